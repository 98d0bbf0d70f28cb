import { useContext } from 'react'
import type { Locale, SplitLocale } from '../locales/locale.ts'
import { SettingsContext } from './consent-context.ts'

/**
 * Returns the `locale` of the nearest provider. `undefined` means English: the provider has no locale, or there is no
 * provider. It is the same before a decision and on the server.
 *
 * @example
 * ```tsx
 * import { useConsentLocale } from 'volenti/react'
 *
 * export const Language = () => <p>{useConsentLocale()?.id ?? 'en'}</p>
 * ```
 */
export const useConsentLocale = (): Locale | SplitLocale | undefined => useContext(SettingsContext).locale
