import type { Policy } from '../policy/policy.ts'
import type { ConsentRecord } from '../record/record.ts'
import type { Regimes } from '../regime/define-regimes.ts'
import type { CategoryIdOf, RegisteredPolicy, ServiceIdOf } from '../register.ts'
import type { PrivacySignals } from '../signals.ts'
import type { ConsentStorage } from '../storage/storage.ts'
import type { Decision } from './reasons.ts'
import type { Resolution } from './resolve-rules.ts'
import type { WithInternals } from './store-internals.ts'

/** The state of a store at one moment. It is the same object until something changes. */
export interface ConsentState<P extends Policy = RegisteredPolicy> extends Resolution<P> {
  /** The latest decision made through this store; `null` before the first. */
  readonly decision: Decision | null
  /** Whether that decision could be stored. If not, it counts on this page, and the next page asks again. */
  readonly persisted: boolean
}

/** Holds one visitor's consent to one policy. It can only be read: call `acceptAll`, `rejectAll`, `save` or `withdraw` to change it. */
export interface ConsentStore<P extends Policy = RegisteredPolicy> extends WithInternals {
  readonly policy: P
  getState(): ConsentState<P>
  /** The state that server and browser both render while a page hydrates. */
  getInitialState(): ConsentState<P>
  /** The record that counts on this page; `null` before a decision. */
  getRecord(): ConsentRecord | null
  /** Every decision made through this store, the oldest first; none on a new page. */
  getDecisions(): readonly Decision[]
  /** Calls `listener` after every change, and returns the function that stops this. */
  subscribe(listener: () => void): () => void
  /** Whether a category or a service is allowed now; `false` for an id that the policy does not have. */
  isGranted(id: CategoryIdOf<P> | ServiceIdOf<P>): boolean
}

/** Options of `createConsentStore`. */
export interface ConsentStoreOptions {
  /** @default a cookie as `policy.cookie` describes it */
  readonly storage?: ConsentStorage | undefined
  /**
   * The record that the server read from the request. The page hydrates with it. It also counts where the storage cannot
   * be read: on the server, and in a sandboxed frame.
   * @default null
   */
  readonly initialRecord?: ConsentRecord | null | undefined
  /** The signals that the server read from the request. The page hydrates with them. @default none */
  readonly initialSignals?: PrivacySignals | undefined
  /** The regimes of the site, as `defineRegimes` returns them. @default everything optional needs a yes */
  readonly regimes?: Regimes | undefined
  /**
   * The id of the regime that applies, as the server found it. An id that the list does not have means the strictest.
   * @default what `<html data-volenti-regime>` says; the strictest on a server, and while the page hydrates
   */
  readonly regime?: string | undefined
  /**
   * Reads the signals of the browser, and those that the site knows besides. If it throws, there is a signal against everything.
   * @default readBrowserSignals
   */
  readonly readSignals?: (() => PrivacySignals) | undefined
  /** The time of day, in milliseconds since 1970. @default Date.now */
  readonly now?: (() => number) | undefined
}
