import type { ComponentType } from 'react'
import { attachedTo, type ConsentStore, type Policy, wholePolicy } from '../../core/internal.ts'
import type { Locale, SplitLocale } from '../../locales/locale.ts'
import type { LoadedTexts } from './loaded-texts.ts'

/** What a dialog shows beside its parts. */
export interface DialogContents {
  readonly texts: LoadedTexts
  /** The policy with all that the dialog lists, also where the page began with a lean one. */
  readonly policy: Policy
}

/** The preset dialog, and what it shows. */
export interface LoadedDialog extends DialogContents {
  readonly Layer: ComponentType<{ readonly open: boolean }>
}

/** The texts of a provider, none where it was given none. */
export type GivenLocale = Locale | SplitLocale | undefined

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
  kept.loading ??= Promise.all([import('../preferences-dialog/layer.tsx'), loadContents(store, locale)]).then(
    ([{ Layer }, contents]) => {
      kept.loaded = { Layer, ...contents }
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

/** Loads what a dialog shows beside its parts. */
export async function loadContents(store: ConsentStore, locale: GivenLocale): Promise<DialogContents> {
  const [texts, policy] = await Promise.all([loadTexts(locale), wholePolicy(store.policy as Policy)])
  return { texts, policy }
}

/** The texts of the dialog: English, unless the site has a language of its own. */
async function loadTexts(locale: GivenLocale): Promise<LoadedTexts> {
  if (!locale) return (await import('../../locales/en/ui.ts')).en
  return 'load' in locale ? locale.load() : {}
}
