import { type Choice, type Duration, durationSeconds, type Policy } from '../core/internal.ts'

/** Browsers keep no cookie longer, so no choice counts longer either (RFC 6265bis, section 5.5). */
const LONGEST: Duration = '400 days'

/** How long a choice counts under a policy. */
export function choiceDuration({ askAgain = {} }: Policy, choice: Choice): Duration {
  const duration = (choice === 'granted' ? askAgain.afterGrant : askAgain.afterRefusal) ?? '6 months'
  return durationSeconds(duration) > durationSeconds(LONGEST) ? LONGEST : duration
}
