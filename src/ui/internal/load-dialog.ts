import type { ComponentType } from 'react'
import { attachedTo, type ConsentStore, type Policy, wholePolicy } from '../../core/internal.ts'
import type { Locale, SplitLocale } from '../../locales/locale.ts'
import type { LoadedTexts } from './loaded-texts.ts'

/** The preset dialog, and the texts that come with it. */
export interface LoadedDialog {
  readonly Layer: ComponentType<{ readonly open: boolean }>
  readonly texts: LoadedTexts
  /** The policy with all that the dialog lists, also where the page began with a lean one. */
  readonly policy: Policy
}

/** The texts of a provider, none where it was given none. */
type GivenLocale = Locale | SplitLocale | undefined

interface Kept {
  loaded?: LoadedDialog | undefined
  loading?: Promise<LoadedDialog> | undefined
}

/** What was loaded for a store, by language. */
const keptFor = (store: ConsentStore, locale: GivenLocale): Kept => {
  const all = attachedTo(store, 'dialog', () => new Map<GivenLocale, Kept>())
  const kept = all.get(locale) ?? {}
  all.set(locale, kept)
  return kept
}

/** The dialog of a store in a language, if it has arrived. */
export const loadedDialog = (store: ConsentStore, locale: GivenLocale): LoadedDialog | undefined => keptFor(store, locale).loaded

/** Loads the dialog, its texts and what it lists once; after a failure the next call tries again. */
export function loadDialog(store: ConsentStore, locale: GivenLocale): Promise<LoadedDialog> {
  const kept = keptFor(store, locale)
  kept.loading ??= Promise.all([import('../preferences-dialog/layer.tsx'), loadTexts(locale), wholePolicy(store.policy as Policy)]).then(
    ([{ Layer }, texts, policy]) => {
      kept.loaded = { Layer, texts, policy }
      return kept.loaded
    },
    (reason) => {
      kept.loading = undefined
      throw reason
    },
  )
  return kept.loading
}

/** Loads it ahead of need, when a control that opens it is approached. A failure is reported when it is needed. */
export const prefetchDialog = (store: ConsentStore, locale: GivenLocale): void => void loadDialog(store, locale).catch(() => undefined)

/** The texts of the dialog: English, unless the site has a language of its own. */
async function loadTexts(locale: GivenLocale): Promise<LoadedTexts> {
  if (!locale) return (await import('../../locales/en/ui.ts')).en
  return 'load' in locale ? locale.load() : {}
}
