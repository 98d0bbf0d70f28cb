import { ConsentError } from '../consent-error.ts'
import type { Policy } from './policy.ts'

/** Returns the whole policy. A lean policy loads it; any other policy is already whole. The promise rejects when loading fails. */
export async function wholePolicy(policy: Policy): Promise<Policy> {
  if (!policy.lean) return policy
  const whole: Policy | undefined = await policy.lean.load()
  // With a wrong module name, the module may hold no policy, or the lean one again.
  if (!whole || whole.lean) throw new TypeError('the loaded module has no whole policy')
  return whole
}

/**
 * Reports `lean-policy` when a function needs the whole policy and got a lean one.
 *
 * It reports in production, too, because a development server may never use the lean policy.
 */
export function reportLean(policy: Policy, user: string): void {
  if (policy.lean) console.error(new ConsentError('lean-policy', user).message)
}
