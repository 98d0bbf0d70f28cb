import { type ComponentType, forwardRef, lazy, type RefAttributes, useEffect, useState, useSyncExternalStore } from 'react'
import { attachedTo, type ConsentStore } from '../../core/internal.ts'
import { loadLater } from '../../page/index.ts'
import { reportError, useConsentLocale, useConsentStore } from '../../react/internal.ts'
import { loadEnglish } from '../internal/loaded-texts.ts'
import type { ConsentBannerProps } from './consent-banner.tsx'

type Loaded = ComponentType<ConsentBannerProps & RefAttributes<HTMLElement>>

/** Loads the banner, with English texts unless the site gives a locale. */
async function load(hasLocale: boolean, hasRegimes?: unknown): Promise<{ readonly default: Loaded }> {
  const loadBanner = () => (hasRegimes ? import('./asking-under-regime-later.tsx') : import('./asking-in-arrived-language.tsx'))
  const [{ Asking: Arrived }] = await Promise.all([loadBanner(), hasLocale || loadEnglish()])
  return { default: Arrived }
}

/** A banner that loads. */
interface Loading {
  readonly promise: Promise<{ readonly default: Loaded }>
  /** Suspends until the banner has arrived. */
  readonly Suspended: Loaded
  Arrived?: Loaded
}

/**
 * Loads the banner, and tries again until it arrives. Until then the HTML of the server remains and the inline program
 * answers. A page without both asks nothing and grants nothing until then.
 */
function startLoading(store: ConsentStore, hasLocale: boolean): Loading {
  const promise = loadLater(() => load(hasLocale, store.getState().regime), { onError: (reason) => reportError(store, 'banner-unavailable', reason) })
  const loading: Loading = { promise, Suspended: lazy(() => promise) }
  promise.then((module) => {
    loading.Arrived = module.default
  })
  return loading
}

const never = () => () => {}

/** Whether a cookie has the form of a record, of any policy. If so, the banner is probably not needed. */
function isAnyRecordStored() {
  try {
    return /=\d\.-?[\da-z]+\.[\da-z]+\.[\da-z]{3}[a-z]/.test(document.cookie)
  } catch {
    return false
  }
}

/** Whether the page says that it is in English, or says no language. If so, its provider probably has no locale. */
const isEnglishPage = () => /^(en|$)/i.test(document.documentElement.lang)

// The downloads start before React renders, so that a first visit does not wait for several downloads in a row. A bundle for
// browsers that renders on a server has no document.
if (typeof document !== 'undefined' && !isAnyRecordStored()) load(!isEnglishPage()).catch(() => undefined)

/** The banner in a browser, where its code is a separate chunk. */
export const Asking = /* @__PURE__ */ forwardRef<HTMLElement, ConsentBannerProps>(function Asking(props, ref) {
  const store = useConsentStore()
  const hasLocale = useConsentLocale() !== undefined
  const loading = attachedTo(store, 'banner', () => startLoading(store, hasLocale))
  const isHydrating = useSyncExternalStore(
    never,
    () => false,
    () => true,
  )
  // Only a page with HTML of the server suspends, so that the HTML stays. After a fallback React would keep the banner back
  // for 300 ms (`FALLBACK_THROTTLE_MS`).
  const [isInHtml] = useState(isHydrating)
  const [Arrived, setArrived] = useState(() => loading.Arrived)
  useEffect(() => {
    if (!isInHtml) loading.promise.then((module) => setArrived(() => module.default))
  }, [isInHtml, loading])
  const Shown = isInHtml ? loading.Suspended : Arrived
  return Shown ? <Shown {...props} ref={ref} /> : null
})
