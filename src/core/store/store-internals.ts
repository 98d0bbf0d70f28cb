import type { Rules } from '../policy/rules.ts'
import type { ConsentRecord } from '../record/record.ts'
import type { PrivacySignals } from '../signals.ts'
import type { ConsentStorage } from '../storage/storage.ts'
import type { Outbox } from './outbox.ts'
import type { PageClock } from './page-clock.ts'
import type { Decision } from './reasons.ts'

/** What a page knows of the record. Acts and late answers change it; it is plain data, because their code comes later. */
export interface RecordMemory {
  /** The record that holds now; `undefined` until the storage was read. */
  record: ConsentRecord | null | undefined
  /** The newest record that was seen, also when it is no longer stored. */
  newest: ConsentRecord | null
  /** The values this page has had or has read. An older one of them that is stored again is a late answer, and no decision. */
  readonly seen: Set<string>
  /** Whether the newest record is a decision of this page. */
  isOwn: boolean
  isPersisted: boolean
  /** A value that this page could not replace, and that is stored beside its decision. */
  valueBeside: string
}

/** What the acts and the connections of a store work with. */
export interface StoreInternals {
  readonly rules: Rules
  readonly clock: PageClock
  readonly memory: RecordMemory
  readonly decisions: Decision[]
  /** What the server read, if it is of this site. */
  readonly initialRecord: ConsentRecord | null
  /** Where the record is kept. @default the cookie of the policy */
  storage?: ConsentStorage | undefined
  readSignals(): PrivacySignals
  /** Reads the values that are stored under the name of the record. Throws where the storage is blocked. */
  readValues(): readonly string[]
  /** Reads the storage, unless that was done before. */
  readOnce(): void
  /** Resolves the state anew, and calls the listeners: always, or only where it differs from what they heard last. */
  update(onlyIfChanged?: boolean): void
  readonly outbox: Outbox
  /** What other rooms keep for as long as the store lives, by a name. */
  readonly attached: Record<string, unknown>
}

/** The key of the internals: a symbol of the page, so that two copies of the package work on one store. */
export const INTERNALS: unique symbol = Symbol.for('volenti.internals') as never

/** Anything that has the internals of a store. */
export interface WithInternals {
  /** @internal Not for sites. */
  readonly [INTERNALS]: StoreInternals
}

/** Keeps something with a store, one for everybody who asks by the name. */
export function attachedTo<T>({ [INTERNALS]: { attached } }: WithInternals, name: string, create: () => T): T {
  attached[name] ??= create()
  return attached[name] as T
}
