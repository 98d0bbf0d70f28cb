import type { ActPlace } from '../act/act.ts'
import { ConsentError } from '../consent-error.ts'
import type { Policy } from '../policy/policy.ts'
import type { Choice, ConsentRecord } from '../record/record.ts'
import type { CategoryIdOf, ServiceIdOf } from '../register.ts'
import type { ConsentStore } from './consent-store.ts'
import { flushOutbox } from './outbox.ts'
import type { Decision } from './reasons.ts'
import { type Choose, recordDecision } from './record-decision.ts'
import { forgetRecord, keepRecord, rereadRecord } from './record-keeper.ts'
import { INTERNALS, type StoreInternals, type WithInternals } from './store-internals.ts'

/** The argument of an act that handles an event. */
export interface ActEvent {
  readonly type: string
  preventDefault(): void
}

/** The choices that `save` makes. `undefined` makes no choice. */
export type Choices<P extends Policy> = { readonly [Id in CategoryIdOf<P> | ServiceIdOf<P>]?: Choice | undefined }

/**
 * Grants every category, except those that a GPC signal denies: these do not change, because they need a grant by name.
 *
 * The decision is stored before the listeners run. When it cannot be stored, it counts for this page only, and `persisted`
 * is `false`.
 *
 * @param where - Where the visitor decided, for the proof of the decision. The other acts take it too.
 *
 * @example
 * ```ts
 * import { acceptAll, type ConsentStore } from 'volenti'
 *
 * export const acceptFrom = (button: Element, store: ConsentStore) => button.addEventListener('click', () => acceptAll(store))
 * ```
 */
export const acceptAll = <P extends Policy>(store: ConsentStore<P>, where: ActPlace = 'api'): void =>
  decide(store, 'accept-all', where, forCategories('granted'))

/**
 * Denies every category that is not required.
 *
 * @example
 * ```ts
 * import { type ConsentStore, rejectAll } from 'volenti'
 *
 * export const rejectFrom = (button: Element, store: ConsentStore) => button.addEventListener('click', () => rejectAll(store))
 * ```
 */
export const rejectAll = <P extends Policy>(store: ConsentStore<P>, where: ActPlace = 'api'): void =>
  decide(store, 'reject-all', where, forCategories('denied'))

/**
 * Makes the given choices, and does not change the others.
 *
 * A choice about a category ends the earlier choices about its services, so that no service keeps a grant that the visitor
 * wanted to withdraw.
 *
 * @throws {ConsentError} in development, `unknown-id` for an id that the policy does not have. In production, the refusal of
 * an unknown id denies everything that the same call does not grant.
 *
 * @example
 * ```ts
 * import { type ConsentStore, save } from 'volenti'
 *
 * export const allowMeasuring = (store: ConsentStore) => save(store, { analytics: 'granted' })
 * ```
 */
export function save<P extends Policy>(store: ConsentStore<P>, choices: Choices<P>, where: ActPlace = 'api'): void {
  const given: Readonly<Record<string, Choice | undefined>> = choices
  const { rules } = store[INTERNALS]
  const unknown = unknownIds(rules, Object.keys(given))
  // Nobody knows what the refusal of an unknown id is about, so it denies everything.
  const isLost = unknown.some((id) => given[id] !== 'granted')
  decide(store, 'save', where, (id, category) => (Object.hasOwn(given, id) ? given[id] : isLost && id === category ? 'denied' : undefined))
}

/**
 * Withdraws every grant, or the grant of one category or service.
 *
 * It can be an event handler: an event counts as no id.
 *
 * @throws {ConsentError} in development, `unknown-id` for an id that the policy does not have. In production, every grant is
 * withdrawn then.
 *
 * @example
 * ```ts
 * import { type ConsentStore, withdraw } from 'volenti'
 *
 * export const stopMeasuring = (store: ConsentStore) => withdraw(store, 'analytics')
 * ```
 */
export function withdraw<P extends Policy>(
  store: ConsentStore<P>,
  only?: CategoryIdOf<P> | ServiceIdOf<P> | ActEvent,
  where: ActPlace = 'api',
): void {
  const isKnown = typeof only === 'string' && unknownIds(store[INTERNALS].rules, [only]).length === 0
  decide(store, 'withdraw', where, isKnown ? (id) => (id === only ? 'denied' : undefined) : forCategories('denied'))
}

/**
 * Deletes the record, as if the visitor had never been asked, for people who test a site.
 *
 * Grants end at once. It is no decision, so `onDecision` is not called.
 *
 * @example
 * ```ts
 * import { type ConsentStore, forget } from 'volenti'
 *
 * export const startAgain = (store: ConsentStore) => forget(store)
 * ```
 */
export function forget<P extends Policy>(store: ConsentStore<P>): void {
  const internals = store[INTERNALS]
  internals.readOnce()
  forgetRecord(internals)
  internals.update()
}

/** Stores a decision of this page, and calls the listeners. */
export function keepDecision(store: WithInternals, record: ConsentRecord, decision: Omit<Decision, 'decidedAt'>): void {
  const internals = store[INTERNALS]
  // The visitor may leave the page at once: the decision is then delivered without any other code.
  internals.outbox.flush ??= () => flushOutbox(store)
  keepRecord(internals, record)
  internals.decisions.push({ ...decision, decidedAt: record.decidedAt })
  internals.update()
}

/** Makes the given choices, and keeps the earlier ones about other ids. */
function decide<P extends Policy>(store: ConsentStore<P>, reason: Decision['reason'], where: ActPlace, choose: Choose) {
  const internals = store[INTERNALS]
  const { rules, clock, memory } = internals
  // Where nothing is optional there is nothing to decide, so nothing is stored.
  if (rules.rules.every(({ required }) => required)) return
  const { pending } = store.getState()
  // The visitor may have decided on another page since then, without an event here.
  rereadRecord(internals)
  const before = memory.record ?? null
  const now = clock.now()
  const signals = internals.readSignals()
  const { record, choices } = recordDecision(rules, before, { reason, choose, signals, now })
  keepDecision(store, record, { reason, where, choices, asked: [...new Set([...pending, ...Object.keys(choices)])] })
}

/** Makes one choice about every category. A choice about a category counts for its services. */
const forCategories =
  (choice: Choice): Choose =>
  (id, category) =>
    id === category ? choice : undefined

function unknownIds({ rules }: StoreInternals['rules'], ids: readonly string[]) {
  const unknown = ids.filter((id) => !rules.some((rule) => rule.id === id))
  if (process.env.NODE_ENV !== 'production' && unknown[0] !== undefined) throw new ConsentError('unknown-id', unknown[0])
  return unknown
}
