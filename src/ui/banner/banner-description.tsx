import { forwardRef } from 'react'
import { isSafeLink } from '../../core/index.ts'
import { enBanner } from '../../locales/en/banner.ts'
import { fill } from '../../locales/fill.ts'
import { useConsent } from '../../react/index.ts'
import { type PartProps, renderPart } from '../internal/render-part.ts'
import { useTexts } from '../internal/use-texts.ts'

/** Props of `ConsentBanner.Description`. */
export type BannerDescriptionProps = PartProps<'p'>

/**
 * Says what is asked: the categories, whose services take part, what a privacy signal keeps off, and after a change of
 * the policy only what is new; then links to the policy page. Renders a `<p>` element.
 */
export const BannerDescription = /* @__PURE__ */ forwardRef<HTMLParagraphElement, BannerDescriptionProps>(function BannerDescription(props, ref) {
  const { status, pending, grants, deniedBySignal } = useConsent()
  const { text, policy, titleOf, list } = useTexts('banner', enBanner)

  const about = (template: string, ids: readonly string[]) => fill(template, { categories: list(ids.map(titleOf)) })
  // A decision that has run out and one about an older policy have a text of their own, named after the status.
  const texts: Partial<Record<typeof status, string>> = text
  const sentences = [about(texts[status] ?? text.description, pending)]
  const services = Object.values(policy.services ?? {}).filter(({ category }) => (pending as readonly string[]).includes(category))
  const vendors = new Set(services.map(({ vendor }) => vendor.name))
  if (vendors.size) sentences.push(fill(text.vendors, { vendors: list([...vendors]) }))
  // What the visitor granted by name is no longer kept off.
  const denied = deniedBySignal.filter((id) => !grants[id])
  if (denied[0]) sentences.push(about(text.deniedBySignal, denied))

  const page = policy.links?.cookiePolicy
  return renderPart(
    'p',
    { 'data-slot': 'volenti-banner-description', ...props },
    ref,
    <>
      {`${sentences.join(' ')} `}
      {page && isSafeLink(page) && <a href={page}>{text.cookiePolicy}</a>}
    </>,
  )
})
