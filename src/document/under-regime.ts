import { type Policy, type Regime, type RegimeInitOptions, type RegimeRules, regimeById, regimeRules, withGiven } from '../core/internal.ts'

/** A policy as it holds under the regime of a page. */
export interface PolicyUnderRegime {
  /** The policy, with the clocks and the answers to signals of the regime. */
  readonly policy: Policy
  /** The regime and its rules. @default the site declares no regimes */
  readonly law?: { readonly regime: Regime; readonly rules: RegimeRules } | undefined
}

/** Applies the regime of a page to a policy. */
export function underRegime(policy: Policy, { regimes, regime: id }: RegimeInitOptions): PolicyUnderRegime {
  if (!regimes) return { policy }
  const regime = regimeById(regimes.all, id)
  const { afterGrant, afterRefusal } = regime.askAgain ?? {}
  const clocks = { ...(afterGrant && { afterGrant }), ...(afterRefusal && { afterRefusal }) }
  return {
    policy: { ...policy, askAgain: { ...policy.askAgain, ...clocks }, signals: withGiven(policy.signals, regime.signals) },
    law: { regime, rules: regimeRules(policy, regime) },
  }
}

/** Whether a category is on until the visitor says no. */
export const isOnBefore = ({ law }: Pick<PolicyUnderRegime, 'law'>, category: string): boolean =>
  law?.rules.rules.some(({ id, isAllowedBefore }) => id === category && isAllowedBefore) ?? false
