import type { Policy } from '../policy/policy.ts'
import { type Rule, type Rules, rulesOf } from '../policy/rules.ts'
import type { Choice, ConsentRecord, RecordedChoice } from '../record/record.ts'
import type { CategoryIdOf, ServiceIdOf } from '../register.ts'
import type { PrivacySignals } from '../signals.ts'
import { CLOCK_SKEW } from './page-clock.ts'

/**
 * Where the visitor stands: `outdated` means that something new or changed has to be asked; `superseded` that the visitor
 * has decided about a newer policy than this page has, so that nothing is asked before the page is loaded again.
 */
export type Status = 'undecided' | 'decided' | 'expired' | 'outdated' | 'superseded'

/**
 * Because of what something is allowed or not: it is `required`; a `choice` counts; a privacy `signal` denies it; a choice
 * has `expired`; a choice is `outdated`, because it was about something else; or it is `undecided`.
 */
export type Why = 'required' | 'choice' | 'signal' | 'expired' | 'outdated' | 'undecided'

/** What a policy, a record, the privacy signals and the time of day add up to. */
export interface Resolution<P extends Policy = Policy> {
  readonly status: Status
  /** The choices that count now, about categories and single services; absent means not decided, out of date or expired. */
  readonly choices: { readonly [Id in CategoryIdOf<P> | ServiceIdOf<P>]?: Choice }
  /** What is allowed now, by category and service id. */
  readonly grants: { readonly [Id in CategoryIdOf<P> | ServiceIdOf<P>]: boolean }
  /** Because of what each of them is allowed or not. */
  readonly why: { readonly [Id in CategoryIdOf<P> | ServiceIdOf<P>]: Why }
  /** Whether something has to be asked. */
  readonly isAsking: boolean
  /** The categories to ask about, in the policy's order. */
  readonly pending: readonly CategoryIdOf<P>[]
  /** Those of them that the visitor decided before and that mean something else today. */
  readonly changed: readonly CategoryIdOf<P>[]
  /** The categories that a privacy signal denies unless the visitor grants them by name. */
  readonly deniedBySignal: readonly CategoryIdOf<P>[]
  /** When the latest decision was made, in milliseconds since 1970; `null` before one. */
  readonly decidedAt: number | null
  /** When the first of the choices ends, in milliseconds since 1970; `Infinity` while there is none. */
  readonly expiresAt: number
}

/** The signal that denies a category or service, if one of those present does. */
export function denyingSignal({ deniedByGpc, deniedByDnt }: Rule, signals: PrivacySignals): keyof PrivacySignals | undefined {
  if (signals.gpc && deniedByGpc) return 'gpc'
  return signals.dnt && deniedByDnt ? 'dnt' : undefined
}

/** Whether the visitor has decided about a newer policy. One that is dated ahead of the clock is no policy. */
export const isSuperseded = ({ edition }: Rules, record: ConsentRecord | null, now: number): record is ConsentRecord =>
  record !== null && record.edition > edition && record.edition * 86_400_000 <= now + CLOCK_SKEW

/**
 * Works out what is allowed now. Pure: the same input always gives the same answer, on a server and in a browser.
 *
 * A choice counts only while the category means what it meant when the visitor chose, while its lifetime runs, and
 * while it is not dated in the future. Everything else is not granted.
 *
 * @param record - What the consent cookie holds; `null` when there is none.
 * @param now - The time of day, in milliseconds since 1970.
 *
 * @example
 * ```ts
 * import { NO_SIGNALS, parseRecord, type Policy, resolveGrants } from 'volenti'
 *
 * const mayMeasure = (policy: Policy, cookie: string) =>
 *   resolveGrants(policy, parseRecord(cookie), NO_SIGNALS, Date.now()).grants.analytics === true
 * ```
 */
export function resolveGrants<P extends Policy>(policy: P, record: ConsentRecord | null, signals: PrivacySignals, now: number): Resolution<P> {
  const rules = rulesOf(policy)
  return resolveRules(rules, record?.site === rules.site ? record : null, signals, now)
}

/** Does the same with the rules of a policy, and a record of its site. */
export function resolveRules<P extends Policy>(rules: Rules, record: ConsentRecord | null, signals: PrivacySignals, now: number): Resolution<P> {
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

  /** Applies a choice where it counts now; returns why the id is allowed or not. */
  const applyChoice = ({ id, fingerprint }: Rule, entry: RecordedChoice | undefined, signal: keyof PrivacySignals | undefined): Why => {
    if (!entry) return signal ? 'signal' : 'undecided'
    if (entry.fingerprint !== fingerprint) return signal ? 'signal' : 'outdated'
    const end = entry.decidedAt + rules.lifetimes[entry.choice]
    // Asked this way round, a time that is no number is not in time.
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
        // What was refused alone stays refused, also when the refusal has run out: the category's grant is no answer to it.
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
