import type { Policy } from '../policy/policy.ts'
import { rulesOf } from '../policy/rules.ts'
import type { ConsentRecord } from '../record/record.ts'
import type { Regime } from '../regime/regime.ts'
import { regimeRules } from '../regime/regime-rules.ts'
import { resolveUnder } from '../regime/resolve-under.ts'
import type { PrivacySignals } from '../signals.ts'
import { type Resolution, resolveRules } from './resolve-rules.ts'

/** The facts beside policy and record that decide what is allowed now. */
export interface ResolutionContext {
  readonly signals: PrivacySignals
  /** The time of day, in milliseconds since 1970. */
  readonly now: number
  /** The regime that applies, as `resolveRegime` finds it. @default everything optional needs a yes */
  readonly regime?: Regime | undefined
  /**
   * Whether the record is certain to hold every refusal of the visitor. If not, nothing is allowed before a decision.
   * @default true for a record of the site and for `null`
   */
  readonly isKnown?: boolean | undefined
}

/**
 * Computes what is allowed now. It is pure: the same input gives the same result, on a server and in a browser.
 *
 * A choice counts only while its category means the same as when the visitor chose, while it has not expired, and while it
 * is not dated in the future. Everything else is denied, except required categories. Under a regime that allows something
 * before a decision, that is allowed too, unless the visitor has ever refused it.
 *
 * @param record - The record of the consent cookie; `null` when there is none, and `undefined` when it is not known whether
 * there is one.
 *
 * @example
 * ```ts
 * import { NO_SIGNALS, parseRecord, type Policy, resolveGrants } from 'volenti'
 *
 * const mayMeasure = (policy: Policy, cookie: string) =>
 *   resolveGrants(policy, parseRecord(cookie), { signals: NO_SIGNALS, now: Date.now() }).grants.analytics === true
 * ```
 */
export function resolveGrants<P extends Policy>(
  policy: P,
  record: ConsentRecord | null | undefined,
  { signals, now, regime, isKnown = true }: ResolutionContext,
): Resolution<P> {
  const rules = rulesOf(policy)
  const own = record?.site === rules.site ? record : null
  if (!regime) return resolveRules(rules, own, signals, now)
  // A record of another site may have replaced one in which something was refused.
  return resolveUnder(regime, regimeRules(policy, regime), own, signals, now, isKnown && record === own)
}
