import { useEffect, useState } from 'react'
import { ownEntry } from '../../locales/own-entry.ts'
import { enReceipt, type ReceiptTexts } from '../../locales/receipt-texts.ts'
import { loadLater } from '../../page/index.ts'
import { useLocale } from '../internal/use-texts.ts'

/** Texts and the language that they are in. */
interface SpokenTexts {
  readonly text: ReceiptTexts
  readonly lang: string
  readonly dir: 'ltr' | 'rtl' | undefined
}

const ENGLISH = 'en'

const english = { text: enReceipt, lang: ENGLISH, dir: 'ltr' } as const

/** Looks a language up by its whole tag, then by its beginning; English if there are no texts of it. */
async function load(id: string, dir: 'ltr' | 'rtl' | undefined): Promise<SpokenTexts> {
  const { RECEIPT_TEXTS } = await import('../../locales/receipt-languages.ts')
  const [beginning = id] = id.split('-')
  const text = ownEntry(RECEIPT_TEXTS, id) ?? ownEntry(RECEIPT_TEXTS, beginning)
  return text ? { text, lang: id, dir } : english
}

/**
 * Returns the texts of the button in the language of the provider; `undefined` until they have arrived. If they cannot be
 * loaded, English stands in for them until they can.
 *
 * @param own - The site's own texts, for which nothing is loaded.
 */
export function useReceiptTexts(own: ReceiptTexts | undefined): SpokenTexts | undefined {
  const { id = ENGLISH, dir } = useLocale()
  const given = own ?? (id === ENGLISH ? enReceipt : undefined)
  const [arrived, setArrived] = useState<SpokenTexts & { readonly asked: string }>()
  const isMissing = !given && arrived?.asked !== id
  const isGiven = given !== undefined
  useEffect(() => {
    if (isGiven) return
    const controller = new AbortController()
    const { signal } = controller
    const onError = () => setArrived({ ...english, asked: id })
    void loadLater(() => load(id, dir), { onError, signal }).then((texts) => signal.aborted || setArrived({ ...texts, asked: id }))
    return () => controller.abort()
  }, [id, dir, isGiven])
  if (given) return { text: given, lang: id, dir }
  return isMissing ? undefined : arrived
}
