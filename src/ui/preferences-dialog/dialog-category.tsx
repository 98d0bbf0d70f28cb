import { forwardRef } from 'react'
import { type PartProps, renderPart } from '../internal/render-part.ts'

/** Props of `Category`. */
export type DialogCategoryProps = PartProps<'li'>

/** Holds what belongs to one category. Renders an `<li>` element. */
export const DialogCategory = /* @__PURE__ */ forwardRef<HTMLLIElement, DialogCategoryProps>(function DialogCategory(props, ref) {
  return renderPart('li', { 'data-slot': 'volenti-category', ...props }, ref)
})
