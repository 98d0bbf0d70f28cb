import { forwardRef } from 'react'
import { categoryText } from '../../locales/category-text.ts'
import { enCategories } from '../../locales/en/categories.ts'
import { enDialog } from '../../locales/en/dialog.ts'
import { fill } from '../../locales/fill.ts'
import { useConsent, useConsentLocale } from '../../react/internal.ts'
import { type PartProps, renderPart } from '../internal/render-part.ts'
import { useTexts } from '../internal/use-texts.ts'
import { useCategory, useDraft } from './draft.ts'
import { servicesOf } from './services-of.ts'

/** Props of `CategoryDescription`. */
export type DialogCategoryDescriptionProps = PartProps<'p'>

/**
 * Says what the category is for, that a privacy signal denies it where one does, and how many of its services are
 * allowed where they do not all do as the category. Renders a `<p>` element.
 */
export const DialogCategoryDescription = /* @__PURE__ */ forwardRef<HTMLParagraphElement, DialogCategoryDescriptionProps>(
  function DialogCategoryDescription(props, ref) {
    const { id, elementId } = useCategory('CategoryDescription')
    const { text, policy } = useTexts('dialog', enDialog)
    const { choices } = useDraft('CategoryDescription')
    const { description } = categoryText(policy, id, useConsentLocale()?.categories ?? enCategories)
    const isDenied = (useConsent().deniedBySignal as readonly string[]).includes(id) && choices[id] === 'denied'
    const services = servicesOf(policy, id)
    const allowed = services.filter((service) => choices[service] === 'granted').length
    // The switch says nothing about services that do otherwise, so this does.
    const isMixed = services.some((service) => choices[service] !== choices[id])
    const content = (
      <>
        {isDenied ? `${description} ${text.deniedBySignal}` : description}
        {isMixed && (
          <>
            {' '}
            <strong data-slot="volenti-some-allowed">{fill(text.someAllowed, { allowed, count: services.length })}</strong>
          </>
        )}
      </>
    )
    return renderPart('p', { id: `${elementId}-description`, 'data-slot': 'volenti-category-description', ...props }, ref, content)
  },
)
