import { type ConsentStore, callEach, serializeRecord } from '../core/internal.ts'
import type { ConnectionProps } from './connection-props.ts'

/**
 * How far a store's decisions have been delivered to the providers' `onDecision` and `handler`.
 *
 * It lives as long as the store, so that a provider that is mounted anew goes on where the one before was. A decision
 * waits for the first handler that is there.
 */
export interface Outbox {
  readonly store: ConsentStore
  /** The latest props of every provider. */
  readonly users: Set<{ readonly current: ConnectionProps }>
  /** How many decisions `onDecision` was told. */
  told: number
  /** How many decisions the record had that was sent last. */
  sent: number
  /** Sends the record to an address in place of a beacon, and hears of the answer. */
  send?: ((address: string) => void) | undefined
}

/** What the providers have given for a prop. */
export const given = <Name extends keyof ConnectionProps>({ users }: Outbox, name: Name) => [...users].flatMap(({ current }) => current[name] ?? [])

/** Delivers at once what waits, each decision once. */
export function flush(outbox: Outbox): void {
  const { store } = outbox
  const decisions = store.getDecisions()
  const record = store.getRecord()
  const [address] = given(outbox, 'handler')
  if (address && record && outbox.sent < decisions.length) {
    outbox.sent = decisions.length
    if (outbox.send) outbox.send(address)
    else navigator.sendBeacon(address, new URLSearchParams({ action: 'renew', record: serializeRecord(record) }))
  }
  for (let decision = decisions[outbox.told]; decision && given(outbox, 'onDecision')[0]; decision = decisions[outbox.told]) {
    const due = decision
    outbox.told++
    callEach(new Set(given(outbox, 'onDecision').map((handler) => () => handler(due))))
  }
}
