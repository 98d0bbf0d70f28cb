import { createContext, forwardRef, useContext } from 'react'
import { consentCookieName, isSafeLink, optionalCategories, type Policy, sellsOrShares } from '../../core/internal.ts'
import { fill } from '../../locales/fill.ts'
import { actsOf, SettingsContext, useConsentState, useConsentStore } from '../../react/internal.ts'
import { ActionButton, type ButtonPartProps } from '../internal/action-button.tsx'
import { OpenButton } from '../internal/open-button.tsx'
import { type PartProps, renderPart } from '../internal/render-part.ts'
import { useTexts } from '../internal/use-texts.ts'

/** Holds the address of the preferences page for visitors without JavaScript. */
export const PreferencesPageContext = /* @__PURE__ */ createContext<string | undefined>(undefined)

/** Props of `Title`. */
export type BannerTitleProps = PartProps<'h2'>

/** Names the site that asks. Renders an `<h2>` element. */
export const BannerTitle = /* @__PURE__ */ forwardRef<HTMLHeadingElement, BannerTitleProps>(function BannerTitle(props, ref) {
  const { text, site } = useTexts('banner')
  return renderPart('h2', { 'data-slot': 'volenti-banner-title', ...props }, ref, fill(text.title, { site }))
})

/** Props of `Description`. */
export type BannerDescriptionProps = PartProps<'p'> & {
  /** A sentence before the others. @default none */
  readonly note?: string | undefined
}

/** Returns the functions that make the sentences of the banner. */
export function useSentences() {
  const { text, policy, titleOf, list } = useTexts('banner')
  const about = (template: string, ids: readonly string[]) => `${fill(template, { categories: list(ids.map(titleOf)) })} `
  const ask = (template: string, ids: readonly string[]) => {
    const services = Object.values(policy.services ?? {}).filter(({ category }) => ids.includes(category))
    const vendors = new Set(services.map(({ vendor }) => vendor.name))
    return about(template, ids) + (vendors.size > 0 ? `${fill(text.vendors, { vendors: list([...vendors]) })} ` : '')
  }
  const page = policy.links?.cookiePolicy
  const link = page && isSafeLink(page) ? text.cookiePolicy : undefined
  return { text, policy, about, ask, page, link }
}

/**
 * Names the categories it asks about, the vendors of their services, and the categories that a privacy signal denies. After
 * a change of the policy it names only the new or changed ones. Links to the policy page. Renders a `<p>` element.
 *
 * If the server passed no record on, the text is that of a first visit until the page is hydrated. The stylesheet keeps
 * space for the longest text, so nothing moves.
 */
export const BannerDescription = /* @__PURE__ */ forwardRef<HTMLParagraphElement, BannerDescriptionProps>(function BannerDescription(
  { note = '', ...props },
  ref,
) {
  const { status, pending, grants, deniedBySignal } = useConsentState()
  const { text, policy, about, ask, page, link } = useSentences()
  // The statuses `expired` and `outdated` have their own texts, under the name of the status.
  const texts: Partial<Record<typeof status, string>> = text
  // A grant by name overrides the signal.
  const denied = deniedBySignal.filter((id) => !grants[id])
  const optional = optionalCategories(policy)
  const signal = about(
    text.deniedBySignal,
    optional.filter((id) => sellsOrShares(policy, id)),
  )

  return renderPart(
    'p',
    { 'data-slot': 'volenti-banner-description', ...props },
    ref,
    <span data-slot="volenti-banner-room">
      {/* These come before the text, so that they do not cover its link. */}
      {(['description', 'outdated', 'expired'] as const).map((name) => (
        <span key={name} data-text={note + ask(text[name], optional) + (link ?? '')} data-signal={` ${signal}`} />
      ))}
      <span>
        <span>{note + ask(texts[status] ?? text.description, pending) + (denied.length > 0 ? about(text.deniedBySignal, denied) : '')}</span>
        {link && <a href={page}>{link}</a>}
      </span>
    </span>,
  )
})

/** Props of `Actions`. */
export type BannerActionsProps = PartProps<'div'>

/** Contains the buttons. Renders a `<div>` element. */
export const BannerActions = /* @__PURE__ */ forwardRef<HTMLDivElement, BannerActionsProps>(function BannerActions(props, ref) {
  return renderPart('div', { 'data-slot': 'volenti-banner-actions', ...props }, ref)
})

/** Returns the props that name a button's action, for the inline program and for a form without JavaScript. */
export function useActionProps(action: 'accept-all' | 'reject-all') {
  const { policy } = useConsentStore()
  const { endpoint } = useContext(SettingsContext)
  const form = endpoint ? ({ type: 'submit', name: 'action', value: action } as const) : undefined
  return { 'volenti-action': `${consentCookieName(policy as Policy)}:${action}`, ...form }
}

/** Grants every category that no GPC signal denies. Renders a `<button>` element, as prominent as `RejectAll`. */
export const BannerAcceptAll = /* @__PURE__ */ forwardRef<HTMLButtonElement, ButtonPartProps>(function BannerAcceptAll(props, ref) {
  const { acceptAll } = actsOf(useConsentStore(), 'banner')
  const { text } = useTexts('banner')
  return (
    <ActionButton data-slot="volenti-banner-accept" {...useActionProps('accept-all')} {...props} act={acceptAll} text={text.acceptAll} ref={ref} />
  )
})

/** Denies every category that is not required. Renders a `<button>` element, as prominent as `AcceptAll`. */
export const BannerRejectAll = /* @__PURE__ */ forwardRef<HTMLButtonElement, ButtonPartProps>(function BannerRejectAll(props, ref) {
  const { rejectAll } = actsOf(useConsentStore(), 'banner')
  const { text } = useTexts('banner')
  return (
    <ActionButton data-slot="volenti-banner-reject" {...useActionProps('reject-all')} {...props} act={rejectAll} text={text.rejectAll} ref={ref} />
  )
})

/** Opens the preferences dialog. Renders a `<button>` element. */
export const BannerOpenPreferences = /* @__PURE__ */ forwardRef<HTMLButtonElement, ButtonPartProps>(function BannerOpenPreferences(props, ref) {
  const { endpoint } = useContext(SettingsContext)
  const page = useContext(PreferencesPageContext)
  const { text } = useTexts('banner')
  const leads = endpoint && page ? ({ type: 'submit', formMethod: 'get', formAction: page } as const) : undefined
  return <OpenButton data-slot="volenti-banner-open" {...leads} {...props} text={text.openPreferences} ref={ref} />
})
