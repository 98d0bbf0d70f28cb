import { forwardRef } from 'react'
import { type PartProps, renderPart } from '../internal/render-part.ts'

/** Props of `Body`. */
export type DialogBodyProps = PartProps<'div'>

/**
 * Holds what scrolls between the title and the buttons. Renders a `<div>` element.
 *
 * Without it the list of categories scrolls, and what stands before it keeps its place. Where the viewport is too low
 * for that, the whole dialog scrolls instead.
 */
export const DialogBody = /* @__PURE__ */ forwardRef<HTMLDivElement, DialogBodyProps>(function DialogBody(props, ref) {
  // Firefox makes what scrolls a stop of the Tab key, which has no name; its controls scroll it.
  return renderPart('div', { tabIndex: -1, 'data-slot': 'volenti-dialog-body', ...props }, ref)
})
