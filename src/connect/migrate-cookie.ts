import { choiceLifetime, cookieStorage, mostProtective, type Policy, serializeRecord } from '../core/index.ts'

/**
 * Moves the record to the domain that the policy shares it with, and leaves one cookie of its name.
 *
 * A site that begins to share its consent cookie between subdomains has visitors whose cookie belongs to one host. Until
 * their next decision the other hosts would not see it. What several cookies say counts as always: a refusal outdoes a
 * grant. The time of the decision stays, and the cookie lives no longer than before. Without `cookie.domain`, and where
 * there is no record, it does nothing. Runs in a browser only; `ConsentProvider` does this by itself.
 *
 * @param now - The time of day, in milliseconds since 1970.
 *
 * @example
 * ```ts
 * import type { Policy } from 'volenti'
 * import { migrateCookie } from 'volenti/connect'
 *
 * export const share = (policy: Policy) => migrateCookie(policy)
 * ```
 */
export function migrateCookie(policy: Policy, now: number = Date.now()): void {
  if (!policy.cookie?.domain) return
  try {
    const storage = cookieStorage(policy.cookie)
    const record = mostProtective(storage.read())
    if (!record) return
    const lifetime = Math.max(choiceLifetime(policy, 'granted'), choiceLifetime(policy, 'denied'))
    const left = record.decidedAt / 1000 + lifetime - now / 1000
    if (left > 0) storage.write(serializeRecord(record), left)
  } catch {
    // Cookies are blocked: there is nothing to move.
  }
}
