import { useContext } from 'react'
import type { Locale, SplitLocale } from '../locales/locale.ts'
import { SettingsContext } from './consent-context.ts'

/**
 * Returns the texts given to the nearest provider; `undefined` where it was given none, and English is to be used.
 *
 * @example
 * ```tsx
 * import { useConsentLocale } from 'volenti/react'
 *
 * export const Language = () => <p>{useConsentLocale()?.id ?? 'en'}</p>
 * ```
 */
export const useConsentLocale = (): Locale | SplitLocale | undefined => useContext(SettingsContext).locale
