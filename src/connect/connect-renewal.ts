import { afterPaint, type ConsentState, type ConsentStore, type Policy, refresh, serializeRecord } from '../core/internal.ts'

/** Sends the record of a store to the server, one request at a time. */
export interface Renewal {
  /** Cancels a request that has no answer yet. */
  abort(): void
  /** Sends the current record, and cancels a request that has no answer yet. It continues when the visitor leaves the page. */
  send(address: string): void
}

/**
 * Creates the object that sends the record of a store to `createConsentHandler`.
 *
 * @param onError - Called with the status of an answer that is no success, or with the failure of the network.
 * @internal Exported for the provider, which also sends decisions from before this code was loaded. Sites use `connectRenewal`.
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
 * Sends the record to the server after every decision, so that the server sets the consent cookie too. Returns the function
 * that stops this.
 *
 * Safari keeps a cookie from a script for seven days at most, but a cookie from `Set-Cookie` for its whole lifetime. Where
 * a script cannot store the decision at all, only the server can. The request sends `action=renew` and the record to
 * `createConsentHandler` of `volenti/server`. The time of the decision does not change. After the answer, the store reads the
 * cookie again. A newer decision cancels the request before it. When the visitor leaves the page, a waiting record is sent at
 * once. When the server does not answer, nothing changes. Runs in a browser only. `ConsentProvider` with an `endpoint`
 * already does this.
 *
 * @param address - The address of the handler, on the same origin.
 * @param since - Send the decisions after this state. @default the current state
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
    // The answer to an earlier decision would restore an older cookie.
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
