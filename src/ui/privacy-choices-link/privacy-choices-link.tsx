import { type FocusEvent, forwardRef, type PointerEvent, type ReactNode } from 'react'
import { consentCookieName, type Policy } from '../../core/internal.ts'
import { enPrivacyChoices } from '../../locales/en/privacy-choices.ts'
import { enTrigger } from '../../locales/en/trigger.ts'
import { useConsentState, useConsentStore } from '../../react/internal.ts'
import { LateHost } from '../internal/late-host.tsx'
import { usePrefetch } from '../internal/open-button.tsx'
import { type PartProps, renderPart } from '../internal/render-part.ts'
import { useLocale, useTexts } from '../internal/use-texts.ts'
import { OptOutIcon } from './opt-out-icon.tsx'

const ENGLISH = { lang: 'en', dir: 'ltr' } as const

/** Props of `PrivacyChoicesLink`. */
export type PrivacyChoicesLinkProps = PartProps<'a'> & {
  /** The icon beside the words where the law wants one, about as large as them. @default a blue pill with a tick and an X */
  readonly icon?: ReactNode
  /**
   * The address of a page with `PreferencesForm`, for visitors without JavaScript.
   * @default the link needs JavaScript
   */
  readonly preferencesPage?: string | undefined
}

/** The link without a host of the preferences. */
const LinkPart = /* @__PURE__ */ forwardRef<HTMLAnchorElement, PrivacyChoicesLinkProps>(function LinkPart(
  { icon = <OptOutIcon />, preferencesPage = '', children, asChild, ...props },
  ref,
) {
  const isLaws = useConsentState().regime?.link === 'privacy-choices'
  const store = useConsentStore()
  const { text, lang, dir } = useTexts('trigger', enTrigger)
  const { regimes } = useLocale()
  const words = isLaws ? (regimes?.privacyChoices ?? enPrivacyChoices) : text.openPreferences
  const spoken = words === enPrivacyChoices ? ENGLISH : { lang, dir }
  const prefetch = usePrefetch()
  const link = {
    href: `${preferencesPage}#cookie-settings:${consentCookieName(store.policy as Policy)}`,
    'aria-haspopup': 'dialog',
    'data-slot': 'volenti-privacy-choices',
    // Children come from the site and have the language of the page.
    ...(children ? {} : spoken),
    ...props,
    onFocus(event: FocusEvent<HTMLAnchorElement>) {
      props.onFocus?.(event)
      prefetch()
    },
    onPointerEnter(event: PointerEvent<HTMLAnchorElement>) {
      props.onPointerEnter?.(event)
      prefetch()
    },
  }
  const content = (own: ReactNode) => (
    <>
      <span>{own}</span>
      {isLaws && icon && <span>{icon}</span>}
    </>
  )
  return asChild ? renderPart('a', { ...link, asChild, children }, ref, content(words)) : renderPart('a', link, ref, content(children ?? words))
})

/**
 * Opens the preferences at any time, in the words of the law of the place. Renders an `<a>` element, also before a decision
 * and on the server. Put it into the header or footer of every page.
 *
 * Where the regime wants it, the link says "Your Privacy Choices" with an icon beside it. Under every other regime, and without
 * regimes, it says "Cookie settings" without an icon. Children replace the words.
 *
 * @throws {ConsentError} `missing-provider` outside a provider.
 *
 * @example
 * ```tsx
 * import { PrivacyChoicesLink } from 'volenti/ui'
 *
 * export const Footer = () => (
 *   <footer>
 *     <PrivacyChoicesLink preferencesPage="/preferences" />
 *   </footer>
 * )
 * ```
 */
export const PrivacyChoicesLink = /* @__PURE__ */ forwardRef<HTMLAnchorElement, PrivacyChoicesLinkProps>(function PrivacyChoicesLink(props, ref) {
  return (
    <>
      <LinkPart {...props} ref={ref} />
      <LateHost />
    </>
  )
})
