import type { Policy } from '../../core/index.ts'
import { categoryText } from '../../locales/category-text.ts'
import { enCategories } from '../../locales/en/categories.ts'
import type { Locale } from '../../locales/locale.ts'
import { useConsentLocale, useConsentStore } from '../../react/index.ts'

/** What a text can name: the site and its categories, in the language of the texts. */
export interface Vocabulary {
  readonly site: string
  /** The title of a category. */
  titleOf(id: string): string
  /** The description of a category. */
  descriptionOf(id: string): string
  /** Joins items as a sentence does: "a, b and c". */
  list(items: readonly string[]): string
}

/** The texts of the nearest provider for one part of the UI, or the English ones, and what they can name. */
export function useTexts<Part extends 'banner' | 'dialog' | 'status' | 'table' | 'trigger'>(part: Part, english: Locale[Part]) {
  const locale = useConsentLocale()
  const policy = useConsentStore().policy as Policy
  const textOf = (id: string) => categoryText(policy, id, locale?.categories ?? enCategories)
  const vocabulary: Vocabulary = {
    site: policy.site.name,
    titleOf: (id) => textOf(id).title,
    descriptionOf: (id) => textOf(id).description,
    list: (items) => new Intl.ListFormat(locale?.id ?? 'en').format(items),
  }
  return { text: locale?.[part] ?? english, lang: locale?.id ?? 'en', dir: locale?.dir, policy, ...vocabulary }
}
