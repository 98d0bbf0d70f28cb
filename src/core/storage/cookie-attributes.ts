import type { ConsentCookieOptions } from '../policy/policy.ts'
import { LONGEST_COOKIE } from '../policy/rules.ts'

/**
 * The attributes of a consent cookie, with a `;` before each. Browser, server and inline program write the same ones.
 *
 * @param maxAge - In seconds.
 * @param https - Whether the visitor's connection is https.
 */
export function cookieAttributes(cookie: ConsentCookieOptions, maxAge: number, https: boolean, path = '/'): string {
  const { name = '', domain, sameSite = 'lax', partitioned } = cookie
  let attributes = `;Path=${path};Max-Age=${Math.floor(Math.min(maxAge, LONGEST_COOKIE))};SameSite=${sameSite}`
  // Browsers refuse a prefixed name without these attributes (RFC 6265bis, section 4.1.3).
  if (domain && !/^__host-/i.test(name)) attributes += `;Domain=${domain}`
  if (https || sameSite === 'none' || partitioned || /^__(host|secure)-/i.test(name)) attributes += ';Secure'
  if (partitioned) attributes += ';Partitioned'
  return attributes
}
