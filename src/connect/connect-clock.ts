import { type ConsentStore, type Policy, refresh } from '../core/internal.ts'

/** For how many milliseconds to rely on a timer. It stands still while a device sleeps, and overflows after 24 days. */
const LONGEST_WAIT = 60_000

/** When somebody looks at the page again, or the browser lets it run on. */
const WAKE_UPS = ['focus', 'pageshow', 'resume', 'visibilitychange']

/**
 * Has a store notice that a choice ends with the clock, on a page that nobody touches, and returns what stops it.
 *
 * A grant has a date on which it ends (`askAgain` of the policy), and no event tells of it. This waits for that moment,
 * and looks again whenever a page comes back from sleep. `ConsentProvider` does this by itself. Runs in a browser only.
 *
 * @param now - The time of day, in milliseconds since 1970. @default Date.now
 *
 * @example
 * ```ts
 * import type { ConsentStore } from 'volenti'
 * import { connectClock } from 'volenti/connect'
 *
 * export const watchTheClock = (store: ConsentStore) => connectClock(store)
 * ```
 */
export function connectClock<P extends Policy>(store: ConsentStore<P>, now: () => number = Date.now): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined
  let end = Infinity

  function wait() {
    end = store.getState().expiresAt
    clearTimeout(timer)
    if (end === Infinity) return
    const left = end - now()
    // Where the store's clock is behind, there is nothing to hurry for.
    timer = setTimeout(look, left > 0 ? Math.min(left, LONGEST_WAIT) : LONGEST_WAIT)
  }
  function look() {
    // The store may have a clock of its own, and may have been asked meanwhile: then it knows, and has told nobody.
    if (store.getState().expiresAt !== end || now() >= end) refresh(store)
    wait()
  }

  const controller = new AbortController()
  const { signal } = controller
  // Caught on their way, because the window is where no element of the page can take the place of a function.
  for (const event of WAKE_UPS) addEventListener(event, look, { signal, capture: true })
  const unsubscribe = store.subscribe(wait)
  wait()
  return () => {
    clearTimeout(timer)
    controller.abort()
    unsubscribe()
  }
}
