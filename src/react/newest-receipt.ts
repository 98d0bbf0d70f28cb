import { type AnsweredAct, answeredActs, pageActsOf } from '../connect/internal.ts'
import type { ConsentStore, Policy } from '../core/internal.ts'

const pageOf = (store: ConsentStore) => pageActsOf(store as unknown as ConsentStore<Policy>)

/** Calls a listener when the receipt of a store may be another one, and returns what stops it. */
export function watchReceipt(store: ConsentStore, listener: () => void): () => void {
  const { watchers } = pageOf(store)
  watchers.add(listener)
  const unsubscribe = store.subscribe(listener)
  return () => {
    watchers.delete(listener)
    unsubscribe()
  }
}

/**
 * The address of the receipt of the newest act that the records handler has confirmed. An empty text where there is none:
 * nothing is decided, no records are connected, or the act has no subject by which it could be found.
 */
export function receiptAddress(store: ConsentStore): string {
  const { endpoint } = pageOf(store)
  if (endpoint === undefined || !store.getRecord()) return ''
  // The ids begin with the time, and acts of other tabs are among them.
  const newest = answeredActs(store).reduce<AnsweredAct | undefined>((last, act) => (last && last.id > act.id ? last : act), undefined)
  return newest?.subject ? `${endpoint.replace(/\/$/, '')}/${newest.subject}/receipt/${newest.id}` : ''
}

/** Whether the newest decision of this page is not confirmed yet, so that a receipt would be about an older one. */
export function isReceiptOutdated(store: ConsentStore): boolean {
  const { own } = pageOf(store)
  const newest = [...own].at(-1)
  return newest !== undefined && answeredActs(store).every(({ id }) => id !== newest)
}
