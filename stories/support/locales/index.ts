import type { DocumentLocale } from 'volenti/document'
import { en, enDocument } from '../../../src/locales/en/index.ts'
import type { Locale } from '../../../src/locales/locale.ts'
import { arabic, arabicDocument } from './arabic.ts'
import { german, germanDocument } from './german.ts'

/** The languages that stories are shown in. */
export const locales: Readonly<Record<'en' | 'de' | 'ar', { readonly ui: Locale; readonly document: DocumentLocale }>> = {
  en: { ui: en, document: enDocument },
  de: { ui: german, document: germanDocument },
  ar: { ui: arabic, document: arabicDocument },
}

/** The language tag of one of them. */
export type Language = keyof typeof locales
