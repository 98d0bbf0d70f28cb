import type { Policy } from '../policy/policy.ts'
import type { ConsentRecord } from '../record/record.ts'
import type { CategoryIdOf, RegisteredPolicy, ServiceIdOf } from '../register.ts'
import type { PrivacySignals } from '../signals.ts'
import type { ConsentStorage } from '../storage/storage.ts'
import type { Decision } from './reasons.ts'
import type { Resolution } from './resolve-grants.ts'
import type { WithInternals } from './store-internals.ts'

/** What a store knows at one moment. The same object is returned until something changes. */
export interface ConsentState<P extends Policy = RegisteredPolicy> extends Resolution<P> {
  /** The latest decision made through this store; `null` before the first. */
  readonly decision: Decision | null
  /** Whether that decision could be stored. If not, it holds for this page and is asked again on the next. */
  readonly persisted: boolean
}

/** Holds one visitor's consent to one policy. It is for reading: `acceptAll`, `rejectAll`, `save` and `withdraw` take it. */
export interface ConsentStore<P extends Policy = RegisteredPolicy> extends WithInternals {
  readonly policy: P
  getState(): ConsentState<P>
  /** The state that server and browser agree on while a page hydrates. */
  getInitialState(): ConsentState<P>
  /** The stored record, as far as this store knows; `null` before a decision. */
  getRecord(): ConsentRecord | null
  /** Every decision made through this store, the oldest first; none on a new page. */
  getDecisions(): readonly Decision[]
  /** Calls `listener` after every change and returns the function that stops it. */
  subscribe(listener: () => void): () => void
  /** Whether a category or a service is allowed now; `false` for ids the policy does not know. */
  isGranted(id: CategoryIdOf<P> | ServiceIdOf<P>): boolean
}

/** Options of `createConsentStore`. */
export interface ConsentStoreOptions {
  /** @default a cookie as `policy.cookie` describes it */
  readonly storage?: ConsentStorage | undefined
  /**
   * What the server read from the request. The page hydrates with it, and it counts where the storage cannot be read: on
   * the server itself, in a sandboxed frame.
   * @default null
   */
  readonly initialRecord?: ConsentRecord | null | undefined
  /** The signals the server read from the request. The page hydrates with them. @default none */
  readonly initialSignals?: PrivacySignals | undefined
  /** Reads the signals of the browser. @default readBrowserSignals */
  readonly readSignals?: (() => PrivacySignals) | undefined
  /** The time of day, in milliseconds since 1970. @default Date.now */
  readonly now?: (() => number) | undefined
}
