import { afterPaint, type ConsentState, type ConsentStore, type Policy, refresh, serializeRecord } from '../core/internal.ts'

/** Sends the record of a store to the server, one request at a time. */
export interface Renewal {
  /** Ends a request that has no answer yet. */
  abort(): void
  /** Sends the record as it is now, in place of a request that has no answer yet. The page may be left meanwhile. */
  send(address: string): void
}

/**
 * Creates what sends the record of a store to `createConsentHandler`.
 *
 * @param onError - Called with the status of a refusal, or with the failure of the network.
 * @internal Exported for the provider, which sends what was decided before this code arrived; `connectRenewal` is for sites.
 */
export function createRenewal<P extends Policy>(store: ConsentStore<P>, onError?: (reason: unknown) => void): Renewal {
  let current = new AbortController()
  const abort = () => {
    current.abort()
    current = new AbortController()
  }
  return {
    abort,
    send(address) {
      const record = store.getRecord()
      abort()
      if (!record) return
      const body = new URLSearchParams({ action: 'renew', record: serializeRecord(record) })
      const { signal } = current
      void fetch(address, { method: 'POST', body, keepalive: true, signal }).then(
        ({ ok, status }) => {
          refresh(store)
          if (!ok) onError?.(status)
        },
        (reason) => signal.aborted || onError?.(reason),
      )
    },
  }
}

/**
 * Sends the record to the server after every decision, so that the server sets the consent cookie too, and returns what
 * ends it.
 *
 * Safari keeps a cookie that a script wrote for seven days at most, and one that came by `Set-Cookie` as long as it says.
 * Where a script could not store the decision at all, the server is the only one who can. The request carries
 * `action=renew` and the record to `createConsentHandler` of `volenti/server`, which leaves the time of the decision as it
 * is; after the answer the store reads the cookie again. A newer decision ends the request before it, and a page that is
 * left sends at once what waits. A server that does not answer changes nothing. Runs in a browser only; the `endpoint` of a
 * `ConsentProvider` does this.
 *
 * @param address - Where the handler is, on the same origin.
 * @param since - The state from which on decisions count. @default the present one
 *
 * @example
 * ```ts
 * import type { ConsentStore } from 'volenti'
 * import { connectRenewal } from 'volenti/connect'
 *
 * export const renewAt = (store: ConsentStore) => connectRenewal(store, '/choices')
 * ```
 */
export function connectRenewal<P extends Policy>(store: ConsentStore<P>, address: string, since: ConsentState<P> = store.getState()): () => void {
  const renewal = createRenewal(store)
  const isWaiting = () => store.getDecisions().length > sent
  let sent = since.decision ? store.getDecisions().indexOf(since.decision) + 1 : 0
  const send = () => {
    if (!isWaiting()) return
    sent = store.getDecisions().length
    renewal.send(address)
  }
  const follow = () => {
    if (!isWaiting()) return
    // An answer to the decision before would only bring back an older cookie.
    renewal.abort()
    afterPaint(send)
  }
  follow()
  addEventListener('pagehide', send)
  const unsubscribe = store.subscribe(follow)
  return () => {
    removeEventListener('pagehide', send)
    unsubscribe()
  }
}
