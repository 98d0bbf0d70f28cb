import { callEach } from '../call-each.ts'
import { serializeRecord } from '../record/codec.ts'
import type { ConsentRecord } from '../record/record.ts'
import type { Decision } from './reasons.ts'
import { INTERNALS, type WithInternals } from './store-internals.ts'

/** The handlers that decisions are delivered to. */
export interface DecisionHandlers {
  readonly onDecision?: ((decision: Decision) => void) | undefined
  /** The address of the handler on the server. */
  readonly endpoint?: string | undefined
}

/**
 * Counts how many decisions of a store were delivered. It lives as long as the store, so a new provider continues where the
 * one before ended. A decision waits until there is a handler.
 */
export interface Outbox {
  /** The current handlers of each provider that has some. */
  readonly users: Set<{ readonly current: DecisionHandlers }>
  /** How many decisions `onDecision` was called with. */
  reported: number
  /** How many decisions there were when the record was last sent. */
  sent: number
  /** Delivers the waiting decisions at once. The code of the acts sets it. */
  flush?: () => void
}

/**
 * Delivers the waiting decisions at once, each of them once.
 *
 * @param send - Sends the record. @default a beacon, because it works while the visitor leaves the page
 */
export function flushOutbox(store: WithInternals, send: (address: string, record: ConsentRecord) => void = sendBeacon): void {
  const { outbox, decisions, memory } = store[INTERNALS]
  const { users } = outbox
  const given = <Name extends keyof DecisionHandlers>(name: Name) => [...new Set([...users].flatMap(({ current }) => current[name] ?? []))]
  const [address] = given('endpoint')
  if (address && memory.record && outbox.sent < decisions.length) {
    outbox.sent = decisions.length
    send(address, memory.record)
  }
  while (outbox.reported < decisions.length) {
    const handlers = given('onDecision')
    const decision = decisions[outbox.reported]
    if (!decision || handlers.length === 0) return
    outbox.reported++
    callEach(new Set(handlers.map((handler) => () => handler(decision))))
  }
}

const sendBeacon = (address: string, record: ConsentRecord) =>
  void navigator.sendBeacon(address, new URLSearchParams({ action: 'renew', record: serializeRecord(record) }))
