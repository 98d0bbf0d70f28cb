import { createContext } from 'react'
import type { FirstTexts, LaterTexts } from '../../locales/locale.ts'

/** Texts that came with the code that shows them: the second half of the site's locale, or English where it gave none. */
export type LoadedTexts = Partial<FirstTexts & Omit<LaterTexts, 'categories'>>

/** Holds them for the components that were loaded along. */
export const LoadedTextsContext = /* @__PURE__ */ createContext<LoadedTexts>({})

/** Loads the English texts that the banner and the status message need. */
export const loadEnglish = async (): Promise<LoadedTexts> => (await import('../../locales/en/first.ts')).enFirst
