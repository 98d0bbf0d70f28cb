import type { DocumentLocale } from 'volenti/document'
import { ar, arDocument, arRegimes } from '../../../src/locales/ar/index.ts'
import { en, enDocument } from '../../../src/locales/en/index.ts'
import type { Locale, RegimeTexts, SplitLocale } from '../../../src/locales/locale.ts'
import { german, germanDocument } from './german.ts'

/** The texts of a language for what is operated and for what is read. */
export interface Texts {
  readonly ui: Locale | SplitLocale
  readonly document: DocumentLocale
}

/** The value of the toolbar for German with the longest labels. All others are the ids of the shipped languages. */
export const LONG_GERMAN = 'de-long'

// The languages that stories are written for are there at once. The others load when the toolbar asks for them.
const atHand: Readonly<Record<string, Texts>> = {
  en: { ui: en, document: enDocument },
  ar: { ui: { ...ar, regimes: arRegimes }, document: arDocument },
  [LONG_GERMAN]: { ui: german, document: germanDocument },
}

const modules = import.meta.glob<Readonly<Record<string, unknown>>>('../../../src/locales/*/index.ts')
const fileOf = (id: string) => `../../../src/locales/${id}/index.ts`

const isObject = (value: unknown): value is object => typeof value === 'object' && value !== null
const isLocale = (value: unknown): value is Locale | SplitLocale => isObject(value) && 'banner' in value
const isDocument = (value: unknown): value is DocumentLocale => isObject(value) && 'page' in value

const isRegimes = (value: unknown): value is RegimeTexts => isObject(value) && 'privacyChoices' in value

const nameOf = (id: string) => new Intl.DisplayNames(['en'], { type: 'language' }).of(id) ?? id

/** Everything that the toolbar offers: English first, the long German, then the shipped languages by their English names. */
export const languages: readonly { readonly value: string; readonly title: string }[] = [
  { value: 'en', title: 'English' },
  { value: LONG_GERMAN, title: 'Long German' },
  ...Object.keys(modules)
    .map((file) => file.split('/').at(-2) ?? '')
    .filter((id) => id !== 'en')
    .map((value) => ({ value, title: nameOf(value) }))
    .sort((one, other) => one.title.localeCompare(other.title, 'en')),
]

/** The texts of a language that stories are written for, if it is one. */
export const textsAtHand = (language: string): Texts | undefined => atHand[language]

/** Loads the texts of any language of the toolbar. */
export async function loadTexts(language: string): Promise<Texts> {
  const values = Object.values((await modules[fileOf(language)]?.()) ?? {})
  const [ui, document, regimes] = [values.find(isLocale), values.find(isDocument), values.find(isRegimes)]
  if (!ui || !document) throw new Error(`There is no language ${language}.`)
  return { ui: { ...ui, regimes }, document }
}
