import { ConsentError } from '../consent-error.ts'
import type { Policy } from './policy.ts'

/** The whole policy: a lean one loads it, any other is whole. The promise rejects where it cannot be loaded. */
export async function wholePolicy(policy: Policy): Promise<Policy> {
  if (!policy.lean) return policy
  const whole: Policy | undefined = await policy.lean.load()
  // A module that was named wrongly may hold none, or the lean one again.
  if (!whole || whole.lean) throw new TypeError('the module that was loaded holds no whole policy')
  return whole
}

/**
 * Reports with `lean-policy` that a function needs the whole policy and was given a lean one. It does so in production, too:
 * a development server may never see the lean one.
 */
export function reportLean(policy: Policy, user: string): void {
  if (policy.lean) console.error(new ConsentError('lean-policy', user).message)
}
