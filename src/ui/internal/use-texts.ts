import { createContext, useContext } from 'react'
import type { Policy } from '../../core/internal.ts'
import { listOf } from '../../locales/join-list.ts'
import type { Locale } from '../../locales/locale.ts'
import { ownEntry } from '../../locales/own-entry.ts'
import { useConsentLocale, useConsentStore } from '../../react/internal.ts'
import { type LoadedTexts, LoadedTextsContext } from './loaded-texts.ts'

type Part = 'banner' | 'dialog' | 'embed' | 'reload' | 'status' | 'trigger'

/** Holds the whole policy, for a page whose store has a lean one. */
export const WholePolicyContext = /* @__PURE__ */ createContext<Policy | undefined>(undefined)

/** Returns the texts of the nearest provider, together with the loaded ones. */
export function useLocale(): LoadedTexts {
  const given = useConsentLocale()
  const loaded = useContext(LoadedTextsContext)
  if (!given) return loaded
  // A server and a composed banner always bring English. It must not be mixed into another language.
  return loaded.id ? given : { ...given, ...loaded }
}

/**
 * Returns the texts of one part of the UI, and the names that go into them.
 *
 * @param english - The texts if there is no locale and no loaded text.
 */
export function useTexts<Name extends Part>(part: Name, english?: Locale[Name]) {
  const { id = 'en', dir, categories, list, ...texts } = useLocale()
  const { policy: ofStore } = useConsentStore()
  const policy = useContext(WholePolicyContext) ?? (ofStore as Policy)
  return {
    // The cast is safe because the code of a part always brings its texts.
    text: ((texts as LoadedTexts)[part] ?? english) as Locale[Name],
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
