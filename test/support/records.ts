import type { ConsentRecord, Policy } from '../../src/core/index.ts'
import { rulesOf } from '../../src/core/policy/rules.ts'

/** What a record says about the policy that was asked about. */
export function headOf(policy: Policy): Pick<ConsentRecord, 'edition' | 'site' | 'regime'> {
  const { edition, site } = rulesOf(policy)
  return { edition, site, regime: 'o' }
}

/** What a visitor agrees to about a category or service; empty for what the policy does not have. */
export const fingerprint = (policy: Policy, id: string): string => rulesOf(policy).rules.find((rule) => rule.id === id)?.fingerprint ?? ''
