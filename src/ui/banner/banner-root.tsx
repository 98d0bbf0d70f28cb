import { type FocusEvent, forwardRef, useEffect, useMemo, useRef } from 'react'
import { enBanner } from '../../locales/en/banner.ts'
import { fill } from '../../locales/fill.ts'
import { useConsent } from '../../react/index.ts'
import { joinRefs } from '../internal/join-refs.ts'
import { PreferencesHost } from '../internal/preferences-host.tsx'
import { type PartProps, renderPart } from '../internal/render-part.ts'
import { restoreFocus } from '../internal/restore-focus.ts'
import { useTexts } from '../internal/use-texts.ts'
import { keepClearOf } from './keep-clear-of.ts'

/** Props of `ConsentBanner.Root`. */
export type BannerRootProps = PartProps<'section'>

/**
 * The region that asks, for as long as something has to be asked. Renders a `<section>` element.
 *
 * Put it before everything else of the page, so that it comes first in the tab order; it takes no focus by itself and
 * blocks nothing. When it leaves while it holds the focus, the focus goes back to where it came from.
 */
export const BannerRoot = forwardRef<HTMLElement, BannerRootProps>(function BannerRoot(props, ref) {
  const asks = useConsent().pending.length > 0
  const hadFocus = useRef(false)
  const cameFrom = useRef<EventTarget | null>(null)

  useEffect(() => {
    if (!asks && hadFocus.current && document.activeElement === document.body) restoreFocus(cameFrom.current)
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

const BannerRegion = forwardRef<HTMLElement, BannerRootProps>(function BannerRegion(props, ref) {
  const { text, site, lang, dir } = useTexts('banner', enBanner)
  const own = useRef<HTMLElement>(null)
  const joined = useMemo(() => joinRefs<HTMLElement>(own, ref), [ref])
  useEffect(() => (own.current ? keepClearOf(own.current) : undefined), [])

  const label = fill(text.title, { site })
  return renderPart('section', { 'aria-label': label, lang, dir, 'data-nosnippet': '', 'data-slot': 'volenti-banner', ...props }, joined)
})
