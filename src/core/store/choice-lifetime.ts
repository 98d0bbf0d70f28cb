import { durationSeconds } from '../policy/duration.ts'
import type { Policy } from '../policy/policy.ts'
import type { Choice } from '../record/record.ts'
import { LONGEST_COOKIE } from '../storage/cookie-attributes.ts'

/**
 * For how many seconds a choice counts under a policy: half a year unless the policy says otherwise, and never more than
 * the 400 days for which browsers keep a cookie.
 */
export const choiceLifetime = ({ askAgain = {} }: Policy, choice: Choice): number =>
  Math.min(durationSeconds((choice === 'granted' ? askAgain.afterGrant : askAgain.afterRefusal) ?? '6 months'), LONGEST_COOKIE)
