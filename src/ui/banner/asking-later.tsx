import { type ComponentType, forwardRef, lazy, type RefAttributes } from 'react'
import { attachedTo, type ConsentStore } from '../../core/internal.ts'
import { loadLater } from '../../page/index.ts'
import { reportError, useConsentLocale, useConsentStore } from '../../react/internal.ts'
import { LoadedTextsContext, loadEnglish } from '../internal/loaded-texts.ts'
import type { ConsentBannerProps } from './consent-banner.tsx'

type Loaded = ComponentType<ConsentBannerProps & RefAttributes<HTMLElement>>

/** Loads the banner in a language: with its English texts, unless the site has texts of its own. */
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
 * Loads the banner for as long as it takes. Meanwhile the HTML of the server stays, and the inline program answers; on a
 * page without either nothing is asked, and nothing is granted.
 */
const loadAtLast = (store: ConsentStore, hasLocale: boolean) =>
  loadLater(() => load(hasLocale), { onError: (reason) => reportError(store, 'banner-unavailable', reason) })

/** Whether a record of any policy is stored, going by its form: then the banner is probably not needed. */
function isAnyRecordStored() {
  try {
    return /=\d\.-?[\da-z]+\.[\da-z]+\.[\da-z]{3}[a-z]/.test(document.cookie)
  } catch {
    return false
  }
}

// It starts before React renders, so that a first visit does not wait for one download after another.
if (!isAnyRecordStored()) import('./asking.tsx').catch(() => undefined)

/** The banner in a browser, where its code is a chunk of its own. */
export const Asking = /* @__PURE__ */ forwardRef<HTMLElement, ConsentBannerProps>(function Asking(props, ref) {
  const store = useConsentStore()
  const hasLocale = useConsentLocale() !== undefined
  const Loaded = attachedTo(store, hasLocale ? 'banner' : 'banner in English', () => lazy(() => loadAtLast(store, hasLocale)))
  return <Loaded {...props} ref={ref} />
})
