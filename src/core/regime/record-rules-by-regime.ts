import type { Policy } from '../policy/policy.ts'
import { type RecordRules, recordRules, rulesForRecord } from '../record/record-rules.ts'
import type { Regimes } from './define-regimes.ts'
import { regimeById } from './law-of-page.ts'
import type { Regime } from './regime.ts'
import { type RegimeRule, regimeRules } from './regime-rules.ts'
import { isExempt } from './resolve-under.ts'

/** The regimes in the program that runs before the first paint. */
export interface RegimeInitOptions {
  /** The regimes of the site. @default everything optional needs a yes */
  readonly regimes?: Regimes | undefined
  /** The id of the regime of a page that is rendered for one. @default what `<html data-volenti-regime>` says, else the strictest */
  readonly regime?: string | undefined
}

const NEVER_ASKED = 4
const ASKED_AFTER_PEACE = 8

function rulesUnder(policy: Policy, regime: Regime): RecordRules {
  // The page shows a notice itself, because only the store knows whether it was put away.
  const flagsOf = (rule: RegimeRule) =>
    Number(regime.ask !== 'choice' || isExempt(regime, rule)) * NEVER_ASKED +
    Number(regime.askAgain?.onChange === 'never-after-refusal') * ASKED_AFTER_PEACE
  return rulesForRecord(policy, regimeRules(policy, regime), flagsOf)
}

function rulesByRegime(policy: Policy, { all }: Regimes, id: string | undefined): Readonly<Record<string, RecordRules>> {
  const first = regimeById(all, id)
  const others = id === undefined ? all.filter((regime) => regime !== first) : []
  return Object.fromEntries([['', rulesUnder(policy, first)], ...others.map((regime) => [regime.id, rulesUnder(policy, regime)] as const)])
}

/**
 * Returns what the program in the head of a page needs. With regimes it is a table by their ids, with the strictest one
 * first, under the empty text; of a page that is rendered for one regime, that one is there alone.
 */
export const rulesOfProgram = (policy: Policy, { regimes, regime }: RegimeInitOptions): RecordRules | Readonly<Record<string, RecordRules>> =>
  regimes ? rulesByRegime(policy, regimes, regime) : recordRules(policy)
