import type { Choice } from '../record/record.ts'
import { type Duration, durationSeconds } from './duration.ts'
import type { Policy } from './policy.ts'

/** How many seconds browsers keep a cookie at most: 400 days (RFC 6265bis, section 5.5). No choice counts longer. */
export const LONGEST_COOKIE = 34_560_000

/** How long a choice counts, in words: half a year by default, and never more than 400 days. */
export function choiceDuration({ askAgain = {} }: Policy, choice: Choice): Duration {
  const duration = (choice === 'granted' ? askAgain.afterGrant : askAgain.afterRefusal) ?? '6 months'
  return durationSeconds(duration) > LONGEST_COOKIE ? '400 days' : duration
}

/** How many seconds a choice counts. */
export const choiceLifetime = (policy: Policy, choice: Choice): number => durationSeconds(choiceDuration(policy, choice))

/** How many seconds the record is kept: as long as the longest choice that it can hold. */
export const recordLifetime = (policy: Policy): number => Math.max(choiceLifetime(policy, 'granted'), choiceLifetime(policy, 'denied'))
