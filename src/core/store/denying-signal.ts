import type { Rule } from '../policy/rules.ts'
import type { PrivacySignals } from '../signals.ts'

/** Which of the signals present denies a category or service, if any. */
export function denyingSignal({ deniedByGpc, deniedByDnt }: Rule, signals: PrivacySignals): keyof PrivacySignals | undefined {
  if (signals.gpc && deniedByGpc) return 'gpc'
  return signals.dnt && deniedByDnt ? 'dnt' : undefined
}
