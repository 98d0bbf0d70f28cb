import type { Policy } from '../policy/policy.ts'
import { sellsOrShares } from '../policy/sells-or-shares.ts'
import type { PrivacySignals } from '../signals.ts'

/** Which of the signals present denies a category under a policy, if any. */
export function denyingSignal(policy: Policy, id: string, signals: PrivacySignals): keyof PrivacySignals | undefined {
  const { gpc, dnt } = policy.signals ?? {}
  if (signals.gpc && gpc !== 'ignored' && sellsOrShares(policy, id)) return 'gpc'
  return signals.dnt && dnt === 'treated-as-refusal' ? 'dnt' : undefined
}
