import type { Policy } from '../policy/policy.ts'
import type { Rule, Rules } from '../policy/rules.ts'
import type { Choice, ConsentRecord, RecordedChoice } from '../record/record.ts'
import type { RegimeSummary } from '../regime/regime.ts'
import type { CategoryIdOf, ServiceIdOf } from '../register.ts'
import type { PrivacySignals } from '../signals.ts'
import { CLOCK_SKEW } from './page-clock.ts'

/**
 * The status of the visitor. `undecided`: there is no decision, or one under a regime that left open what is asked now.
 * `decided`: every choice counts. `expired`: choices are too old. `outdated`: something new or changed must be asked.
 * `superseded`: the visitor has decided about a newer policy than this page has, so nothing is asked until the page is
 * loaded again.
 */
export type Status = 'undecided' | 'decided' | 'expired' | 'outdated' | 'superseded'

/**
 * Why something is allowed or not. `required`: it is always on. `choice`: a choice counts. `signal`: a privacy signal denies
 * it. `regime`: the law of the place allows it until the visitor decides. `expired`: the choice is too old. `outdated`: the
 * choice was about something else. `undecided`: there is no choice.
 */
export type Why = 'required' | 'choice' | 'signal' | 'regime' | 'expired' | 'outdated' | 'undecided'

/** The result of a policy, a record, the privacy signals and the time of day. */
export interface Resolution<P extends Policy = Policy> {
  readonly status: Status
  /** The choices that count now, about categories and single services; absent means not decided, out of date or expired. */
  readonly choices: { readonly [Id in CategoryIdOf<P> | ServiceIdOf<P>]?: Choice }
  /** What is allowed now, by category and service id. */
  readonly grants: { readonly [Id in CategoryIdOf<P> | ServiceIdOf<P>]: boolean }
  /** Why each of them is allowed or not. */
  readonly why: { readonly [Id in CategoryIdOf<P> | ServiceIdOf<P>]: Why }
  /** Whether the visitor has to be asked something. */
  readonly isAsking: boolean
  /** The categories to ask about, in the policy's order. */
  readonly pending: readonly CategoryIdOf<P>[]
  /** The pending categories that the visitor decided before, and that mean something else today. */
  readonly changed: readonly CategoryIdOf<P>[]
  /** The categories that a privacy signal denies unless the visitor grants them by name. */
  readonly deniedBySignal: readonly CategoryIdOf<P>[]
  /** When the latest decision was made, in milliseconds since 1970; `null` before one. */
  readonly decidedAt: number | null
  /** When the first choice expires, in milliseconds since 1970; `Infinity` while there is no choice. */
  readonly expiresAt: number
  /** The regime that applies, for what is rendered. @default the site declares no regimes */
  readonly regime?: RegimeSummary
}

/** The signal that denies a category or service, if there is one. */
export function denyingSignal({ category, deniedByGpc, deniedByDnt }: Rule, signals: PrivacySignals): keyof PrivacySignals | undefined {
  if (signals.gpc && deniedByGpc) return 'gpc'
  if (signals.further?.includes(category)) return 'further'
  return signals.dnt && deniedByDnt ? 'dnt' : undefined
}

/** Whether the visitor has decided about a newer policy. A policy that is dated more than a day ahead does not count. */
export const isSuperseded = ({ edition }: Rules, record: ConsentRecord | null, now: number): record is ConsentRecord =>
  record !== null && record.edition > edition && record.edition * 86_400_000 <= now + CLOCK_SKEW

/**
 * Computes what is allowed now by the rules of a policy, without a regime. The record must be of its site.
 *
 * @param _readValues - Reads the storage again, for a regime. @default the record is that of the server, with which the page hydrates
 */
export function resolveRules<P extends Policy>(
  rules: Rules,
  record: ConsentRecord | null,
  signals: PrivacySignals,
  now: number,
  _readValues?: () => readonly string[],
): Resolution<P> {
  const choices: Record<string, Choice> = {}
  const grants: Record<string, boolean> = {}
  const why: Record<string, Why> = {}
  const pending: string[] = []
  const changed: string[] = []
  const deniedBySignal: string[] = []
  const superseded = isSuperseded(rules, record, now)
  let decidedAt: number | null = null
  let expiresAt = Infinity
  let isOutdated = false

  /** Applies a choice if it counts now. Returns why the id is allowed or not. */
  const applyChoice = ({ id, fingerprint }: Rule, entry: RecordedChoice | undefined, signal: keyof PrivacySignals | undefined): Why => {
    if (!entry) return signal ? 'signal' : 'undecided'
    if (entry.fingerprint !== fingerprint) return signal ? 'signal' : 'outdated'
    const end = entry.decidedAt + rules.lifetimes[entry.choice]
    // Written like this, because with `NaN` both comparisons are false, and the choice does not count.
    if (!(entry.decidedAt <= now + CLOCK_SKEW && now < end)) return signal ? 'signal' : 'expired'
    choices[id] = entry.choice
    expiresAt = Math.min(expiresAt, end)
    if (entry.choice === 'granted' && signal && entry.despiteSignal !== signal) return 'signal'
    grants[id] = entry.choice === 'granted'
    return 'choice'
  }

  for (const rule of rules.rules) {
    const { id, category, required } = rule
    const entry = required ? undefined : record?.choices[id]
    if (id === category) {
      grants[id] = required
      why[id] = 'required'
      if (required) continue
      if (record && entry) decidedAt = record.decidedAt
      const signal = denyingSignal(rule, signals)
      if (signal) deniedBySignal.push(id)
      why[id] = applyChoice(rule, entry, signal)
      if (choices[id] || signal || superseded) continue
      pending.push(id)
      if (why[id] !== 'expired') isOutdated = true
      if (why[id] === 'outdated') changed.push(id)
    } else {
      grants[id] = grants[category] === true
      why[id] = why[category] ?? 'undecided'
      const reason = applyChoice(rule, entry, denyingSignal(rule, signals))
      if (choices[id]) {
        why[id] = reason
        if (reason === 'signal') grants[id] = false
      } else if (entry?.choice === 'denied') {
        // A service that was refused separately stays denied, even when the refusal has expired: the grant of its category does not overrule it.
        grants[id] = false
        why[id] = 'choice'
      }
    }
  }

  const standing = decidedAt === null ? 'undecided' : isOutdated ? 'outdated' : pending.length > 0 ? 'expired' : 'decided'
  const status: Status = superseded ? 'superseded' : standing
  return {
    status,
    choices,
    grants,
    why,
    isAsking: pending.length > 0,
    pending,
    changed,
    deniedBySignal,
    decidedAt,
    expiresAt,
  } as unknown as Resolution<P>
}
