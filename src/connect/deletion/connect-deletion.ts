import { ConsentError, type ConsentStore, type Policy, type Resolution, wholePolicy } from '../../core/internal.ts'
import { type DeletionReport, deleteUngranted } from './deletion.ts'

/** The time until the second deletion, in milliseconds: a tag that still runs may have written its cookies again. */
const AGAIN_AFTER = 1000

/** Options of `connectDeletion`. */
export interface DeletionOptions {
  /** Event handler called after every deletion, even if it found nothing. */
  readonly onReport?: ((report: DeletionReport) => void) | undefined
  /**
   * Event handler called when a lean policy could not load the whole one, with the reason. Nothing is deleted until the next
   * change of the store, which loads the policy again.
   * @default `policy-unavailable` is reported on the console
   */
  readonly onUnavailable?: ((reason: unknown) => void) | undefined
}

const reportUnavailable = (reason: unknown) => console.error(new ConsentError('policy-unavailable', `${reason}`).message)

/**
 * Deletes everything that is declared but not granted, also after later changes, and returns the function that stops this.
 *
 * It deletes at once, after every change of the store, and again one second after each of them. Each deletion uses the grants
 * of that moment. A visitor who has not decided yet has granted nothing, so cookies that an earlier version of the site
 * stored are deleted then, too. Otherwise the site could read them until the visitor refuses. While the visitor is asked
 * again, because a grant has expired or means something else today, what it allowed is kept until the answer. A refusal
 * that has ended keeps nothing.
 *
 * A lean policy has no declarations: the first deletion loads the whole policy and waits for it.
 *
 * `ConsentProvider` already does this. Without a provider, call it once for a store. Runs in a browser only.
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
    // No `await` where the policy is already loaded: after a withdrawal, the cookies are gone when the call returns.
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
 * The categories and services whose data is kept, although they are not granted now: the visitor granted them before, and is
 * asked again. When the visitor has decided about a newer policy, this page knows only the refusals by name, and deletes only
 * for them.
 */
function sparedIds<P extends Policy>(store: ConsentStore<P>): string[] {
  const { status, grants, why, pending }: Resolution = store.getState()
  const { services = {} }: Policy = store.policy
  const made = store.getRecord()?.choices ?? {}
  return Object.keys(grants).filter((id) => {
    if (status === 'superseded') return grants[id] || why[id] !== 'choice'
    const category = services[id]?.category ?? id
    // Without a question to come, the data of a grant that has ended would stay for good.
    return pending.includes(category) && (made[id] ?? made[category])?.choice === 'granted'
  })
}
