import { forwardRef } from 'react'
import { isSafeLink, sellsOrShares } from '../../core/internal.ts'
import { enBanner } from '../../locales/en/banner.ts'
import { fill } from '../../locales/fill.ts'
import { useConsentState } from '../../react/internal.ts'
import { type PartProps, renderPart } from '../internal/render-part.ts'
import { useTexts } from '../internal/use-texts.ts'

/** Props of `ConsentBanner.Description`. */
export type BannerDescriptionProps = PartProps<'p'>

/**
 * Says what is asked: the categories, whose services take part, what a privacy signal keeps off, and after a change of
 * the policy only what is new; then links to the policy page. Renders a `<p>` element.
 *
 * A page that is the same for everybody asks as on a first visit until it is hydrated. The stylesheet keeps room for what
 * it says then, so that nothing moves.
 */
export const BannerDescription = /* @__PURE__ */ forwardRef<HTMLParagraphElement, BannerDescriptionProps>(function BannerDescription(props, ref) {
  const { status, pending, grants, deniedBySignal } = useConsentState()
  const { text, policy, titleOf, list } = useTexts('banner', enBanner)

  const about = (template: string, ids: readonly string[]) => `${fill(template, { categories: list(ids.map(titleOf)) })} `
  const ask = (template: string, ids: readonly string[]) => {
    const services = Object.values(policy.services ?? {}).filter(({ category }) => ids.includes(category))
    const vendors = new Set(services.map(({ vendor }) => vendor.name))
    return about(template, ids) + (vendors.size ? `${fill(text.vendors, { vendors: list([...vendors]) })} ` : '')
  }
  // A decision that has run out and one about an older policy have a text of their own, named after the status.
  const texts: Partial<Record<typeof status, string>> = text
  // What the visitor granted by name is no longer kept off.
  const denied = deniedBySignal.filter((id) => !grants[id])
  const optional = Object.keys(policy.categories).filter((id) => !policy.categories[id]?.required)
  const signal = about(
    text.deniedBySignal,
    optional.filter((id) => sellsOrShares(policy, id)),
  )

  const page = policy.links?.cookiePolicy
  const link = page && isSafeLink(page) ? text.cookiePolicy : undefined
  return renderPart(
    'p',
    { 'data-slot': 'volenti-banner-description', ...props },
    ref,
    <span data-slot="volenti-banner-room">
      {/* Before what is said, so that they do not lie over its link. */}
      {[text.description, text.outdated, text.expired].map((template) => (
        <span key={template} data-text={ask(template, optional) + (link ?? '')} data-signal={` ${signal}`} />
      ))}
      <span>
        {ask(texts[status] ?? text.description, pending)}
        {denied[0] && about(text.deniedBySignal, denied)}
        {link && <a href={page}>{link}</a>}
      </span>
    </span>,
  )
})
