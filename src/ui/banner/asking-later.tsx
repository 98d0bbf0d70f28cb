import { type ComponentType, forwardRef, lazy, type RefAttributes } from 'react'
import { attachedTo, type ConsentStore } from '../../core/internal.ts'
import { loadLater } from '../../page/index.ts'
import { reportError, useConsentLocale, useConsentStore } from '../../react/internal.ts'
import { LoadedTextsContext, loadEnglish } from '../internal/loaded-texts.ts'
import type { ConsentBannerProps } from './consent-banner.tsx'

type Loaded = ComponentType<ConsentBannerProps & RefAttributes<HTMLElement>>

/** Loads the banner, with English texts unless the site gives a locale. */
async function load(hasLocale: boolean): Promise<{ readonly default: Loaded }> {
  const [{ Asking: Plain }, texts] = await Promise.all([import('./asking.tsx'), hasLocale ? {} : loadEnglish()])
  const inLanguage = forwardRef<HTMLElement, ConsentBannerProps>(function Asking(props, ref) {
    return (
      <LoadedTextsContext.Provider value={texts}>
        <Plain {...props} ref={ref} />
      </LoadedTextsContext.Provider>
    )
  })
  return { default: inLanguage }
}

/**
 * Loads the banner, and tries again until it arrives. Until then the HTML of the server remains and the inline program
 * answers. A page without both asks nothing and grants nothing until then.
 */
const loadAtLast = (store: ConsentStore, hasLocale: boolean) =>
  loadLater(() => load(hasLocale), { onError: (reason) => reportError(store, 'banner-unavailable', reason) })

/** Whether a cookie has the form of a record, of any policy. If so, the banner is probably not needed. */
function isAnyRecordStored() {
  try {
    return /=\d\.-?[\da-z]+\.[\da-z]+\.[\da-z]{3}[a-z]/.test(document.cookie)
  } catch {
    return false
  }
}

// The download starts before React renders, so that a first visit does not wait for two downloads in a row.
if (!isAnyRecordStored()) import('./asking.tsx').catch(() => undefined)

/** The banner in a browser, where its code is a separate chunk. */
export const Asking = /* @__PURE__ */ forwardRef<HTMLElement, ConsentBannerProps>(function Asking(props, ref) {
  const store = useConsentStore()
  const hasLocale = useConsentLocale() !== undefined
  const Loaded = attachedTo(store, hasLocale ? 'banner' : 'banner in English', () => lazy(() => loadAtLast(store, hasLocale)))
  return <Loaded {...props} ref={ref} />
})
