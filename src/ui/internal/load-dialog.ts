import type { ComponentType } from 'react'
import { attachedTo, type ConsentStore, type Policy, wholePolicy } from '../../core/internal.ts'
import type { Locale, SplitLocale } from '../../locales/locale.ts'
import type { LoadedTexts } from './loaded-texts.ts'

/** The data that a dialog shows. */
export interface DialogContents {
  readonly texts: LoadedTexts
  /** The whole policy, also where the page began with a lean one. */
  readonly policy: Policy
}

/** The preset dialog and its data. */
export interface LoadedDialog extends DialogContents {
  readonly Layer: ComponentType<{ readonly open: boolean }>
}

/** The `locale` of a provider, if it has one. */
export type GivenLocale = Locale | SplitLocale | undefined

interface Kept {
  loaded?: LoadedDialog | undefined
  loading?: Promise<LoadedDialog> | undefined
}

/** Returns the dialog that was loaded for a store in one language. */
const keptFor = (store: ConsentStore, locale: GivenLocale): Kept => {
  const all = attachedTo(store, 'dialog', () => new Map<GivenLocale, Kept>())
  const kept = all.get(locale) ?? {}
  all.set(locale, kept)
  return kept
}

/** Returns the dialog of a store in one language, if it has arrived. */
export const loadedDialog = (store: ConsentStore, locale: GivenLocale): LoadedDialog | undefined => keptFor(store, locale).loaded

/** Loads the dialog, its texts and its policy once. After a failure the next call tries again. */
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

/** Loads the dialog before it is opened. A failure is reported only when the visitor opens the dialog. */
export const prefetchDialog = (store: ConsentStore, locale: GivenLocale): void => void loadDialog(store, locale).catch(() => undefined)

/** Loads the data that a dialog shows. */
export async function loadContents(store: ConsentStore, locale: GivenLocale): Promise<DialogContents> {
  const [texts, policy] = await Promise.all([loadTexts(locale), wholePolicy(store.policy as Policy)])
  return { texts, policy }
}

/** Loads the texts of the dialog: English, unless the site gives a locale. */
async function loadTexts(locale: GivenLocale): Promise<LoadedTexts> {
  if (!locale) return (await import('../../locales/en/ui.ts')).en
  return 'load' in locale ? locale.load() : {}
}
