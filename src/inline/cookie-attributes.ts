import { consentCookieName, type Policy } from '../core/index.ts'

/** Browsers keep no cookie longer than 400 days (RFC 6265bis, section 5.5). */
const LONGEST = 34_560_000

/** The attributes of a policy's consent cookie, from their first `;` on: byte for byte those of `cookieStorage`. */
export function cookieAttributes(policy: Policy, maxAge: number, https: boolean): string {
  const { domain, sameSite = 'lax', partitioned } = policy.cookie ?? {}
  const name = consentCookieName(policy)
  let attributes = `;Path=/;Max-Age=${Math.floor(Math.min(maxAge, LONGEST))};SameSite=${sameSite}`
  // Browsers refuse a prefixed name without these attributes (RFC 6265bis, section 4.1.3).
  if (domain && !/^__host-/i.test(name)) attributes += `;Domain=${domain}`
  if (https || sameSite === 'none' || partitioned || /^__(host|secure)-/i.test(name)) attributes += ';Secure'
  if (partitioned) attributes += ';Partitioned'
  return attributes
}
