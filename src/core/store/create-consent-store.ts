import { callEach } from '../call-each.ts'
import { ConsentError } from '../consent-error.ts'
import type { Policy } from '../policy/policy.ts'
import { rulesOf } from '../policy/rules.ts'
import { parseRecord } from '../record/codec.ts'
import type { Choice, ConsentRecord } from '../record/record.ts'
import { NO_SIGNALS, readBrowserSignals } from '../signals.ts'
import { cookieStorage } from '../storage/cookie-storage.ts'
import type { ConsentState, ConsentStore, ConsentStoreOptions } from './consent-store.ts'
import { pageClock } from './page-clock.ts'
import type { Decision, Reason } from './reasons.ts'
import { type Choose, recordDecision } from './record-decision.ts'
import { recordKeeper } from './record-keeper.ts'
import { resolveRules } from './resolve-grants.ts'

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
 * @throws {ConsentError} in development, `unknown-id` when `save` or `withdraw` is called with an id the policy does
 * not have. Production builds take it for the safest thing it can mean: everything that is not granted by the same call
 * is denied.
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
  const { initialRecord = null, initialSignals = NO_SIGNALS, storage = cookieStorage(policy.cookie), now: browserClock = Date.now } = options
  const readSignals = options.readSignals ?? (typeof document === 'undefined' ? () => initialSignals : readBrowserSignals)
  const rules = rulesOf(policy)
  const clock = pageClock(initialRecord?.readAt, browserClock)
  const keeper = recordKeeper(storage, rules, clock.now, initialRecord)
  const listeners = new Set<() => void>()
  const decisions: Decision[] = []
  let state: ConsentState<P> | undefined
  /** What the listeners were last told. A choice ends with the clock, without an event: whoever asks sees it, the next refresh tells it. */
  let notifiedState: ConsentState<P> | undefined
  let initialState: ConsentState<P> | undefined

  const resolve = () => ({
    ...resolveRules<P>(rules, keeper.record(), readSignals(), clock.now()),
    decision: decisions.at(-1) ?? null,
    persisted: keeper.isPersisted(),
  })

  function getState() {
    if (!state || clock.now() >= state.expiresAt) {
      state = resolve()
      notifiedState ??= state
    }
    return state
  }

  function keep(latest: ConsentRecord, reason: Reason, choices: Readonly<Record<string, Choice>>) {
    keeper.keep(latest)
    decisions.push({ reason, choices, decidedAt: latest.decidedAt })
    state = notifiedState = resolve()
    callEach(listeners)
  }

  /** Makes the choices that are given, and keeps those made before about something else. */
  function decide(reason: Reason, choose: Choose) {
    getState()
    // Another page may have decided since, and not been heard of.
    keeper.reread()
    const { record, choices } = recordDecision(rules, keeper.record(), { reason, choose, signals: readSignals(), now: clock.now() })
    keep(record, reason, choices)
  }

  /** Chooses for the categories. What is chosen about a category holds for its services. */
  const forCategories =
    (choice: Choice): Choose =>
    (id, category) =>
      id === category ? choice : undefined
  const isKnown = (id: string) => rules.rules.some((rule) => rule.id === id)
  const checkIds = (ids: readonly string[]) => {
    const unknown = ids.find((id) => !isKnown(id))
    if (process.env.NODE_ENV !== 'production' && unknown !== undefined) throw new ConsentError('unknown-id', unknown)
    return unknown === undefined
  }

  return {
    policy,
    getState,
    getInitialState: () =>
      (initialState ??= {
        ...resolveRules<P>(rules, keeper.initialRecord, initialSignals, clock.initial()),
        decision: null,
        persisted: true,
      }),
    getRecord() {
      getState()
      return keeper.record()
    },
    getDecisions: () => decisions,
    subscribe(listener) {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
    isGranted: (id) => getState().grants[id] === true,
    acceptAll: () => decide('accept-all', forCategories('granted')),
    rejectAll: () => decide('reject-all', forCategories('denied')),
    save(choices: Readonly<Record<string, Choice | undefined>>) {
      const areKnown = checkIds(Object.keys(choices))
      // A refusal of something unknown can mean anything, so it means everything.
      const isLost = !areKnown && Object.keys(choices).some((id) => !isKnown(id) && choices[id] !== 'granted')
      decide('save', (id, category) => (Object.hasOwn(choices, id) ? choices[id] : isLost && id === category ? 'denied' : undefined))
    },
    withdraw(only) {
      // As the handler of a click it is called with an event.
      const one = typeof only === 'string' && checkIds([only]) ? only : undefined
      decide('withdraw', one === undefined ? forCategories('denied') : (id) => (id === one ? 'denied' : undefined))
    },
    refresh() {
      getState()
      keeper.reread()
      const next = resolve()
      if (JSON.stringify(next) === JSON.stringify(notifiedState)) return
      state = notifiedState = next
      callEach(listeners)
    },
    adopt(made) {
      getState()
      keeper.reread()
      const early = keeper.earlyDecision(made ? parseRecord(made.value) : null)
      if (!early) return
      const { early: reason = made?.reason ?? 'reject-all', ...rest } = early
      const record = clock.redate(rest)
      const chosen = Object.entries(record.choices).filter(([, entry]) => entry.decidedAt === record.decidedAt)
      keep(record, reason, Object.fromEntries(chosen.map(([id, { choice }]) => [id, choice])))
    },
  }
}
