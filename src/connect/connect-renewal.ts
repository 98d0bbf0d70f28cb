import { afterPaint, type ConsentState, type ConsentStore, type Policy } from '../core/index.ts'

/**
 * Has the server set the consent cookie once more after every decision, and returns what ends it.
 *
 * Safari keeps a cookie that a script wrote for seven days at most, and one that came by `Set-Cookie` as long as it says.
 * The request carries `action=renew` to `createConsentHandler` of `volenti/server`, which leaves the time of the decision as
 * it is. A server that does not answer changes nothing. Runs in a browser only; the `handler` of a `ConsentProvider` does
 * this.
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
  let { decision } = since
  const renew = () => {
    const latest = store.getState().decision
    if (!latest || latest === decision) return
    decision = latest
    const request = { method: 'POST', body: new URLSearchParams({ action: 'renew' }), keepalive: true }
    afterPaint(() => void fetch(address, request).catch(() => undefined))
  }
  renew()
  return store.subscribe(renew)
}
