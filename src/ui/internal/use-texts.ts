import { createContext, useContext } from 'react'
import type { Policy } from '../../core/internal.ts'
import { joinList } from '../../locales/join-list.ts'
import type { Locale } from '../../locales/locale.ts'
import { ownEntry } from '../../locales/own-entry.ts'
import { useConsentLocale, useConsentStore } from '../../react/internal.ts'
import { type LoadedTexts, LoadedTextsContext } from './loaded-texts.ts'

type Part = 'banner' | 'dialog' | 'embed' | 'reload' | 'status' | 'trigger'

/** Holds the policy with all that it declares, where the store has a lean one. */
export const WholePolicyContext = /* @__PURE__ */ createContext<Policy | undefined>(undefined)

/** The texts of the nearest provider, completed by those that were loaded. */
export function useLocale(): LoadedTexts {
  const given = useConsentLocale()
  const loaded = useContext(LoadedTextsContext)
  if (!given) return loaded
  // English comes along on a server and with parts that are composed anew. It is no part of another language.
  return loaded.id ? given : { ...given, ...loaded }
}

/**
 * The texts of one part of the UI, and the names that they contain.
 *
 * @param english - What is said where there is neither a locale nor loaded text.
 */
export function useTexts<Name extends Part>(part: Name, english?: Locale[Name]) {
  const { id = 'en', dir, categories, list, ...texts } = useLocale()
  const { policy: ofStore } = useConsentStore()
  const policy = useContext(WholePolicyContext) ?? (ofStore as Policy)
  return {
    // Whoever shows a part brings its texts along.
    text: ((texts as LoadedTexts)[part] ?? english) as Locale[Name],
    lang: id,
    dir,
    policy,
    site: policy.site.name,
    /** The title of a category. */
    titleOf: (category: string): string =>
      ownEntry(policy.categories, category)?.title ?? ownEntry<{ readonly title: string }>(categories ?? {}, category)?.title ?? category,
    /** Joins items as a sentence does: "a, b, and c". */
    list: (items: readonly string[]) => (list ? joinList(items, list) : new Intl.ListFormat(id).format(items)),
  }
}
