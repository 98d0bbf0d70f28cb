import { type FocusEvent, forwardRef, useContext, useEffect, useMemo, useRef } from 'react'
import { afterPaint } from '../../core/internal.ts'
import { fill } from '../../locales/fill.ts'
import { attachToPage, SettingsContext, useConsentStore } from '../../react/internal.ts'
import { joinRefs } from '../internal/join-refs.ts'
import { type PartProps, renderPart } from '../internal/render-part.ts'
import { restoreFocus } from '../internal/restore-focus.ts'
import { useTexts } from '../internal/use-texts.ts'
import { PreferencesPageContext } from './banner-parts.tsx'
import { reserveScrollPadding } from './reserve-scroll-padding.ts'

/** Props of `Root`. */
export type BannerRootProps = PartProps<'section'> & {
  /**
   * The address of a page with `PreferencesForm`, to which the button that opens the preferences leads without JavaScript.
   * The other buttons post to the provider's `endpoint` then. @default the buttons need JavaScript
   */
  readonly preferencesPage?: string | undefined
}

/** The labelled region itself. When it leaves while it holds the focus, the focus goes back to where it came from. */
export const BannerRegion = /* @__PURE__ */ forwardRef<HTMLElement, BannerRootProps>(function BannerRegion(
  { preferencesPage, children, asChild, ...props },
  ref,
) {
  const store = useConsentStore()
  const { endpoint } = useContext(SettingsContext)
  const { text, site, lang, dir } = useTexts('banner')
  const own = useRef<HTMLElement>(null)
  const joined = useMemo(() => joinRefs<HTMLElement>(own, ref), [ref])
  const focus = useRef<{ isInside: boolean; cameFrom: EventTarget | null }>({ isInside: false, cameFrom: null })

  // From now on the buttons have handlers, so the inline program is not needed any more.
  useEffect(() => attachToPage(store), [store])
  useEffect(() => (own.current ? reserveScrollPadding(own.current) : undefined), [])
  useEffect(() => {
    const { current } = focus
    return () => {
      if (!current.isInside) return
      // To move the focus lays the page out, which can wait until the click is answered.
      afterPaint(() => {
        if (document.activeElement === document.body) restoreFocus(current.cameFrom)
      })
    }
  }, [])

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
    ...props,
    onFocus,
    onBlur,
  }
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
