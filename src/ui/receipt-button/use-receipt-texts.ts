import { useEffect, useRef, useState } from 'react'
import type { Locale, SplitLocale } from '../../locales/locale.ts'
import { enReceipt, type ReceiptTexts } from '../../locales/receipt-texts.ts'
import { loadLater } from '../../page/index.ts'
import { reportError, useConsentLocale, useConsentStore } from '../../react/internal.ts'

/** Texts, and the language in which they are. */
interface SpokenTexts {
  readonly text: ReceiptTexts
  readonly lang: string
  readonly dir: 'ltr' | 'rtl' | undefined
}

const ENGLISH = 'en'

const IN_ENGLISH: SpokenTexts = { text: enReceipt, lang: ENGLISH, dir: 'ltr' }

/** The texts in the language of a locale, if it has them, else in English. */
const spokenIn = (locale: { readonly id: string; readonly dir: 'ltr' | 'rtl' } | undefined, text: ReceiptTexts | undefined): SpokenTexts =>
  locale && text ? { text, lang: locale.id, dir: locale.dir } : IN_ENGLISH

/**
 * Returns the texts of the button in the language of the provider. Until they have arrived it returns those of the language
 * before, `undefined` if there was none. While they cannot be loaded it returns the English ones, and tries again.
 *
 * @param own - The site's own texts, for which nothing is loaded.
 */
export function useReceiptTexts(own: ReceiptTexts | undefined): SpokenTexts | undefined {
  const store = useConsentStore()
  const locale = useConsentLocale()
  const split = locale && 'load' in locale ? locale : undefined
  const [arrived, setArrived] = useState<{ readonly of: SplitLocale; readonly texts: SpokenTexts }>()
  const [lost, setLost] = useState<SplitLocale>()
  const missing = own || arrived?.of === split ? undefined : split
  useEffect(() => {
    if (!missing) return
    const controller = new AbortController()
    const { signal } = controller
    const onError = (reason: unknown) => {
      setLost(missing)
      reportError(store, 'receipt-unavailable', `its words in "${missing.id}" did not arrive: ${reason}`)
    }
    void loadLater(() => missing.load(), { onError, signal }).then(
      ({ receipt }) => signal.aborted || setArrived({ of: missing, texts: spokenIn(missing, receipt) }),
    )
    return () => controller.abort()
  }, [missing, store])

  const current = () => {
    if (own) return { text: own, lang: locale?.id ?? ENGLISH, dir: locale?.dir }
    if (!split) return spokenIn(locale, (locale as Locale | undefined)?.receipt)
    if (!missing) return arrived?.texts
    return lost === missing ? IN_ENGLISH : undefined
  }
  const shown = useRef<SpokenTexts>(undefined)
  const texts = current() ?? shown.current
  useEffect(() => {
    shown.current = texts
  })
  return texts
}
