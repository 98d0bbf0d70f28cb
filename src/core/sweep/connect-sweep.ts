import type { Policy } from '../policy/policy.ts'
import type { ConsentStore } from '../store/create-consent-store.ts'

import { sweep } from './sweep.ts'
import type { SweepReport } from './sweep-report.ts'

/** How many milliseconds later to sweep again: tags that are still running write once more what was deleted. */
const AGAIN_AFTER = 1000

/** Options of `connectSweep`. */
export interface SweepOptions {
  /** Event handler called after every sweep, also when it found nothing. */
  readonly onReport?: ((report: SweepReport) => void) | undefined
}

/**
 * Keeps the browser free of what is declared but not granted, and returns the function that stops it.
 *
 * It sweeps at once, after every change of the store, and again a second after each of them. Each sweep goes by what is
 * granted at that moment. A visitor who has not decided yet has granted nothing, so what an earlier version of the site
 * or an expired choice left behind is deleted then, too, instead of being read until the refusal.
 *
 * Call it in the browser, once for a store.
 *
 * @example
 * ```ts
 * import { type ConsentStore, connectSweep } from 'volenti'
 *
 * export const keepClean = (store: ConsentStore) =>
 *   connectSweep(store, { onReport: ({ deleted }) => console.log(`deleted ${deleted.length}`) })
 * ```
 */
export function connectSweep<P extends Policy>(store: ConsentStore<P>, { onReport }: SweepOptions = {}): () => void {
  let connected = true
  let timer: ReturnType<typeof setTimeout> | undefined

  async function pass() {
    const report = await sweep(store.policy, store.getState().grants)
    if (connected) onReport?.(report)
  }
  function start() {
    clearTimeout(timer)
    timer = setTimeout(pass, AGAIN_AFTER)
    void pass()
  }

  start()
  const unsubscribe = store.subscribe(start)
  return () => {
    connected = false
    unsubscribe()
    clearTimeout(timer)
  }
}
