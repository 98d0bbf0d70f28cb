import type { ComponentType } from 'react'

/** What the host renders: the whole dialog, open or closed. */
export type LazyDialog = ComponentType<{ readonly open: boolean }>

let loaded: LazyDialog | undefined
let loading: Promise<LazyDialog> | undefined

/** The dialog if it has arrived. It is code, the same for every visitor, so it is kept for the whole module. */
export const loadedDialog = (): LazyDialog | undefined => loaded

/** Loads the code of the preferences dialog once; after a failure the next call tries again. */
export function loadDialog(): Promise<LazyDialog> {
  loading ??= import('../preferences-dialog/layer.tsx').then(
    ({ Layer }) => {
      loaded = Layer
      return Layer
    },
    (error) => {
      loading = undefined
      throw error
    },
  )
  return loading
}

/** Loads it ahead of need, when a control that opens it is approached. A failure is told when it is needed. */
export const prefetchDialog = (): void => void loadDialog().catch(() => undefined)
