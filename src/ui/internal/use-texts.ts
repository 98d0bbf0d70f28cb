import type { Policy } from '../../core/internal.ts'
import { enTitles } from '../../locales/en/titles.ts'
import type { Locale } from '../../locales/locale.ts'
import { ownEntry } from '../../locales/own-entry.ts'
import { useConsentLocale, useConsentStore } from '../../react/internal.ts'

/** The texts of the nearest provider for one part of the UI, or the English ones, and what they can name. */
export function useTexts<Part extends 'banner' | 'dialog' | 'embed' | 'reload' | 'status' | 'trigger'>(part: Part, english: Locale[Part]) {
  const locale = useConsentLocale()
  const policy = useConsentStore().policy as Policy
  return {
    text: locale?.[part] ?? english,
    lang: locale?.id ?? 'en',
    dir: locale?.dir,
    policy,
    site: policy.site.name,
    /** The title of a category. */
    titleOf: (id: string): string =>
      ownEntry(policy.categories, id)?.title ?? ownEntry(locale?.categories ?? {}, id)?.title ?? ownEntry(enTitles, id) ?? id,
    /** Joins items as a sentence does: "a, b and c". */
    list: (items: readonly string[]) => new Intl.ListFormat(locale?.id ?? 'en').format(items),
  }
}
