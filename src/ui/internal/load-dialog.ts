import type { ComponentType } from 'react'
import type { Locale, SplitLocale } from '../../locales/locale.ts'
import { keptOnPage } from '../../page/index.ts'
import type { LoadedTexts } from './use-texts.ts'

/** The preset dialog, and the texts that come with it. */
export interface LoadedDialog {
  readonly Layer: ComponentType<{ readonly open: boolean }>
  readonly texts: LoadedTexts
}

/** The texts of a provider, none where it was given none. */
type GivenLocale = Locale | SplitLocale | undefined

interface Kept {
  readonly loaded: Map<GivenLocale, LoadedDialog>
  readonly loading: Map<GivenLocale, Promise<LoadedDialog>>
}

const kept = () => keptOnPage<Kept>('dialog', () => ({ loaded: new Map(), loading: new Map() }))

/** The dialog in a language, if it has arrived. */
export const loadedDialog = (locale: GivenLocale): LoadedDialog | undefined => kept().loaded.get(locale)

/** Loads the dialog and its texts once; after a failure the next call tries again. */
export function loadDialog(locale: GivenLocale): Promise<LoadedDialog> {
  const { loaded, loading } = kept()
  const known = loading.get(locale)
  if (known) return known
  const load = Promise.all([import('../preferences-dialog/layer.tsx'), loadTexts(locale)]).then(
    ([{ Layer }, texts]) => {
      const dialog = { Layer, texts }
      loaded.set(locale, dialog)
      return dialog
    },
    (reason) => {
      loading.delete(locale)
      throw reason
    },
  )
  loading.set(locale, load)
  return load
}

/** Loads it ahead of need, when a control that opens it is approached. A failure is reported when it is needed. */
export const prefetchDialog = (locale: GivenLocale): void => void loadDialog(locale).catch(() => undefined)

/** The texts of the dialog: English, unless the site has a language of its own. */
async function loadTexts(locale: GivenLocale): Promise<LoadedTexts> {
  if (!locale) return (await import('../../locales/en/ui.ts')).en
  return 'load' in locale ? locale.load() : {}
}
