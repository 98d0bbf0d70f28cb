import type { Policy } from '../policy/policy.ts'
import type { ConsentRecord, RecordedChoice } from '../record/record.ts'
import { refusesOthers } from '../record/refuses-others.ts'
import type { PrivacySignals } from '../signals.ts'
import { CLOCK_SKEW } from '../store/page-clock.ts'
import { type Resolution, resolveRules } from '../store/resolve-rules.ts'
import type { Regime } from './regime.ts'
import type { RegimeRule, RegimeRules } from './regime-rules.ts'

/** Whether a category runs without being asked about, among others that are asked about. */
export const isExempt = ({ ask, before }: Regime, { isAllowedBefore }: RegimeRule): boolean =>
  ask === 'choice' && typeof before === 'object' && isAllowedBefore

/** A resolution that is not handed out yet. */
type Draft = { -readonly [Key in keyof Resolution]: Resolution[Key] } & {
  readonly grants: Record<string, boolean>
  readonly why: Record<string, string>
}

type Entries = Readonly<Record<string, RecordedChoice | undefined>>

const isRefused = (entries: Entries, id: string) => entries[id]?.choice === 'denied'

/**
 * Returns whether a regime may allow a category, or a service of one that it allows, before a decision.
 *
 * A refusal stands at any age, whatever the category means today. Who refused a sale has refused other sales, and who
 * left nothing open has refused what came later. What was refused under another meaning, or is gone, may have been a sale,
 * and may have held any service of today.
 */
function allowanceOf(rules: readonly RegimeRule[], record: ConsentRecord | null) {
  const entries: Entries = record?.choices ?? {}
  const refused = Object.keys(entries).filter((id) => isRefused(entries, id))
  const refusesUnknown = refused.some((id) => rules.find((rule) => rule.id === id)?.fingerprint !== entries[id]?.fingerprint)
  const refusesSale = refusesUnknown || rules.some(({ id, category, sells }) => sells && id === category && refused.includes(id))
  const isClosed = record !== null && refusesOthers(record, rules)
  return ({ id, category, isAllowedBefore, sells }: RegimeRule) =>
    isAllowedBefore && !refused.includes(id) && (id === category ? !(sells && refusesSale) && !(isClosed && !entries[id]) : !refusesUnknown)
}

/**
 * Computes what is allowed now under a regime: required, else a signal, else a choice, else what holds before a decision.
 *
 * @param isKnown - Whether it is certain that the record holds every refusal of the visitor. If not, nothing is allowed
 * before a decision.
 */
export function resolveUnder<P extends Policy>(
  given: Regime,
  rulesOfRegime: RegimeRules,
  record: ConsentRecord | null,
  signals: PrivacySignals,
  now: number,
  isKnown: boolean,
): Resolution<P> {
  const { ask, link = 'cookie-settings', dismiss = 'nothing', askAgain, id: regimeId } = given
  const { rules, lifetimes, edition, regime } = rulesOfRegime
  const draft = resolveRules(rulesOfRegime, record, signals, now) as unknown as Draft
  const { grants, status, decidedAt } = draft
  const reasons = { ...draft.why }
  const entries: Entries = record?.choices ?? {}
  const mayAllow = allowanceOf(rules, record)
  const categories = rules.filter(({ id, category, required }) => id === category && !required)

  const isPast = (time: number) => time <= now + CLOCK_SKEW
  const isInPeace = (time: number | undefined) => time !== undefined && isPast(time) && now < time + lifetimes.denied
  for (const rule of isKnown && status !== 'superseded' ? rules : []) {
    const { id, category } = rule
    const isOpen = id === category ? !/choice|signal/.test(reasons[id] ?? '') : draft.why[category] === 'regime'
    // A service that was decided about apart from its category keeps its own answer.
    if (isOpen && mayAllow(rule) && !draft.choices[id as never]) {
      grants[id] = true
      draft.why[id] = 'regime'
    }
  }

  const isAcknowledged = ask === 'notice' && record?.regime === regime && record.edition >= edition && isInPeace(record.decidedAt)
  const isLeftInPeace =
    askAgain?.onChange === 'never-after-refusal' && categories.some(({ id }) => isRefused(entries, id) && isInPeace(entries[id]?.decidedAt))
  const isQuiet = ask === 'nothing' || isAcknowledged || isLeftInPeace
  // What is exempt from the question runs without an answer, and the others are asked about.
  const pending = isQuiet ? [] : draft.pending.filter((id) => !rules.some((rule) => rule.id === id && isExempt(given, rule)))
  // What was left open under the same policy is not new.
  const isLeftOpen = (id: string) => reasons[id] === 'undecided' && record?.partial === true && record.edition === edition
  const isOutdated = pending.some((id) => reasons[id] !== 'expired' && !isLeftOpen(id))
  draft.pending = pending
  draft.isAsking = pending.length > 0
  draft.changed = draft.changed.filter((id) => pending.includes(id))
  const standing = pending.some(isLeftOpen) ? 'undecided' : draft.isAsking ? 'expired' : 'decided'
  if (status !== 'superseded' && decidedAt !== null) draft.status = isOutdated ? 'outdated' : standing
  if (isAcknowledged) draft.expiresAt = Math.min(draft.expiresAt, record.decidedAt + lifetimes.denied)
  draft.regime = { id: regimeId, ask, link, dismiss }
  return draft as unknown as Resolution<P>
}
