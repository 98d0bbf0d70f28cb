import { sellsOrShares } from '../policy/fingerprints.ts'
import { LONGEST_COOKIE } from '../policy/lifetimes.ts'
import type { Policy } from '../policy/policy.ts'
import { type Rule, type Rules, rulesOf } from '../policy/rules.ts'
import type { Regime } from './regime.ts'

/** A rule, and what the regime says about it. */
export interface RegimeRule extends Rule {
  /** Whether it is allowed until the visitor decides. */
  readonly isAllowedBefore: boolean
  /** Whether its category sells or shares personal data, whatever the site does about signals. */
  readonly sells: boolean
}

/** The rules of a policy under one regime. */
export interface RegimeRules extends Rules {
  readonly keptFor: number
  readonly regime: string
  readonly rules: readonly RegimeRule[]
}

/** The values of a policy, in place of which come those that a regime gives. One that is `undefined` is not given. */
export const withGiven = <T extends object>(ofPolicy: T | undefined, ofRegime: object = {}): T =>
  ({ ...ofPolicy, ...Object.fromEntries(Object.entries(ofRegime).filter(([, value]) => value !== undefined)) }) as T

/**
 * Computes the rules of a policy under a regime. The record is kept as long as a browser keeps it, because a refusal
 * counts under every other regime too, where something may be allowed without it.
 */
export function regimeRules(policy: Policy, { before, askAgain, letter, signals }: Regime): RegimeRules {
  const rules = rulesOf({ ...policy, askAgain: withGiven(policy.askAgain, askAgain), signals: withGiven(policy.signals, signals) })
  const states: Readonly<Record<string, unknown>> | undefined = typeof before === 'object' ? before : undefined
  return {
    ...rules,
    keptFor: LONGEST_COOKIE * 1000,
    regime: letter,
    rules: rules.rules.map((rule) => ({
      ...rule,
      isAllowedBefore: !rule.required && (states ? Object.hasOwn(states, rule.category) && states[rule.category] : before) === 'allowed',
      sells: sellsOrShares(policy, rule.category),
    })),
  }
}
