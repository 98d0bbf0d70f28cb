import { forwardRef } from 'react'
import { type PartProps, renderPart } from '../internal/render-part.ts'

/** Props of `Actions`. */
export type DialogActionsProps = PartProps<'div'>

/** Holds the buttons. Renders a `<div>` element. */
export const DialogActions = /* @__PURE__ */ forwardRef<HTMLDivElement, DialogActionsProps>(function DialogActions(props, ref) {
  return renderPart('div', { 'data-slot': 'volenti-dialog-actions', ...props }, ref)
})
