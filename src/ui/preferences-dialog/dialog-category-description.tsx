import { forwardRef } from 'react'
import { categoryText } from '../../locales/category-text.ts'
import { enCategories } from '../../locales/en/categories.ts'
import { enDialog } from '../../locales/en/dialog.ts'
import { useConsent, useConsentLocale } from '../../react/index.ts'
import { type PartProps, renderPart } from '../internal/render-part.ts'
import { useTexts } from '../internal/use-texts.ts'
import { useCategory } from './draft.ts'

/** Props of `CategoryDescription`. */
export type DialogCategoryDescriptionProps = PartProps<'p'>

/** Says what the category is for, and that a privacy signal denies it where one does. Renders a `<p>` element. */
export const DialogCategoryDescription = forwardRef<HTMLParagraphElement, DialogCategoryDescriptionProps>(
  function DialogCategoryDescription(props, ref) {
    const { id, elementId } = useCategory('CategoryDescription')
    const { text, policy } = useTexts('dialog', enDialog)
    const { description } = categoryText(policy, id, useConsentLocale()?.categories ?? enCategories)
    const denied = (useConsent().deniedBySignal as readonly string[]).includes(id)
    const sentences = denied ? `${description} ${text.deniedBySignal}` : description
    return renderPart('p', { id: `${elementId}-description`, 'data-slot': 'volenti-category-description', ...props }, ref, sentences)
  },
)
