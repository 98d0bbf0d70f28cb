import type { Policy } from '../core/index.ts'

/** Browsers keep no cookie longer than 400 days (RFC 6265bis, section 5.5). */
const LONGEST = 34_560_000

/** The attributes of a policy's consent cookie, from their first `;` on: byte for byte those of `cookieStorage`. */
export function cookieAttributes({ cookie = {} }: Policy, maxAge: number, https: boolean): string {
  const { domain, sameSite = 'lax', partitioned } = cookie
  const attributes = [`;Path=/;Max-Age=${Math.min(maxAge, LONGEST)};SameSite=${sameSite}`]
  if (domain) attributes.push(`Domain=${domain}`)
  if (https || sameSite === 'none' || partitioned) attributes.push('Secure')
  if (partitioned) attributes.push('Partitioned')
  return attributes.join(';')
}
