import { createContext, useContext } from 'react'
import type { Policy } from '../../core/internal.ts'
import { listOf } from '../../locales/join-list.ts'
import type { Locale } from '../../locales/locale.ts'
import { ownEntry } from '../../locales/own-entry.ts'
import { useConsentLocale, useConsentPolicy } from '../../react/internal.ts'
import { LoadedTextsContext, type Texts } from './loaded-texts.ts'

type Part = 'banner' | 'dialog' | 'embed' | 'reload' | 'status' | 'trigger'

/** Holds the whole policy, for a page whose store has a lean one. */
export const WholePolicyContext = /* @__PURE__ */ createContext<Policy | undefined>(undefined)

/** Returns the texts of the nearest loaded component, or else those of the nearest provider. */
export function useLocale(): Texts {
  const given = useConsentLocale()
  const { locale, texts } = useContext(LoadedTextsContext) ?? { locale: given, texts: {} }
  return { ...locale, ...texts }
}

/**
 * Returns the texts of one part of the UI, and the names that go into them.
 *
 * @param english - The texts if there is no locale and no loaded text.
 */
export function useTexts<Name extends Part>(part: Name, english?: Locale[Name]) {
  const { id = 'en', dir = 'ltr', categories, list, ...texts } = useLocale()
  const ofProvider = useConsentPolicy()
  const policy = useContext(WholePolicyContext) ?? ofProvider
  return {
    // The cast is safe because the code of a part always brings its texts.
    text: ((texts as Texts)[part] ?? english) as Locale[Name],
    lang: id,
    dir,
    policy,
    site: policy.site.name,
    /** Returns the title of a category. */
    titleOf: (category: string): string =>
      ownEntry(policy.categories, category)?.title ?? ownEntry<{ readonly title: string }>(categories ?? {}, category)?.title ?? category,
    /** Joins items as a sentence does: "a, b, and c". */
    list: (items: readonly string[]) => listOf(items, { id, list }),
  }
}
