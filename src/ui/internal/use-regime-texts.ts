import { enRegimes } from '../../locales/en/regimes.ts'
import type { RegimeTexts } from '../../locales/locale.ts'
import { useLocale } from './use-texts.ts'

/** Returns the texts of a site with regimes, in the language of the provider. */
export const useRegimeTexts = (): RegimeTexts => useLocale().regimes ?? enRegimes
