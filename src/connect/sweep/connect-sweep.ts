import type { ConsentStore, Policy } from '../../core/internal.ts'
import { sparedIds } from './spared-ids.ts'
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
 * left behind is deleted then, too, instead of being read until the refusal. What was granted once and is merely asked
 * again, because the grant has expired or means something else today, is left alone until the visitor answers.
 *
 * `ConsentProvider` does this by itself; call it where there is no provider, in the browser, once for a store.
 *
 * @example
 * ```ts
 * import type { ConsentStore } from 'volenti'
 * import { connectSweep } from 'volenti/connect'
 *
 * export const keepClean = (store: ConsentStore) =>
 *   connectSweep(store, { onReport: ({ deleted }) => console.log(`deleted ${deleted.length}`) })
 * ```
 */
export function connectSweep<P extends Policy>(store: ConsentStore<P>, { onReport }: SweepOptions = {}): () => void {
  let connected = true
  let timer: ReturnType<typeof setTimeout> | undefined

  async function pass() {
    const spared = Object.fromEntries(sparedIds(store).map((id) => [id, true]))
    const report = await sweep(store.policy, { ...store.getState().grants, ...spared })
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
