import { forwardRef } from 'react'
import { enDialog } from '../../locales/en/dialog.ts'
import { type PartProps, renderPart } from '../internal/render-part.ts'
import { useTexts } from '../internal/use-texts.ts'
import { useCategory } from './draft.ts'

/** Props of `CategoryTitle`. */
export type DialogCategoryTitleProps = PartProps<'h3'>

/** Names the category; a click on it works its switch. Renders an `<h3>` element. */
export const DialogCategoryTitle = /* @__PURE__ */ forwardRef<HTMLHeadingElement, DialogCategoryTitleProps>(function DialogCategoryTitle(props, ref) {
  const { id, elementId } = useCategory('CategoryTitle')
  const { titleOf, policy } = useTexts('dialog', enDialog)
  const title = policy.categories[id]?.required ? titleOf(id) : <label htmlFor={`${elementId}-switch`}>{titleOf(id)}</label>
  return renderPart('h3', { id: `${elementId}-title`, 'data-slot': 'volenti-category-title', ...props }, ref, title)
})
