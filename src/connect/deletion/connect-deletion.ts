import { ConsentError, type ConsentStore, type Policy, type Resolution, wholePolicy } from '../../core/internal.ts'
import { type DeletionReport, deleteUngranted } from './deletion.ts'

/** After how many milliseconds to delete again: tags that are still running write once more what was deleted. */
const AGAIN_AFTER = 1000

/** Options of `connectDeletion`. */
export interface DeletionOptions {
  /** Event handler called after every deletion, also when it found nothing. */
  readonly onReport?: ((report: DeletionReport) => void) | undefined
  /**
   * Event handler called with the reason why the whole policy of a lean one could not be loaded. Nothing is deleted until
   * the next change of the store, which loads it again.
   * @default reported on the console with `policy-unavailable`
   */
  readonly onUnavailable?: ((reason: unknown) => void) | undefined
}

const reportUnavailable = (reason: unknown) => console.error(new ConsentError('policy-unavailable', `${reason}`).message)

/**
 * Keeps the browser free of what is declared but not granted, and returns the function that stops it.
 *
 * It deletes at once, after every change of the store, and again a second after each of them. Each deletion goes by the
 * grants of that moment. A visitor who has not decided yet has granted nothing, so what an earlier version of the site
 * left behind is deleted then, too, instead of being read until the refusal. What was granted once and is merely asked
 * again, because the grant has expired or means something else today, is left alone until the visitor answers.
 *
 * A lean policy does not know what is declared: the first deletion loads the whole one and waits for it.
 *
 * `ConsentProvider` does this by itself; call it where there is no provider, in the browser, once for a store.
 *
 * @example
 * ```ts
 * import type { ConsentStore } from 'volenti'
 * import { connectDeletion } from 'volenti/connect'
 *
 * export const keepClean = (store: ConsentStore) =>
 *   connectDeletion(store, { onReport: ({ deleted }) => console.log(`deleted ${deleted.length}`) })
 * ```
 */
export function connectDeletion<P extends Policy>(
  store: ConsentStore<P>,
  { onReport, onUnavailable = reportUnavailable }: DeletionOptions = {},
): () => void {
  let connected = true
  let timer: ReturnType<typeof setTimeout> | undefined
  let whole: Policy | undefined = store.policy.lean ? undefined : store.policy
  let loading: Promise<void> | undefined

  const load = () =>
    wholePolicy(store.policy).then(
      (policy) => {
        whole = policy
      },
      (reason) => {
        loading = undefined
        if (connected) onUnavailable(reason)
      },
    )

  async function pass() {
    // No pause where the policy is there: what is withdrawn is gone when the call returns.
    if (!whole) {
      loading ??= load()
      await loading
    }
    if (!whole || !connected) return
    const spared = Object.fromEntries(sparedIds(store).map((id) => [id, true]))
    const report = await deleteUngranted(whole, { ...store.getState().grants, ...spared })
    if (connected) onReport?.(report)
  }
  function start() {
    clearTimeout(timer)
    timer = setTimeout(() => (whole || loading) && pass(), AGAIN_AFTER)
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

/**
 * The categories and services that are not granted at present and whose data is left alone all the same: the visitor granted
 * them once, and is merely asked again. A page that is older than the visitor's decision knows of one kind of refusal
 * alone, that which was made by name.
 */
function sparedIds<P extends Policy>(store: ConsentStore<P>): string[] {
  const { status, choices, grants, why }: Resolution = store.getState()
  const made = store.getRecord()?.choices ?? {}
  return Object.keys(grants).filter((id) => {
    if (status === 'superseded') return grants[id] || why[id] !== 'choice'
    // A service whose own grant has ended does as its category, which may never have been asked about.
    const wasGranted = why[id] === 'undecided' && made[id]?.choice === 'granted' && !choices[id]
    return wasGranted || why[id] === 'expired' || why[id] === 'outdated'
  })
}
