import { ConsentError } from '../errors.ts'
import { fingerprint } from '../policy/fingerprint.ts'
import type { Policy } from '../policy/policy.ts'
import { serializeRecord } from '../record/codec.ts'
import { mostProtective } from '../record/most-protective.ts'
import type { Choice, ConsentRecord, RecordedChoice } from '../record/record.ts'
import type { CategoryIdOf, RegisteredPolicy, ServiceIdOf } from '../register.ts'
import { NO_SIGNALS, type PrivacySignals, readBrowserSignals } from '../signals.ts'
import { cookieStorage } from '../storage/cookie-storage.ts'
import type { ConsentStorage } from '../storage/storage.ts'
import { denyingSignal } from './denying-signal.ts'
import type { Decision, Reason } from './reasons.ts'
import { choiceLifetime, type Resolution, resolveGrants } from './resolve-grants.ts'

/** What a store knows at one moment. The same object is returned until something changes. */
export interface ConsentState<P extends Policy = RegisteredPolicy> extends Resolution<P> {
  /** The latest decision made through this store; `null` before the first. */
  readonly decision: Decision | null
  /** Whether that decision could be stored. If not, it holds for this page and is asked again on the next. */
  readonly persisted: boolean
}

/** Holds one visitor's consent to one policy. */
export interface ConsentStore<P extends Policy = RegisteredPolicy> {
  readonly policy: P
  getState(): ConsentState<P>
  /** The state that server and browser agree on while a page hydrates. */
  getInitialState(): ConsentState<P>
  /** Calls `listener` after every change and returns the function that stops it. */
  subscribe(listener: () => void): () => void
  /** Whether a category or a service is allowed now; `false` for ids the policy does not know. */
  isGranted(id: CategoryIdOf<P> | ServiceIdOf<P>): boolean
  /** Grants every category, except those a GPC signal denies: these stay as they are and need a grant by name. */
  acceptAll(): void
  /** Denies every category that is not required. */
  rejectAll(): void
  /** Makes the given choices and leaves the others as they are. */
  save(choices: { readonly [Id in CategoryIdOf<P>]?: Choice | undefined }): void
  /** Takes back every grant, or that of one category. */
  withdraw(id?: CategoryIdOf<P>): void
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

/**
 * Creates the store that holds one visitor's consent to one policy.
 *
 * Creating it has no side effects: storage and signals are read when the state is first asked for. Before a decision
 * only the required categories are granted. A decision is stored before the listeners run, and it holds for the page
 * even where nothing can be stored (`persisted: false`).
 *
 * On a server, create one store per request; one shared between requests would answer one visitor with the choices of
 * another.
 *
 * @throws {ConsentError} in development, `unknown-id` when `save` or `withdraw` is called with a category the policy does
 * not have; production builds ignore it.
 *
 * @example Start measuring the moment it is allowed
 * ```ts
 * import { createConsentStore, type Policy } from 'volenti'
 *
 * export function measureWhenAllowed(policy: Policy, start: () => void) {
 *   const store = createConsentStore(policy)
 *   const stop = store.subscribe(() => {
 *     if (!store.isGranted('analytics')) return
 *     stop()
 *     start()
 *   })
 * }
 * ```
 */
export function createConsentStore<P extends Policy>(policy: P, options: ConsentStoreOptions = {}): ConsentStore<P> {
  const { initialRecord = null, initialSignals = NO_SIGNALS, storage = cookieStorage(policy.cookie), now = Date.now } = options
  const readSignals = options.readSignals ?? (typeof document === 'undefined' ? () => initialSignals : readBrowserSignals)
  const listeners = new Set<() => void>()

  let record: ConsentRecord | null = null
  let decision: Decision | null = null
  let persisted = true
  let state: ConsentState<P> | undefined
  let initialState: ConsentState<P> | undefined

  function getState() {
    const time = now()
    // A choice ends with the clock, not with an event.
    if (!state || time >= state.expiresAt) {
      record ??= attempt(() => mostProtective(storage.read()), initialRecord)
      state = { ...resolveGrants(policy, record, readSignals(), time), decision, persisted }
    }
    return state
  }

  /** Makes the choices that are given, and keeps those made before about other categories. */
  function decide(reason: Reason, choiceFor: (id: string) => Choice | undefined) {
    getState()
    const decidedAt = Math.floor(now() / 1000) * 1000
    const signals = readSignals()
    const choices: Record<string, Choice> = {}
    const entries: Record<string, RecordedChoice> = {}
    for (const [id, { required }] of Object.entries(policy.categories)) {
      if (required) continue
      const before = record?.choices[id]
      if (before) entries[id] = before
      const given = choiceFor(id)
      if (!given) continue
      const choice = given === 'granted' ? given : 'denied'
      const despiteSignal = choice === 'granted' && denyingSignal(policy, id, signals)
      // "Accept all" is too general an answer to a legally binding signal: GPC gives way only to a grant by name.
      if (despiteSignal === 'gpc' && reason === 'accept-all') continue
      choices[id] = choice
      entries[id] = { choice, fingerprint: fingerprint(policy, id), decidedAt, ...(despiteSignal && { despiteSignal }) }
    }
    const latest = { decidedAt, choices: entries }
    const maxAge = Math.max(choiceLifetime(policy, 'granted'), choiceLifetime(policy, 'denied'))
    record = latest
    decision = { reason, choices, decidedAt }
    persisted = attempt(() => storage.write(serializeRecord(latest), maxAge), false)
    state = undefined
    for (const listener of [...listeners]) {
      try {
        listener()
      } catch (error) {
        // One listener's fault must not keep the others from hearing of a withdrawal.
        setTimeout(() => {
          throw error
        })
      }
    }
  }

  return {
    policy,
    getState,
    getInitialState: () => (initialState ??= { ...resolveGrants(policy, initialRecord, initialSignals, now()), decision: null, persisted: true }),
    subscribe(listener) {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
    isGranted: (id) => getState().grants[id] === true,
    acceptAll: () => decide('accept-all', () => 'granted'),
    rejectAll: () => decide('reject-all', () => 'denied'),
    save(choices: Readonly<Record<string, Choice | undefined>>) {
      if (process.env.NODE_ENV !== 'production') checkIds(policy, Object.keys(choices))
      decide('save', (id) => choices[id])
    },
    withdraw(only) {
      if (process.env.NODE_ENV !== 'production' && only) checkIds(policy, [only])
      decide('withdraw', (id) => (only && id !== only ? undefined : 'denied'))
    },
  }
}

function checkIds({ categories }: Policy, ids: readonly string[]) {
  for (const id of ids) if (!Object.hasOwn(categories, id)) throw new ConsentError('unknown-id', id)
}

/** Storage can fail at any time: cookies are blocked, a frame is sandboxed, a quota is used up. */
function attempt<T>(act: () => T, otherwise: T): T {
  try {
    return act()
  } catch {
    return otherwise
  }
}
