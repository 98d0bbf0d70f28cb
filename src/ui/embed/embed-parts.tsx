import { createContext, forwardRef, useContext } from 'react'
import { ConsentError, isSafeLink } from '../../core/internal.ts'
import { enEmbed } from '../../locales/en/embed.ts'
import { fill } from '../../locales/fill.ts'
import { ActionButton, type ButtonPartProps } from '../internal/action-button.tsx'
import { type PartProps, renderPart } from '../internal/render-part.ts'
import { serviceText } from '../internal/service-text.ts'
import { useTexts } from '../internal/use-texts.ts'

/** The data shared by the parts of one embed. */
export interface Embed {
  readonly service: string
  readonly title: string
  /** The id of the element that explains what loading means. */
  readonly descriptionId: string
  /** The address of the plain link. */
  readonly href: string
  /** Loads the content until the visitor leaves the page or refuses. Stores nothing. */
  loadOnce(): void
  /** Grants only this service. */
  allowAlways(): void
}

export const EmbedContext = /* @__PURE__ */ createContext<Embed | null>(null)

/**
 * Returns the embed of a part, the address of the vendor's privacy page, and a function for texts with their names.
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
 * Names the content. Renders a `<p>` element, because only the site knows which level a heading needs there.
 *
 * @throws {ConsentError} `part-outside-root` outside an embed.
 */
export const EmbedTitle = /* @__PURE__ */ forwardRef<HTMLParagraphElement, PartProps<'p'>>(function EmbedTitle(props, ref) {
  return renderPart('p', { 'data-slot': 'volenti-embed-title', ...props }, ref, useEmbed('Title').embed.title)
})

/**
 * Explains what loading the content means, and names the vendor. Renders a `<p>` element.
 *
 * @throws {ConsentError} `part-outside-root` outside an embed.
 */
export const EmbedDescription = /* @__PURE__ */ forwardRef<HTMLParagraphElement, PartProps<'p'>>(function EmbedDescription(props, ref) {
  const { embed, textFor } = useEmbed('Description')
  return renderPart('p', { id: embed.descriptionId, 'data-slot': 'volenti-embed-description', ...props }, ref, textFor('description'))
})

/**
 * Loads the content for this page view. Stores nothing. Renders a `<button>` element, as prominent as `AllowAlways`.
 *
 * @throws {ConsentError} `part-outside-root` outside an embed.
 */
export const EmbedLoadOnce = /* @__PURE__ */ forwardRef<HTMLButtonElement, ButtonPartProps>(function EmbedLoadOnce(props, ref) {
  const { embed, textFor } = useEmbed('LoadOnce')
  // Only this one, which comes first, so that the long description is not read at each button.
  const own = { 'aria-describedby': embed.descriptionId, 'data-slot': 'volenti-embed-once' }
  return <ActionButton {...own} {...props} act={embed.loadOnce} text={textFor('loadOnce')} ref={ref} />
})

/**
 * Grants only this service, on all pages of the site. Renders a `<button>` element.
 *
 * @throws {ConsentError} `part-outside-root` outside an embed.
 */
export const EmbedAllowAlways = /* @__PURE__ */ forwardRef<HTMLButtonElement, ButtonPartProps>(function EmbedAllowAlways(props, ref) {
  const { embed, textFor } = useEmbed('AllowAlways')
  return <ActionButton data-slot="volenti-embed-always" {...props} act={embed.allowAlways} text={textFor('allowAlways')} ref={ref} />
})

/**
 * Links to the content, also without JavaScript. Renders an `<a>` element, or nothing if the address is not safe.
 *
 * @throws {ConsentError} `part-outside-root` outside an embed.
 */
export const EmbedLink = /* @__PURE__ */ forwardRef<HTMLAnchorElement, PartProps<'a'>>(function EmbedLink(props, ref) {
  const { embed, textFor } = useEmbed('Link')
  if (!isSafeLink(embed.href)) return null
  return renderPart('a', { href: embed.href, 'data-slot': 'volenti-embed-link', ...props }, ref, textFor('open'))
})

/**
 * Links to the privacy page of the vendor. Renders an `<a>` element, or nothing if the policy has no safe address.
 *
 * @throws {ConsentError} `part-outside-root` outside an embed.
 */
export const EmbedPrivacyLink = /* @__PURE__ */ forwardRef<HTMLAnchorElement, PartProps<'a'>>(function EmbedPrivacyLink(props, ref) {
  const { privacyUrl, textFor } = useEmbed('PrivacyLink')
  if (!privacyUrl || !isSafeLink(privacyUrl)) return null
  const link = { href: privacyUrl, rel: 'noopener noreferrer', 'data-slot': 'volenti-embed-privacy' }
  return renderPart('a', { ...link, ...props }, ref, textFor('vendorPrivacy'))
})
