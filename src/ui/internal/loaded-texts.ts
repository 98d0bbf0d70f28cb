import { createContext } from 'react'
import type { FirstTexts, LaterTexts, Locale, SplitLocale } from '../../locales/locale.ts'
import { keptOnPage } from '../../page/index.ts'

/** The `locale` of a provider, if it has one. */
export type GivenLocale = Locale | SplitLocale | undefined

/** The texts that a component can show. */
export type Texts = Partial<FirstTexts & Omit<LaterTexts, 'categories'>>

/** The texts of one language that have arrived: those of the site's locale, or English without a locale. */
export interface LoadedTexts {
  readonly locale: GivenLocale
  readonly texts: Texts
}

/** Holds the texts for the components that were loaded with them. @default those of the provider's locale */
export const LoadedTextsContext = /* @__PURE__ */ createContext<LoadedTexts | undefined>(undefined)

/** Returns the place of the loaded English texts. */
export const keptEnglish = () => keptOnPage<{ loaded?: LoadedTexts }>('English', () => ({}))

/** Loads the English texts of the banner and the status message. */
export async function loadEnglish(): Promise<LoadedTexts> {
  const kept = keptEnglish()
  kept.loaded ??= { locale: undefined, texts: (await import('../../locales/en/first.ts')).enFirst }
  return kept.loaded
}
