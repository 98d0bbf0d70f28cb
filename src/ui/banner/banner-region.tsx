import { type FocusEvent, forwardRef, type ReactNode, useContext, useEffect, useMemo, useRef } from 'react'
import { afterPaint } from '../../core/internal.ts'
import { fill } from '../../locales/fill.ts'
import { loadLater } from '../../page/index.ts'
import { attachToPage, connectionOf, preferencesOf, reportError, SettingsContext, useConsentStore } from '../../react/internal.ts'
import { joinRefs } from '../internal/join-refs.ts'
import { keepInPlace } from '../internal/keep-in-place.ts'
import { rememberPlace } from '../internal/place.ts'
import { raise } from '../internal/raise.ts'
import { type PartProps, renderPart, withContent } from '../internal/render-part.ts'
import { restoreFocus } from '../internal/restore-focus.ts'
import { useTexts } from '../internal/use-texts.ts'
import { PreferencesPageContext } from './banner-parts.tsx'
import { reserveScrollPadding } from './reserve-scroll-padding.ts'

/** Props of `Root`. */
export type BannerRootProps = PartProps<'section'> & {
  /**
   * The address of a page with `PreferencesForm`. Without JavaScript the button for the preferences leads there, and the
   * other buttons post to the provider's `endpoint`. It needs that `endpoint`.
   * @default the button for the preferences needs JavaScript
   */
  readonly preferencesPage?: string | undefined
  /**
   * Where the stylesheet puts the banner: along the lower edge, as a card in the lower corner, in the middle of the screen,
   * or where it stands in the page.
   * @default 'bar'
   */
  readonly placement?: 'bar' | 'corner' | 'center' | 'inline' | undefined
  /**
   * Makes the page behind the banner inert until the visitor decides, and moves the focus in. It does so only while the
   * banner is seen on top of the page: never on the server, without JavaScript or without the stylesheet, nor where a filter
   * hides the banner. Escape does nothing, because it is no decision.
   * @default false
   */
  readonly modal?: boolean | undefined
}

/** Props of `ConsentBanner`. */
export type ConsentBannerProps = Omit<BannerRootProps, 'asChild' | 'children'>

/** The labelled region of the banner. If it closes while the focus is inside, the focus returns to where it came from. */
export const BannerRegion = /* @__PURE__ */ forwardRef<HTMLElement, BannerRootProps>(function BannerRegion(
  { preferencesPage, placement, modal, children, asChild, ...props },
  ref,
) {
  const store = useConsentStore()
  const { endpoint } = useContext(SettingsContext)
  const { text, site, lang, dir } = useTexts('banner')
  const own = useRef<HTMLElement>(null)
  const joined = useMemo(() => joinRefs<HTMLElement>(joinRefs<HTMLElement>(own, keepInPlace()), ref), [ref])
  const focus = useRef<{ isInside: boolean; cameFrom: EventTarget | null }>({ isInside: false, cameFrom: null })

  // The buttons have handlers now, so the inline program must stop answering.
  useEffect(() => attachToPage(store), [store])
  useEffect(() => {
    if (!own.current) return
    rememberPlace(store, own.current)
    // The whole banner is here. A browser that has evaluated `:has` for an element does so again at each change inside it.
    own.current.removeAttribute('data-ends')
    if (placement !== 'inline') afterPaint(() => raise(own.current))
    if (!modal && placement !== 'center' && placement !== 'inline') return reserveScrollPadding(own.current)
  }, [store, modal, placement])
  useEffect(() => {
    const element = own.current
    if (!modal || !element) return
    const controller = new AbortController()
    const { signal } = controller
    const onError = (reason: unknown) => reportError(store, 'banner-unavailable', reason)
    // Only sites with a modal banner download this. Without it the page stays usable.
    loadLater(() => import('./hold-page.ts'), { onError, signal }).then(({ holdPage }) => holdPage(element, preferencesOf(store), afterPaint, signal))
    return () => controller.abort()
  }, [modal, store])
  useEffect(() => {
    const { current } = focus
    return () => {
      if (!current.isInside) return
      // Moving the focus makes the browser lay out the page. That can wait until the click is painted.
      afterPaint(() => {
        // If the provider has left too, the site has gone to another page, or a test has ended and taken the page away.
        if (connectionOf(store).users.size > 0 && document.activeElement === document.body) restoreFocus(current.cameFrom)
      })
    }
  }, [store])

  const onFocus = (event: FocusEvent<HTMLElement>) => {
    props.onFocus?.(event)
    if (!event.currentTarget.contains(event.relatedTarget)) focus.current.cameFrom = event.relatedTarget
    focus.current.isInside = true
  }
  const onBlur = (event: FocusEvent<HTMLElement>) => {
    props.onBlur?.(event)
    focus.current.isInside = event.currentTarget.contains(event.relatedTarget)
  }
  const region = {
    'aria-label': fill(text.title, { site }),
    lang,
    dir,
    'data-nosnippet': '',
    'data-slot': 'volenti-banner',
    'data-placement': placement,
    'data-ends': '',
    ...props,
    asChild,
    onFocus,
    onBlur,
  }
  const inForm = (children: ReactNode) => (
    <form method="post" action={endpoint} data-slot="volenti-banner-form">
      {children}
    </form>
  )
  // The HTML can arrive in pieces. The stylesheet shows the banner when its end has arrived, because a half banner moves.
  const whole = withContent(asChild, children, (children) => (
    <>
      {endpoint ? inForm(children) : children}
      <span hidden data-slot="volenti-banner-end" />
    </>
  ))
  return (
    <PreferencesPageContext.Provider value={preferencesPage}>
      {renderPart('section', { ...region, children: whole }, joined)}
    </PreferencesPageContext.Provider>
  )
})
