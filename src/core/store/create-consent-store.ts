import { callEach } from '../call-each.ts'
import { ConsentError } from '../consent-error.ts'
import type { Policy } from '../policy/policy.ts'
import { rulesOf } from '../policy/rules.ts'
import { parseRecord } from '../record/codec.ts'
import { mostProtective } from '../record/most-protective.ts'
import { NO_SIGNALS, readBrowserSignals } from '../signals.ts'
import { readCookieValues } from '../storage/page-cookies.ts'
import type { ConsentState, ConsentStore, ConsentStoreOptions } from './consent-store.ts'
import { pageClock } from './page-clock.ts'
import type { Decision } from './reasons.ts'
import { resolveRules } from './resolve-rules.ts'
import { INTERNALS, type RecordMemory } from './store-internals.ts'

/**
 * Creates the store that holds one visitor's consent to one policy.
 *
 * Creating it has no side effects: it reads the storage and the signals when somebody first reads the state. Before a
 * decision, only the required categories are granted. A store can only be read. The functions `acceptAll`, `rejectAll`,
 * `save` and `withdraw` change it, so a page on which nobody decides does not download them.
 *
 * On a server, create one store per request. A shared store would give one visitor the choices of another.
 *
 * @example Start to measure as soon as it is allowed
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
  const { initialRecord: ofServer, initialSignals = NO_SIGNALS, storage } = options
  const readGiven = options.readSignals ?? (typeof document === 'undefined' ? () => initialSignals : readBrowserSignals)
  const { rules, resolve } = options.regimes?.law(policy, options) ?? { rules: rulesOf(policy), resolve: resolveRules }
  const clock = pageClock(ofServer?.readAt, options.now ?? Date.now)
  const initialRecord = ofServer?.site === rules.site ? ofServer : null
  const memory: RecordMemory = { record: undefined, newest: null, seen: new Set(), isOwn: false, isPersisted: true, valueBeside: '' }
  const decisions: Decision[] = []
  const listeners = new Set<() => void>()
  let state: ConsentState<P> | undefined
  /** The state that the listeners were last notified of. A choice can end without an event: `getState` shows that, and the next update reports it. */
  let notifiedState: ConsentState<P> | undefined
  let initialState: ConsentState<P> | undefined

  /** The signals. Where the site fails to read them, there may be one against anything. */
  function readSignals() {
    try {
      return readGiven()
    } catch (error) {
      if (process.env.NODE_ENV !== 'production') console.error(error)
      return { ...NO_SIGNALS, further: Object.keys(policy.categories) }
    }
  }

  const readValues = () => (storage ? storage.read() : readCookieValues(rules.cookieName))

  function readOnce() {
    if (memory.record !== undefined) return
    // The storage may be unreadable, as on a server and in a sandboxed frame. The record of the request counts then.
    memory.record = initialRecord
    try {
      const values = readValues()
      if (process.env.NODE_ENV !== 'production') reportForeignRecord(values, rules)
      memory.record = mostProtective(values, rules.site)
    } catch {
      // The storage is blocked.
    }
    memory.newest = memory.record
    // A script does not see an `HttpOnly` cookie of the request.
    memory.hidden = memory.record ? null : initialRecord
  }

  /** The stored values. A record that was known, and that the storage does not show now, counts as a value that cannot be read. */
  const readKnown = () => {
    const values = readValues()
    return values.length === 0 && !memory.record && (memory.newest ?? memory.hidden) ? [''] : values
  }

  function currentState(): ConsentState<P> {
    readOnce()
    const resolution = resolve<P>(rules, memory.record ?? null, readSignals(), clock.now(), readKnown)
    return { ...resolution, decision: decisions.at(-1) ?? null, persisted: memory.isPersisted }
  }

  function getState() {
    if (!state || clock.now() >= state.expiresAt) {
      state = currentState()
      notifiedState ??= state
    }
    return state
  }

  return {
    policy,
    getState,
    getInitialState: () =>
      (initialState ??= { ...resolve<P>(rules, initialRecord, initialSignals, clock.initial()), decision: null, persisted: true }),
    getRecord() {
      readOnce()
      return memory.record ?? null
    },
    getDecisions: () => decisions,
    subscribe(listener) {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
    isGranted: (id) => getState().grants[id] === true,
    [INTERNALS]: {
      rules,
      clock,
      memory,
      decisions,
      initialRecord,
      storage,
      readSignals,
      readValues,
      readOnce,
      update(onlyIfChanged) {
        const next = currentState()
        if (onlyIfChanged && JSON.stringify(next) === JSON.stringify(notifiedState)) return
        state = notifiedState = next
        callEach(listeners)
      },
      outbox: { users: new Set(), reported: 0, sent: 0 },
      attached: {},
    },
  }
}

function reportForeignRecord(values: readonly string[], { site, cookieName }: { readonly site: string; readonly cookieName: string }) {
  const isForeign = values.some((value) => (parseRecord(value)?.site ?? site) !== site)
  if (isForeign) console.error(new ConsentError('foreign-record', cookieName).message)
}
