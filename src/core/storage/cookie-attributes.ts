import { LONGEST_COOKIE } from '../policy/lifetimes.ts'
import type { ConsentCookieOptions } from '../policy/policy.ts'

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

/** How many bytes a cookie's name and value may have together (RFC 6265bis, section 5.6). */
const LARGEST = 4096

/**
 * Whether a cookie with this name and value, both plain ASCII, is small enough. Browsers ignore a larger one, and keep the
 * value from before.
 *
 * @internal Exported for the other rooms of this package.
 */
export const fitsCookie = (name: string, value: string): boolean => name.length + value.length <= LARGEST
