import type { Locale, SplitLocale } from './locale.ts'

/** A locale with some of its parts. A part, such as `embed`, is whole or missing. */
export type PartialLocale = Pick<Locale, 'id' | 'dir'> & { readonly [Part in keyof Locale]?: Locale[Part] | undefined }

/**
 * Returns a locale whose missing parts come from another one, for a site that translates only what it shows.
 *
 * Texts of two languages are then on one page. All of them carry the `lang` of the first locale.
 *
 * @example
 * ```ts
 * import { completeLocale, type PartialLocale } from 'volenti/locales'
 * import { en } from 'volenti/locales/en'
 *
 * const own: PartialLocale = { id: 'en-GB', dir: 'ltr', trigger: { openPreferences: 'Your cookies' } }
 *
 * export const locale = completeLocale(own, en)
 * ```
 */
export function completeLocale(partial: PartialLocale, fallback: Locale): Locale
export function completeLocale(partial: PartialLocale, fallback: SplitLocale): SplitLocale
export function completeLocale(partial: PartialLocale, fallback: Locale | SplitLocale): Locale | SplitLocale {
  const given = Object.fromEntries(Object.entries(partial).filter(([, part]) => part !== undefined)) as Partial<Locale>
  if (!('load' in fallback)) return { ...fallback, ...given }
  const { load } = fallback
  return { ...fallback, ...given, load: async () => ({ ...(await load()), ...given }) }
}
