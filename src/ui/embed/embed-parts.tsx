import { createContext, forwardRef, useContext } from 'react'
import { ConsentError, isSafeLink } from '../../core/internal.ts'
import { enEmbed } from '../../locales/en/embed.ts'
import { fill } from '../../locales/fill.ts'
import { ActionButton, type ButtonPartProps } from '../internal/action-button.tsx'
import { type PartProps, renderPart } from '../internal/render-part.ts'
import { serviceText } from '../internal/service-text.ts'
import { useTexts } from '../internal/use-texts.ts'

/** The data that the parts of one embed share. */
export interface Embed {
  readonly service: string
  readonly title: string
  /** The id of the element that explains the consequences of loading. */
  readonly descriptionId: string
  /** The address of the plain link. */
  readonly href: string
  /** Loads the content until the page is left or the visitor refuses it, and stores nothing. */
  loadOnce(): void
  /** Grants the service alone. */
  allowAlways(): void
}

export const EmbedContext = /* @__PURE__ */ createContext<Embed | null>(null)

/**
 * Reads the embed of a part, its texts with names filled in, and the privacy page of the vendor.
 *
 * @throws {ConsentError} `part-outside-root` outside an embed.
 */
function useEmbed(part: string) {
  const embed = useContext(EmbedContext)
  if (!embed) throw new ConsentError('part-outside-root', part)
  const { text, policy } = useTexts('embed', enEmbed)
  const { title, vendor, privacyUrl } = serviceText(policy, embed.service)
  return { embed, privacyUrl, textFor: (key: keyof typeof text) => fill(text[key], { service: title, vendor }) }
}

/**
 * Names the content. Renders a `<p>` element, because only the site knows the right level of a heading there.
 *
 * @throws {ConsentError} `part-outside-root` outside an embed.
 */
export const EmbedTitle = /* @__PURE__ */ forwardRef<HTMLParagraphElement, PartProps<'p'>>(function EmbedTitle(props, ref) {
  return renderPart('p', { 'data-slot': 'volenti-embed-title', ...props }, ref, useEmbed('Title').embed.title)
})

/**
 * Explains the consequences of loading the content, and names the vendor. Renders a `<p>` element.
 *
 * @throws {ConsentError} `part-outside-root` outside an embed.
 */
export const EmbedDescription = /* @__PURE__ */ forwardRef<HTMLParagraphElement, PartProps<'p'>>(function EmbedDescription(props, ref) {
  const { embed, textFor } = useEmbed('Description')
  return renderPart('p', { id: embed.descriptionId, 'data-slot': 'volenti-embed-description', ...props }, ref, textFor('description'))
})

/**
 * Loads the content for this page view and stores nothing. Renders a `<button>` element, as prominent as `AllowAlways`.
 *
 * @throws {ConsentError} `part-outside-root` outside an embed.
 */
export const EmbedLoadOnce = /* @__PURE__ */ forwardRef<HTMLButtonElement, ButtonPartProps>(function EmbedLoadOnce(props, ref) {
  const { embed, textFor } = useEmbed('LoadOnce')
  const own = { 'aria-describedby': embed.descriptionId, 'data-slot': 'volenti-embed-once' }
  return <ActionButton {...own} {...props} act={embed.loadOnce} text={textFor('loadOnce')} ref={ref} />
})

/**
 * Grants the service alone, here and wherever the site uses it. Renders a `<button>` element.
 *
 * @throws {ConsentError} `part-outside-root` outside an embed.
 */
export const EmbedAllowAlways = /* @__PURE__ */ forwardRef<HTMLButtonElement, ButtonPartProps>(function EmbedAllowAlways(props, ref) {
  const { embed, textFor } = useEmbed('AllowAlways')
  const own = { 'aria-describedby': embed.descriptionId, 'data-slot': 'volenti-embed-always' }
  return <ActionButton {...own} {...props} act={embed.allowAlways} text={textFor('allowAlways')} ref={ref} />
})

/**
 * Links to the content, also where JavaScript is off. Renders an `<a>` element, or nothing where the address is not safe.
 *
 * @throws {ConsentError} `part-outside-root` outside an embed.
 */
export const EmbedLink = /* @__PURE__ */ forwardRef<HTMLAnchorElement, PartProps<'a'>>(function EmbedLink(props, ref) {
  const { embed, textFor } = useEmbed('Link')
  if (!isSafeLink(embed.href)) return null
  return renderPart('a', { href: embed.href, 'data-slot': 'volenti-embed-link', ...props }, ref, textFor('open'))
})

/**
 * Links to the privacy page of the vendor. Renders an `<a>` element, or nothing where the policy has no safe address.
 *
 * @throws {ConsentError} `part-outside-root` outside an embed.
 */
export const EmbedPrivacyLink = /* @__PURE__ */ forwardRef<HTMLAnchorElement, PartProps<'a'>>(function EmbedPrivacyLink(props, ref) {
  const { privacyUrl, textFor } = useEmbed('PrivacyLink')
  if (!privacyUrl || !isSafeLink(privacyUrl)) return null
  const link = { href: privacyUrl, rel: 'noopener noreferrer', 'data-slot': 'volenti-embed-privacy' }
  return renderPart('a', { ...link, ...props }, ref, textFor('vendorPrivacy'))
})
