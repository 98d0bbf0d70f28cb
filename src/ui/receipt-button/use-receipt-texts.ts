import { useEffect, useState } from 'react'
import { ownEntry } from '../../locales/own-entry.ts'
import { enReceipt, type ReceiptTexts } from '../../locales/receipt-texts.ts'
import { loadLater } from '../../page/index.ts'
import { reportError, useConsentStore } from '../../react/internal.ts'
import { useLocale } from '../internal/use-texts.ts'

/** Texts and the language that they are in. */
interface SpokenTexts {
  readonly text: ReceiptTexts
  readonly lang: string
  readonly dir: 'ltr' | 'rtl' | undefined
}

const ENGLISH = 'en'

const IN_ENGLISH: SpokenTexts = { text: enReceipt, lang: ENGLISH, dir: 'ltr' }

/** Looks a language up by its whole tag, then by its beginning; English if there are no texts of it. */
async function load(id: string, dir: 'ltr' | 'rtl' | undefined): Promise<SpokenTexts> {
  const { RECEIPT_TEXTS } = await import('../../locales/receipt-languages.ts')
  const [beginning = id] = id.split('-')
  const text = ownEntry(RECEIPT_TEXTS, id) ?? ownEntry(RECEIPT_TEXTS, beginning)
  return text ? { text, lang: id, dir } : IN_ENGLISH
}

/**
 * Returns the texts of the button in the language of the provider; `undefined` until they have arrived. While they cannot be
 * loaded it returns the English ones, and tries again.
 *
 * @param own - The site's own texts, for which nothing is loaded.
 */
export function useReceiptTexts(own: ReceiptTexts | undefined): SpokenTexts | undefined {
  const store = useConsentStore()
  const { id = ENGLISH, dir } = useLocale()
  const given = own ?? (id === ENGLISH ? enReceipt : undefined)
  const [arrived, setArrived] = useState<{ readonly asked: string; readonly texts: SpokenTexts }>()
  const [lost, setLost] = useState<string>()
  const isMissing = !given && arrived?.asked !== id
  useEffect(() => {
    if (!isMissing) return
    const controller = new AbortController()
    const { signal } = controller
    const onError = (reason: unknown) => {
      setLost(id)
      reportError(store, 'receipt-unavailable', `its words in "${id}" did not arrive: ${reason}`)
    }
    void loadLater(() => load(id, dir), { onError, signal }).then((texts) => signal.aborted || setArrived({ asked: id, texts }))
    return () => controller.abort()
  }, [id, dir, isMissing, store])
  if (given) return { text: given, lang: id, dir }
  if (!isMissing) return arrived?.texts
  return lost === id ? IN_ENGLISH : undefined
}
