import { useEffect, useState } from 'react'
import { ownEntry } from '../../locales/own-entry.ts'
import { enReceipt, type ReceiptTexts } from '../../locales/receipt-texts.ts'
import { useLocale } from '../internal/use-texts.ts'

/** Texts and the language that they are in. */
interface SpokenTexts {
  readonly text: ReceiptTexts
  readonly lang: string
  readonly dir: 'ltr' | 'rtl' | undefined
}

const ENGLISH = 'en'

/** Looks a language up by its whole tag, then by its beginning; English if there are no texts of it. */
async function load(id: string, dir: 'ltr' | 'rtl' | undefined): Promise<SpokenTexts> {
  const english = { text: enReceipt, lang: ENGLISH, dir: 'ltr' } as const
  try {
    const { RECEIPT_TEXTS } = await import('../../locales/receipt-languages.ts')
    const [beginning = id] = id.split('-')
    const text = ownEntry(RECEIPT_TEXTS, id) ?? ownEntry(RECEIPT_TEXTS, beginning)
    return text ? { text, lang: id, dir } : english
  } catch {
    return english
  }
}

/**
 * Returns the texts of the button in the language of the provider; `undefined` until they have arrived.
 *
 * @param own - The site's own texts, for which nothing is loaded.
 */
export function useReceiptTexts(own: ReceiptTexts | undefined): SpokenTexts | undefined {
  const { id = ENGLISH, dir } = useLocale()
  const given = own ?? (id === ENGLISH ? enReceipt : undefined)
  const [arrived, setArrived] = useState<SpokenTexts & { readonly asked: string }>()
  const isMissing = !given && arrived?.asked !== id
  useEffect(() => {
    if (!isMissing) return
    let isLeft = false
    void load(id, dir).then((texts) => isLeft || setArrived({ ...texts, asked: id }))
    return () => {
      isLeft = true
    }
  }, [id, dir, isMissing])
  if (given) return { text: given, lang: id, dir }
  return isMissing ? undefined : arrived
}
