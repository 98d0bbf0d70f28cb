import type { Policy } from '../policy/policy.ts'
import { parseRecord } from '../record/codec.ts'
import type { ConsentRecord } from '../record/record.ts'
import { keepDecision } from './acts.ts'
import type { ConsentStore } from './consent-store.ts'
import type { Reason } from './reasons.ts'
import { rereadRecord } from './record-keeper.ts'
import { INTERNALS } from './store-internals.ts'

/**
 * Reads the storage again, because another page or the server may have changed it, and calls the listeners if the state
 * changed.
 *
 * A newer decision of this page is never lost: it replaces an older record in the storage. A decision that could not be
 * stored counts until a newer one is stored. `ConsentProvider` already refreshes its store.
 *
 * @example
 * ```ts
 * import { type ConsentStore, refresh } from 'volenti'
 *
 * export const refreshOnFocus = (store: ConsentStore) => addEventListener('focus', () => refresh(store))
 * ```
 */
export function refresh<P extends Policy>(store: ConsentStore<P>): void {
  rereadRecord(store[INTERNALS])
  store[INTERNALS].update(true)
}

/**
 * Adopts a decision that the visitor made before the store existed: the given one, or one that an earlier page stored and
 * did not report. It does nothing where a newer decision is stored.
 */
export function adoptDecision<P extends Policy>(store: ConsentStore<P>, made?: { readonly reason: Reason; readonly value: string }): void {
  const internals = store[INTERNALS]
  const { rules, memory, clock } = internals
  rereadRecord(internals)
  const stored = memory.record ?? null
  const ofPage = made ? parseRecord(made.value) : null
  const isNewest = ofPage?.site === rules.site && (!stored || stored.decidedAt < ofPage.decidedAt)
  const early = isNewest ? ofPage : stored?.early ? stored : null
  if (!early) return
  const { early: reason = made?.reason ?? 'reject-all', ...rest } = early
  // As in the store, "accept all" leaves open what it does not name.
  const isOpen = rules.regime !== undefined && reason === 'accept-all'
  const record = redate({ ...rest, ...(isOpen && { partial: true }) }, clock.lead())
  const chosen = Object.entries(record.choices).filter(([, entry]) => entry.decidedAt === record.decidedAt)
  const choices = Object.fromEntries(chosen.map(([id, { choice }]) => [id, choice]))
  keepDecision(store, record, { reason, where: 'banner', choices, asked: Object.keys(choices) })
}

/** Changes the date of a record from the browser's clock to the clock of the page. Older choices in it keep their date. */
function redate(record: ConsentRecord, lead: number): ConsentRecord {
  if (!lead) return record
  const decidedAt = Math.floor((record.decidedAt + lead) / 1000) * 1000
  const choices = Object.entries(record.choices).map(
    ([id, entry]) => [id, entry.decidedAt === record.decidedAt ? { ...entry, decidedAt } : entry] as const,
  )
  return { ...record, decidedAt, choices: Object.fromEntries(choices) }
}
