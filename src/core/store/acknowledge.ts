import type { Policy } from '../policy/policy.ts'
import { OPT_IN } from '../record/letters.ts'
import type { ConsentStore } from './consent-store.ts'
import { nextDecisionTime } from './record-decision.ts'
import { keepRecord, rereadRecord } from './record-keeper.ts'
import { isSuperseded } from './resolve-rules.ts'
import { INTERNALS } from './store-internals.ts'

/**
 * Puts away the notice of a regime that asks for no choice. It is no decision: it grants nothing, changes no choice, and
 * `onDecision` is not called. Under any other regime it does nothing.
 *
 * The record keeps the day of the policy and the letter of the regime, so the notice stays away until the policy changes, or
 * as long as the regime leaves a refusal in peace.
 *
 * @example
 * ```ts
 * import { acknowledge, type ConsentStore } from 'volenti'
 *
 * export const closeFrom = (button: Element, store: ConsentStore) => button.addEventListener('click', () => acknowledge(store))
 * ```
 */
export function acknowledge<P extends Policy>(store: ConsentStore<P>): void {
  const internals = store[INTERNALS]
  const { rules, clock, memory } = internals
  if (store.getState().regime?.ask !== 'notice') return
  rereadRecord(internals)
  const before = memory.record ?? null
  const now = clock.now()
  const { site, regime = OPT_IN } = rules
  const edition = isSuperseded(rules, before, now) ? before.edition : rules.edition
  keepRecord(internals, { choices: {}, ...before, decidedAt: nextDecisionTime(now, before), edition, site, regime })
  internals.update()
}
