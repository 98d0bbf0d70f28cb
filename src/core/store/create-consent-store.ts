import { callEach } from '../call-each.ts'
import { ConsentError } from '../consent-error.ts'
import { fingerprint } from '../policy/fingerprint.ts'
import type { Policy } from '../policy/policy.ts'
import { parseRecord, serializeRecord } from '../record/codec.ts'
import { mostProtective } from '../record/most-protective.ts'
import type { Choice, ConsentRecord, RecordedChoice } from '../record/record.ts'
import { NO_SIGNALS, readBrowserSignals } from '../signals.ts'
import { cookieStorage } from '../storage/cookie-storage.ts'
import type { ConsentState, ConsentStore, ConsentStoreOptions } from './consent-store.ts'
import { denyingSignal } from './denying-signal.ts'
import type { Decision, Reason } from './reasons.ts'
import { choiceLifetime, resolveGrants } from './resolve-grants.ts'

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
  const decisions: Decision[] = []
  let persisted = true
  let state: ConsentState<P> | undefined
  /** What the listeners know: that time has ended a choice is found out by whoever asks, and told with the next refresh. */
  let heard: ConsentState<P> | undefined
  let initialState: ConsentState<P> | undefined

  function getState() {
    // A choice ends with the clock, not with an event.
    if (!state || now() >= state.expiresAt) {
      record ??= attempt(() => mostProtective(storage.read()), initialRecord)
      state = resolve()
      heard ??= state
    }
    return state
  }

  const resolve = () => ({ ...resolveGrants<P>(policy, record, readSignals(), now()), decision, persisted })

  function keep(latest: ConsentRecord, reason: Reason, choices: Readonly<Record<string, Choice>>) {
    const maxAge = Math.max(choiceLifetime(policy, 'granted'), choiceLifetime(policy, 'denied'))
    record = latest
    decision = { reason, choices, decidedAt: latest.decidedAt }
    decisions.push(decision)
    persisted = attempt(() => storage.write(serializeRecord(latest), maxAge), false)
    state = heard = resolve()
    callEach(listeners)
  }

  /** Makes the choices that are given, and keeps those made before about something else. */
  function decide(reason: Reason, choiceFor: (id: string, category?: string) => Choice | undefined) {
    getState()
    const decidedAt = Math.floor(now() / 1000) * 1000
    const signals = readSignals()
    const choices: Record<string, Choice> = {}
    const entries: Record<string, RecordedChoice> = {}
    const consider = (id: string, category = id) => {
      if (policy.categories[category]?.required) return
      const ofCategory = id === category ? undefined : choices[category]
      const before = record?.choices[id]
      if (before && !ofCategory) entries[id] = before
      const given = choiceFor(id, category)
      if (!given) return
      const choice = given === 'granted' ? given : 'denied'
      const despiteSignal = choice === 'granted' && denyingSignal(policy, category, signals)
      // "Accept all" is too general an answer to a legally binding signal: GPC gives way only to a grant by name.
      if (despiteSignal === 'gpc' && reason === 'accept-all') return
      choices[id] = choice
      if (choice !== ofCategory) entries[id] = { choice, fingerprint: fingerprint(policy, id), decidedAt, ...(despiteSignal && { despiteSignal }) }
    }
    for (const id of Object.keys(policy.categories)) consider(id)
    for (const [id, { category }] of Object.entries(policy.services ?? {})) consider(id, category)
    keep({ decidedAt, choices: entries }, reason, choices)
  }

  return {
    policy,
    getState,
    getInitialState: () => (initialState ??= { ...resolveGrants(policy, initialRecord, initialSignals, now()), decision: null, persisted: true }),
    getRecord() {
      getState()
      return record
    },
    getDecisions: () => decisions,
    subscribe(listener) {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
    isGranted: (id) => getState().grants[id] === true,
    acceptAll: () => decide('accept-all', (id, category) => (id === category ? 'granted' : undefined)),
    rejectAll: () => decide('reject-all', (id, category) => (id === category ? 'denied' : undefined)),
    save(choices: Readonly<Record<string, Choice | undefined>>) {
      if (process.env.NODE_ENV !== 'production') checkIds(policy, Object.keys(choices))
      decide('save', (id) => choices[id])
    },
    withdraw(only) {
      if (process.env.NODE_ENV !== 'production' && only) checkIds(policy, [only])
      decide('withdraw', (id, category) => ((only ? id === only : id === category) ? 'denied' : undefined))
    },
    refresh() {
      getState()
      if (persisted) record = attempt(() => mostProtective(storage.read()), record)
      const next = resolve()
      if (JSON.stringify(next) === JSON.stringify(heard)) return
      state = heard = next
      callEach(listeners)
    },
    adopt({ reason, value }) {
      getState()
      const early = parseRecord(value)
      if (!early || (record && record.decidedAt > early.decidedAt)) return
      const made = Object.entries(early.choices).filter(([, entry]) => entry.decidedAt === early.decidedAt)
      keep(early, reason, Object.fromEntries(made.map(([id, { choice }]) => [id, choice])))
    },
  }
}

function checkIds({ categories, services = {} }: Policy, ids: readonly string[]) {
  for (const id of ids) if (!Object.hasOwn(categories, id) && !Object.hasOwn(services, id)) throw new ConsentError('unknown-id', id)
}

/** Storage can fail at any time: cookies are blocked, a frame is sandboxed, a quota is used up. */
function attempt<T>(act: () => T, otherwise: T): T {
  try {
    return act()
  } catch {
    return otherwise
  }
}
