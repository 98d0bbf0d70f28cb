import type { ComponentType } from 'react'
import { keptOnPage } from '../../page/index.ts'

/** What the host renders: the whole dialog, open or closed. */
export type LazyDialog = ComponentType<{ readonly open: boolean }>

interface Kept {
  loaded?: LazyDialog | undefined
  loading?: Promise<LazyDialog> | undefined
}

const kept = () => keptOnPage<Kept>('dialog', () => ({}))

/** The dialog if it has arrived. */
export const loadedDialog = (): LazyDialog | undefined => kept().loaded

/** Loads the code of the preferences dialog once; after a failure the next call tries again. */
export function loadDialog(): Promise<LazyDialog> {
  const dialog = kept()
  dialog.loading ??= import('../preferences-dialog/layer.tsx').then(
    ({ Layer }) => {
      dialog.loaded = Layer
      return Layer
    },
    (error) => {
      dialog.loading = undefined
      throw error
    },
  )
  return dialog.loading
}

/** Loads it ahead of need, when a control that opens it is approached. A failure is told when it is needed. */
export const prefetchDialog = (): void => void loadDialog().catch(() => undefined)
