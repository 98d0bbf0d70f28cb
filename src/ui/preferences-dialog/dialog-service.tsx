import { forwardRef } from 'react'
import { isSafeLink } from '../../core/internal.ts'
import { enDialog } from '../../locales/en/dialog.ts'
import { fill } from '../../locales/fill.ts'
import { type PartProps, renderPart } from '../internal/render-part.ts'
import { serviceText } from '../internal/service-text.ts'
import { useTexts } from '../internal/use-texts.ts'
import { useDraft, useService } from './draft.ts'

/** Holds what belongs to one service. Renders an `<li>` element. */
export const DialogService = /* @__PURE__ */ forwardRef<HTMLLIElement, PartProps<'li'>>(function DialogService(props, ref) {
  return renderPart('li', { 'data-slot': 'volenti-service', ...props }, ref)
})

/** Names the service; a click on it works its switch. Renders a `<span>` element. */
export const DialogServiceTitle = /* @__PURE__ */ forwardRef<HTMLSpanElement, PartProps<'span'>>(function DialogServiceTitle(props, ref) {
  const { id, elementId } = useService('ServiceTitle')
  const { title } = serviceText(useTexts('dialog', enDialog).policy, id)
  const isOptional = useDraft('ServiceTitle').choices[id]
  const named = isOptional ? <label htmlFor={`${elementId}-switch`}>{title}</label> : title
  return renderPart('span', { id: `${elementId}-title`, 'data-slot': 'volenti-service-title', ...props }, ref, named)
})

/** Says what the site uses the service for, and links to its vendor's privacy page. Renders a `<p>` element. */
export const DialogServiceDescription = /* @__PURE__ */ forwardRef<HTMLParagraphElement, PartProps<'p'>>(
  function DialogServiceDescription(props, ref) {
    const { id, elementId } = useService('ServiceDescription')
    const { text, policy } = useTexts('dialog', enDialog)
    const { vendor, privacyUrl } = serviceText(policy, id)
    const content = (
      <>
        {policy.services?.[id]?.purpose}{' '}
        {privacyUrl && isSafeLink(privacyUrl) && (
          <a href={privacyUrl} rel="noopener noreferrer">
            {fill(text.vendorPrivacy, { vendor })}
          </a>
        )}
      </>
    )
    return renderPart('p', { id: `${elementId}-description`, 'data-slot': 'volenti-service-description', ...props }, ref, content)
  },
)
