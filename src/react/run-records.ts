import { connectRecords, type ShownWords } from '../connect/internal.ts'
import { callEach, type Policy, rulesOf } from '../core/internal.ts'
import { type Connection, type ConnectionUser, givenFor } from './connection.ts'

/** The language of the texts that a page shows where the site gives none. */
const ENGLISH = 'en'

/** Sends the proof of each decision until the signal aborts. A visitor sees what the provider shows at that moment. */
export function runRecords(connection: Connection, user: ConnectionUser, signal: AbortSignal): void {
  const { records } = user.current
  // The last provider may have left while this code was loading.
  if (!records || signal.aborted) return
  const { store } = connection
  // Those of the store are other ones under a regime.
  const rules = rulesOf(store.policy as Policy)
  const shown = (): ShownWords => {
    const { locale, policy } = user.current
    // Another policy is shown only if it says the same in other words. With the provider's function for this, a bundler would
    // make a chunk of the provider for every page.
    const isShown = policy && policy !== store.policy && JSON.stringify(rulesOf(policy as Policy)) === JSON.stringify(rules)
    return { policy: isShown ? (policy as Policy) : undefined, words: locale, language: locale?.id ?? ENGLISH }
  }
  const end = connectRecords(store, {
    shown,
    ...records,
    onError(error) {
      const handlers = givenFor(connection, 'onError')
      if (handlers.length === 0 && error.code === 'act-lost') console.error(error.message)
      callEach(new Set(handlers.map((handler) => () => handler(error))))
    },
  })
  signal.addEventListener('abort', end, { once: true })
}
