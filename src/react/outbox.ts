import { type ConsentStore, callEach, serializeRecord } from '../core/index.ts'
import type { ConnectionProps } from './connection-props.ts'

/** The latest props of every provider of a store. */
export type Users = Set<{ readonly current: ConnectionProps }>

/**
 * The decisions of a store that `onDecision` and the server are still to hear of.
 *
 * It lives as long as the store, so that a provider that is mounted anew goes on where the one before was, and a decision
 * waits for the first handler that is there.
 */
export interface Outbox {
  /** Whether a decision waits for somebody who is there now. */
  isWaiting(): boolean
  /** Delivers at once what waits, each decision once. */
  flush(): void
  /** Sends the record to the server; by a beacon, until the code is there that hears of the answer. */
  send(address: string): void
}

export function createOutbox(store: ConsentStore, users: Users): Outbox {
  let told = 0
  let sent = 0
  const present = <Name extends keyof ConnectionProps>(name: Name) => [...users].flatMap(({ current }) => current[name] ?? [])
  const nextToTell = () => (present('onDecision')[0] ? store.getDecisions()[told] : undefined)
  const addressToSendTo = () => (store.getDecisions()[sent] ? present('handler')[0] : undefined)
  const outbox: Outbox = {
    isWaiting: () => !!(nextToTell() || addressToSendTo()),
    flush() {
      const address = addressToSendTo()
      sent = address ? store.getDecisions().length : sent
      if (address) outbox.send(address)
      for (let decision = nextToTell(); decision; decision = nextToTell()) {
        const due = decision
        told++
        callEach(new Set(present('onDecision').map((handler) => () => handler(due))))
      }
    },
    send(address) {
      const record = store.getRecord()
      if (record) navigator.sendBeacon(address, new URLSearchParams({ action: 'renew', record: serializeRecord(record) }))
    },
  }
  return outbox
}
