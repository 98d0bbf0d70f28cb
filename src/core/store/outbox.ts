import { callEach } from '../call-each.ts'
import { serializeRecord } from '../record/codec.ts'
import type { ConsentRecord } from '../record/record.ts'
import type { Decision } from './reasons.ts'
import { INTERNALS, type WithInternals } from './store-internals.ts'

/** Those who want to hear of decisions. */
export interface DecisionHandlers {
  readonly onDecision?: ((decision: Decision) => void) | undefined
  /** The address of the handler on the server. */
  readonly endpoint?: string | undefined
}

/**
 * How far the decisions of a store have been delivered. It lives as long as the store, so a provider that is mounted anew
 * goes on where the one before was. A decision waits for the first handler that is there.
 */
export interface Outbox {
  /** The latest handlers of everybody who has some. */
  readonly users: Set<{ readonly current: DecisionHandlers }>
  /** How many decisions `onDecision` was called with. */
  reported: number
  /** How many decisions the record had that was sent last. */
  sent: number
  /** Delivers what waits, at once. It comes with the code of the acts. */
  flush?: () => void
}

/**
 * Delivers at once what waits, each decision once.
 *
 * @param send - Sends the record. @default a beacon, which a page that is left can send
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
