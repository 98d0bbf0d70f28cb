import type { Policy } from '../policy/policy.ts'
import type { Choice, ConsentRecord } from '../record/record.ts'
import type { CategoryIdOf, RegisteredPolicy, ServiceIdOf } from '../register.ts'
import type { PrivacySignals } from '../signals.ts'
import type { ConsentStorage } from '../storage/storage.ts'
import type { Decision, Reason } from './reasons.ts'
import type { Resolution } from './resolve-grants.ts'

/** What a store knows at one moment. The same object is returned until something changes. */
export interface ConsentState<P extends Policy = RegisteredPolicy> extends Resolution<P> {
  /** The latest decision made through this store; `null` before the first. */
  readonly decision: Decision | null
  /** Whether that decision could be stored. If not, it holds for this page and is asked again on the next. */
  readonly persisted: boolean
}

/** What an act is called with when it is the handler of an event. */
export interface ActEvent {
  readonly type: string
  preventDefault(): void
}

/** Holds one visitor's consent to one policy. */
export interface ConsentStore<P extends Policy = RegisteredPolicy> {
  readonly policy: P
  getState(): ConsentState<P>
  /** The state that server and browser agree on while a page hydrates. */
  getInitialState(): ConsentState<P>
  /** What is stored, as far as this store knows; `null` before a decision. */
  getRecord(): ConsentRecord | null
  /** Every decision made through this store, the oldest first; none on a new page. */
  getDecisions(): readonly Decision[]
  /** Calls `listener` after every change and returns the function that stops it. */
  subscribe(listener: () => void): () => void
  /** Whether a category or a service is allowed now; `false` for ids the policy does not know. */
  isGranted(id: CategoryIdOf<P> | ServiceIdOf<P>): boolean
  /** Grants every category, except those a GPC signal denies: these stay as they are and need a grant by name. */
  acceptAll(): void
  /** Denies every category that is not required. */
  rejectAll(): void
  /**
   * Makes the given choices and leaves the others as they are. A choice about a category ends earlier ones about its
   * services, so that no service keeps a grant which the visitor meant to take back.
   */
  save(choices: { readonly [Id in CategoryIdOf<P> | ServiceIdOf<P>]?: Choice | undefined }): void
  /** Takes back every grant, or that of one category or service. The event of a click counts as no id. */
  withdraw(id?: CategoryIdOf<P> | ServiceIdOf<P> | ActEvent): void
  /**
   * Reads the storage again, because somebody else may have written to it, and tells the listeners what that changed. It
   * never goes back behind a newer decision that this page knows: an older record is replaced by that. A decision that
   * could not be stored stays until a newer one is stored.
   */
  refresh(): void
  /**
   * Makes a decision that was made before the store was there one of this page: the one that is given, or the one that an
   * earlier page stored and did not report. Does nothing where a newer one is stored.
   */
  adopt(early?: { readonly reason: Reason; readonly value: string }): void
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
