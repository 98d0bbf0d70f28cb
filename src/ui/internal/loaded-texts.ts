import { createContext } from 'react'
import type { FirstTexts, LaterTexts } from '../../locales/locale.ts'

/** Texts that were loaded with their component: the second half of the site's locale, or English without a locale. */
export type LoadedTexts = Partial<FirstTexts & Omit<LaterTexts, 'categories'>>

/** Holds the texts for the components that were loaded with them. */
export const LoadedTextsContext = /* @__PURE__ */ createContext<LoadedTexts>({})

/** Loads the English texts of the banner and the status message. */
export const loadEnglish = async (): Promise<LoadedTexts> => (await import('../../locales/en/first.ts')).enFirst
