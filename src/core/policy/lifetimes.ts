import type { Choice } from '../record/record.ts'
import { type Duration, durationSeconds } from './duration.ts'
import type { Policy } from './policy.ts'

/** Browsers keep no cookie longer, so no choice counts longer either (RFC 6265bis, section 5.5). */
const LONGEST: Duration = '400 days'

/** How long a choice counts, in words: half a year by default, and never more than 400 days. */
export function choiceDuration({ askAgain = {} }: Policy, choice: Choice): Duration {
  const duration = (choice === 'granted' ? askAgain.afterGrant : askAgain.afterRefusal) ?? '6 months'
  return durationSeconds(duration) > durationSeconds(LONGEST) ? LONGEST : duration
}

/** How many seconds the record is kept: as long as the longest choice that it can hold. */
export const recordLifetime = (policy: Policy): number =>
  Math.max(durationSeconds(choiceDuration(policy, 'granted')), durationSeconds(choiceDuration(policy, 'denied')))
