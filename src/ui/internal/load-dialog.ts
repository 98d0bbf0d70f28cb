import type { ComponentType } from 'react'
import { attachedTo, type ConsentStore, type Policy, wholePolicy } from '../../core/internal.ts'
import type { DialogPlacement } from './late-host.tsx'
import { type GivenLocale, type LoadedTexts, loadEnglish } from './loaded-texts.ts'

/** The data that a dialog shows. */
export interface DialogContents {
  readonly texts: LoadedTexts
  /** The whole policy, also where the page began with a lean one. */
  readonly policy: Policy
}

/** Props of the preset dialog. */
export interface LayerProps {
  readonly open: boolean
  readonly placement?: DialogPlacement | undefined
}

/** The preset dialog and its data. */
export interface LoadedDialog extends DialogContents {
  readonly Layer: ComponentType<LayerProps>
}

interface Kept {
  readonly locale: GivenLocale
  readonly policy: Policy
  loaded?: LoadedDialog
  loading?: Promise<LoadedDialog> | undefined
}

const keptBy = (store: ConsentStore) => attachedTo<Kept[]>(store, 'dialog', () => [])

const find = (store: ConsentStore, locale: GivenLocale, policy: Policy) =>
  keptBy(store).find((kept) => kept.locale === locale && kept.policy === policy)

function add(store: ConsentStore, locale: GivenLocale, policy: Policy): Kept {
  const kept: Kept = { locale, policy }
  keptBy(store).push(kept)
  return kept
}

/** Returns the dialog of a store in one language, if it has arrived. */
export const loadedDialog = (store: ConsentStore, locale: GivenLocale, policy: Policy): LoadedDialog | undefined =>
  find(store, locale, policy)?.loaded

/** Loads the dialog, its texts and its policy once. After a failure the next call tries again. */
export function loadDialog(store: ConsentStore, locale: GivenLocale, policy: Policy): Promise<LoadedDialog> {
  const kept = find(store, locale, policy) ?? add(store, locale, policy)
  const loadLayer = () =>
    store.getState().regime ? import('../preferences-dialog/layer-under-regime.tsx') : import('../preferences-dialog/layer.tsx')
  kept.loading ??= Promise.all([loadLayer(), loadContents(locale, policy)]).then(
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
export const prefetchDialog = (store: ConsentStore, locale: GivenLocale, policy: Policy): void =>
  void loadDialog(store, locale, policy).catch(() => undefined)

/** Loads the data that a dialog shows. */
export async function loadContents(locale: GivenLocale, policy: Policy): Promise<DialogContents> {
  const [texts, whole] = await Promise.all([loadTexts(locale), wholePolicy(policy)])
  return { texts, policy: whole }
}

/** Loads the texts of the dialog: English, unless the site gives a locale. */
async function loadTexts(locale: GivenLocale): Promise<LoadedTexts> {
  if (locale) return { locale, texts: 'load' in locale ? await locale.load() : {} }
  const [{ texts }, { withLaterEnglish }] = await Promise.all([loadEnglish(), import('../../locales/en/later.ts')])
  return { locale, texts: withLaterEnglish(texts) }
}
