import type { Policy } from '../policy/policy.ts'
import type { PrivacySignals } from '../signals.ts'

/** Which of the signals present denies a category under a policy, if any. */
export function denyingSignal(policy: Policy, id: string, signals: PrivacySignals): 'gpc' | 'dnt' | undefined {
  const { gpc = 'honored', dnt } = policy.signals ?? {}
  if (signals.gpc && gpc === 'honored' && (policy.categories[id]?.sellsOrShares ?? id === 'marketing')) return 'gpc'
  return signals.dnt && dnt === 'treated-as-refusal' ? 'dnt' : undefined
}
