import { forwardRef } from 'react'
import { isSafeLink } from '../../core/internal.ts'
import { type PartProps, renderPart } from '../internal/render-part.ts'
import { useEmbedTexts } from './use-embed-texts.ts'

/** Leads to the content itself, also where JavaScript is off. Renders an `<a>` element, and nothing where the address is not safe. */
export const EmbedLink = /* @__PURE__ */ forwardRef<HTMLAnchorElement, PartProps<'a'>>(function EmbedLink(props, ref) {
  const { embed, say } = useEmbedTexts('Link')
  if (!isSafeLink(embed.href)) return null
  return renderPart('a', { href: embed.href, 'data-slot': 'volenti-embed-link', ...props }, ref, say('open'))
})

/** Leads to what the vendor says about privacy. Renders an `<a>` element, and nothing where the policy names no address. */
export const EmbedPrivacyLink = /* @__PURE__ */ forwardRef<HTMLAnchorElement, PartProps<'a'>>(function EmbedPrivacyLink(props, ref) {
  const { privacyUrl, say } = useEmbedTexts('PrivacyLink')
  if (!privacyUrl || !isSafeLink(privacyUrl)) return null
  const link = { href: privacyUrl, rel: 'noopener noreferrer', 'data-slot': 'volenti-embed-privacy' }
  return renderPart('a', { ...link, ...props }, ref, say('vendorPrivacy'))
})
