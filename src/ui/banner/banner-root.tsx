import { type FocusEvent, forwardRef, useContext, useEffect, useMemo, useRef } from 'react'
import { afterPaint } from '../../core/internal.ts'
import { enBanner } from '../../locales/en/banner.ts'
import { fill } from '../../locales/fill.ts'
import { SettingsContext, useConsentState } from '../../react/internal.ts'
import { joinRefs } from '../internal/join-refs.ts'
import { PreferencesHost } from '../internal/preferences-host.tsx'
import { type PartProps, renderPart } from '../internal/render-part.ts'
import { restoreFocus } from '../internal/restore-focus.ts'
import { useTexts } from '../internal/use-texts.ts'
import { PreferencesPageContext } from './banner-form.ts'
import { keepClearOf } from './keep-clear-of.ts'

/** Props of `ConsentBanner.Root`. */
export type BannerRootProps = PartProps<'section'> & {
  /**
   * The address of a page with `PreferencesForm`, to which the button that opens the preferences leads without JavaScript.
   * The other buttons post to the provider's `endpoint` then. @default the buttons need JavaScript
   */
  readonly preferencesPage?: string | undefined
}

/**
 * The region that asks, for as long as something has to be asked. Renders a `<section>` element.
 *
 * Put it before everything else of the page, so that it comes first in the tab order; it takes no focus by itself and
 * blocks nothing. When it leaves while it holds the focus, the focus goes back to where it came from.
 */
export const BannerRoot = /* @__PURE__ */ forwardRef<HTMLElement, BannerRootProps>(function BannerRoot(props, ref) {
  const asks = useConsentState().isAsking
  const hadFocus = useRef(false)
  const cameFrom = useRef<EventTarget | null>(null)

  useEffect(() => {
    if (asks || !hadFocus.current) return
    // To move the focus lays the page out, which can wait until the click is answered.
    return afterPaint(() => {
      if (document.activeElement === document.body) restoreFocus(cameFrom.current)
    })
  }, [asks])

  const onFocus = (event: FocusEvent<HTMLElement>) => {
    props.onFocus?.(event)
    if (!event.currentTarget.contains(event.relatedTarget)) cameFrom.current = event.relatedTarget
    hadFocus.current = true
  }
  const onBlur = (event: FocusEvent<HTMLElement>) => {
    props.onBlur?.(event)
    hadFocus.current = event.currentTarget.contains(event.relatedTarget)
  }
  return (
    <>
      {asks && <BannerRegion {...props} onFocus={onFocus} onBlur={onBlur} ref={ref} />}
      <PreferencesHost />
    </>
  )
})

const BannerRegion = /* @__PURE__ */ forwardRef<HTMLElement, BannerRootProps>(function BannerRegion(
  { preferencesPage, children, asChild, ...props },
  ref,
) {
  const { text, site, lang, dir } = useTexts('banner', enBanner)
  const own = useRef<HTMLElement>(null)
  const joined = useMemo(() => joinRefs<HTMLElement>(own, ref), [ref])
  useEffect(() => (own.current ? keepClearOf(own.current) : undefined), [])

  const { endpoint } = useContext(SettingsContext)
  const region = { 'aria-label': fill(text.title, { site }), lang, dir, 'data-nosnippet': '', 'data-slot': 'volenti-banner', ...props }
  const content = (
    <form method="post" action={endpoint} data-slot="volenti-banner-form">
      {children}
    </form>
  )
  return (
    <PreferencesPageContext.Provider value={preferencesPage}>
      {renderPart('section', { ...region, asChild, children: endpoint && !asChild ? content : children }, joined)}
    </PreferencesPageContext.Provider>
  )
})
