import { type ConsentStore, type Policy, refresh } from '../core/internal.ts'

/** The longest timer, in milliseconds. A timer stops while a device sleeps, and overflows after 24 days. */
const LONGEST_WAIT = 60_000

/** Events after which the page is visible again, or runs again. */
const WAKE_UPS = ['focus', 'pageshow', 'resume', 'visibilitychange']

/**
 * Refreshes a store when a choice expires while nobody uses the page, and returns the function that stops this.
 *
 * A choice expires at a certain time (`askAgain` of the policy), and no event reports it. `connectClock` waits for that
 * time, and checks again when a page comes back from sleep. `ConsentProvider` already does this. Runs in a browser only.
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
    // When the store's clock is behind this one, a short timer would only repeat.
    timer = setTimeout(look, left > 0 ? Math.min(left, LONGEST_WAIT) : LONGEST_WAIT)
  }
  function look() {
    // The store may use another clock. Somebody may also have read its state already: the state is new then, but no listener was called.
    if (store.getState().expiresAt !== end || now() >= end) refresh(store)
    wait()
  }

  const controller = new AbortController()
  const { signal } = controller
  // The listeners are on the window, in the capture phase: no element of the page can replace a function of the window.
  for (const event of WAKE_UPS) addEventListener(event, look, { signal, capture: true })
  const unsubscribe = store.subscribe(wait)
  wait()
  return () => {
    clearTimeout(timer)
    controller.abort()
    unsubscribe()
  }
}
