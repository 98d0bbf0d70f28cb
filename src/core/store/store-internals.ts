import type { Rules } from '../policy/rules.ts'
import type { ConsentRecord } from '../record/record.ts'
import type { PrivacySignals } from '../signals.ts'
import type { ConsentStorage } from '../storage/storage.ts'
import type { Outbox } from './outbox.ts'
import type { PageClock } from './page-clock.ts'
import type { Decision } from './reasons.ts'

/** What a page knows about the record. It is plain data, because the code that changes it (acts, refresh) is loaded later. */
export interface RecordMemory {
  /** The record that counts now; `undefined` until the storage was read. */
  record: ConsentRecord | null | undefined
  /** The newest record that the page has seen, even if it is no longer stored. */
  newest: ConsentRecord | null
  /** The record that the server has read, where the storage did not show one. */
  hidden?: ConsentRecord | null | undefined
  /** The values that this page has written or read. When an older one is stored again, it is a late answer and no decision. */
  readonly seen: Set<string>
  /** Whether the newest record is a decision of this page. */
  isOwn: boolean
  isPersisted: boolean
  /** A stored value that this page could not replace. It is beside the decision of the page. */
  valueBeside: string
}

/** The internals of a store, for acts and connections. */
export interface StoreInternals {
  readonly rules: Rules
  readonly clock: PageClock
  readonly memory: RecordMemory
  readonly decisions: Decision[]
  /** The record that the server read, if it is of this site. */
  readonly initialRecord: ConsentRecord | null
  /** Keeps the record. @default the cookie of the policy */
  storage?: ConsentStorage | undefined
  readSignals(): PrivacySignals
  /** Reads the stored values. Throws where the storage is blocked. */
  readValues(): readonly string[]
  /** Reads the storage, the first time only. */
  readOnce(): void
  /** Computes the state again and calls the listeners: always, or only if it differs from the state that they last got. */
  update(onlyIfChanged?: boolean): void
  readonly outbox: Outbox
  /** Objects of other rooms that live as long as the store, by name. */
  readonly attached: Record<string, unknown>
}

/** The key of the internals: a shared symbol, so that two copies of the package can use one store. */
export const INTERNALS: unique symbol = Symbol.for('volenti.internals') as never

/** An object with the internals of a store. */
export interface WithInternals {
  /** @internal Not for sites. */
  readonly [INTERNALS]: StoreInternals
}

/** Returns the object that a store keeps under a name, and creates it the first time. */
export function attachedTo<T>({ [INTERNALS]: { attached } }: WithInternals, name: string, create: () => T): T {
  attached[name] ??= create()
  return attached[name] as T
}
