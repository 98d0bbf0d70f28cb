import type { Rules } from '../policy/rules.ts'
import { OPT_IN } from '../record/letters.ts'
import type { Choice, ConsentRecord, RecordedChoice } from '../record/record.ts'
import { refusesOthers } from '../record/refuses-others.ts'
import type { PrivacySignals } from '../signals.ts'
import { CLOCK_SKEW } from './page-clock.ts'
import type { Reason } from './reasons.ts'
import { denyingSignal, isSuperseded } from './resolve-rules.ts'

/** The choice that an act makes about a category or service; `undefined` where it makes none. */
export type Choose = (id: string, category: string) => Choice | undefined

interface Act {
  readonly reason: Reason
  readonly choose: Choose
  readonly signals: PrivacySignals
  readonly now: number
}

/**
 * The time of an act, at a whole second. It is now, or one second after the decision before if that is later, so that the
 * later of two acts has the later time. A decision that is dated more than a day ahead is ignored here.
 */
export function nextDecisionTime(now: number, before: ConsentRecord | null): number {
  const second = Math.floor(now / 1000) * 1000
  const after = before ? before.decidedAt + 1000 : second
  return after > second && after <= now + CLOCK_SKEW ? after : second
}

/** Adds an act to the record. Returns the new record, and the choices of the act. */
export function recordDecision(policy: Rules, before: ConsentRecord | null, { reason, choose, signals, now }: Act) {
  const { rules, site, edition, regime } = policy
  const decidedAt = nextDecisionTime(now, before)
  const choices: Record<string, Choice> = {}
  const entries: Record<string, RecordedChoice> = {}
  for (const rule of rules) {
    const { id, category, required, fingerprint } = rule
    if (required) continue
    const ofCategory = id === category ? undefined : choices[category]
    const entry = before?.choices[id]
    // A choice about a category ends earlier ones about its services.
    if (entry && !ofCategory) entries[id] = entry
    const given = choose(id, category)
    if (!given) continue
    const choice = given === 'granted' ? given : 'denied'
    const despiteSignal = choice === 'granted' && denyingSignal(rule, signals)
    // GPC is legally binding and "accept all" is too general to overrule it: only a grant by name does. So it is with a further signal.
    if (despiteSignal && despiteSignal !== 'dnt' && reason === 'accept-all') continue
    choices[id] = choice
    if (choice !== ofCategory) entries[id] = { choice, fingerprint, decidedAt, ...(despiteSignal && { despiteSignal }) }
  }

  const categories = rules.filter(({ id, category, required }) => id === category && !required)
  const isAboutAll = categories.every(({ id }) => choices[id])
  const isGeneral = reason === 'accept-all' || isAboutAll
  const isRefusal = reason === 'reject-all' || (reason === 'withdraw' && isAboutAll)
  const isNewer = isSuperseded(policy, before, now)
  for (const [id, entry] of Object.entries(before?.choices ?? {})) {
    if (rules.some((rule) => rule.id === id)) continue
    // The visitor may have decided about a newer policy, with ids that this page does not know. It keeps these choices, but
    // "no to all" withdraws their grants. Under a regime the refusal of something that the policy no longer has goes on to
    // count, until the visitor decides about everything.
    const isKept = isNewer ? !(isRefusal && entry.choice === 'granted') : regime && !isGeneral && entry.choice === 'denied'
    if (isKept) entries[id] = entry
  }
  const refusesAll = categories.every(({ id }) => entries[id]?.choice === 'denied')
  const isClosed = refusesAll || (!isGeneral && before !== null && refusesOthers(before, rules))
  const record: ConsentRecord = {
    decidedAt,
    edition: isNewer ? before.edition : edition,
    site,
    regime: regime ?? OPT_IN,
    choices: entries,
    ...(regime && !isClosed && { partial: true }),
  }
  return { record, choices }
}
