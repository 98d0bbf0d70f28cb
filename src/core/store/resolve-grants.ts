import { durationSeconds } from '../policy/duration.ts'
import { fingerprint } from '../policy/fingerprint.ts'
import type { Policy } from '../policy/policy.ts'
import type { Choice, ConsentRecord, RecordedChoice } from '../record/record.ts'
import type { CategoryIdOf, ServiceIdOf } from '../register.ts'
import type { PrivacySignals } from '../signals.ts'
import { denyingSignal } from './denying-signal.ts'

/** Where the visitor stands: `outdated` means that something new or changed has to be asked. */
export type Status = 'undecided' | 'decided' | 'expired' | 'outdated'

/** What a policy, a record, the privacy signals and the time of day add up to. */
export interface Resolution<P extends Policy = Policy> {
  readonly status: Status
  /** The choices that count now, about categories and single services; absent means not decided, out of date or expired. */
  readonly choices: { readonly [Id in CategoryIdOf<P> | ServiceIdOf<P>]?: Choice }
  /** What is allowed now, by category and service id. */
  readonly grants: { readonly [Id in CategoryIdOf<P> | ServiceIdOf<P>]: boolean }
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

/** How far ahead of this clock a decision may be dated before it counts as no decision. */
const CLOCK_SKEW = 86_400_000

/**
 * For how many seconds a choice counts under a policy; half a year unless the policy says otherwise.
 *
 * @example
 * ```ts
 * import { choiceLifetime, type Policy } from 'volenti'
 *
 * const daysOfPeace = (policy: Policy) => choiceLifetime(policy, 'denied') / 86_400
 * ```
 */
export const choiceLifetime = ({ askAgain = {} }: Policy, choice: Choice): number =>
  durationSeconds((choice === 'granted' ? askAgain.afterGrant : askAgain.afterRefusal) ?? '6 months')

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
  const choices: Record<string, Choice> = {}
  const grants: Record<string, boolean> = {}
  const pending: string[] = []
  const changed: string[] = []
  const deniedBySignal: string[] = []
  let decidedAt: number | null = null
  let expiresAt = Infinity
  let isOutdated = false

  /** Does as a choice says, if it counts now, and tells whether it does. */
  const follow = (id: string, entry: RecordedChoice | undefined, signal: keyof PrivacySignals | undefined) => {
    if (entry?.fingerprint !== fingerprint(policy, id)) return false
    const end = entry.decidedAt + choiceLifetime(policy, entry.choice) * 1000
    // Asked this way round, a time that is no number is not in time.
    if (!(entry.decidedAt <= now + CLOCK_SKEW && now < end)) return false
    choices[id] = entry.choice
    grants[id] = entry.choice === 'granted' && (!signal || entry.despiteSignal === signal)
    expiresAt = Math.min(expiresAt, end)
    return true
  }

  for (const [id, { required = false }] of Object.entries(policy.categories)) {
    grants[id] = required
    if (required) continue

    const entry = record?.choices[id]
    if (record && entry) decidedAt = record.decidedAt
    const signal = denyingSignal(policy, id, signals)
    if (signal) deniedBySignal.push(id)

    if (!follow(id, entry, signal) && !signal) {
      pending.push(id)
      if (entry?.fingerprint !== fingerprint(policy, id)) {
        isOutdated = true
        if (entry) changed.push(id)
      }
    }
  }
  for (const [id, { category }] of Object.entries(policy.services ?? {})) {
    grants[id] = grants[category] === true
    const entry = policy.categories[category]?.required ? undefined : record?.choices[id]
    // What was refused alone stays refused, also when the refusal has run out: the category's grant is no answer to it.
    if (!follow(id, entry, denyingSignal(policy, category, signals)) && entry?.choice === 'denied') grants[id] = false
  }

  const status = decidedAt === null ? 'undecided' : isOutdated ? 'outdated' : pending[0] ? 'expired' : 'decided'
  return { status, choices, grants, pending, changed, deniedBySignal, decidedAt, expiresAt } as unknown as Resolution<P>
}
