import {
  type ConsentRecord,
  consentCookieName,
  cookieAttributes,
  fitsCookie,
  isAllowed,
  isCookieName,
  LONGEST_COOKIE,
  listCookies,
  matchesName,
  type Policy,
  type Regimes,
  recordLifetime,
  serializeRecord,
} from '../core/internal.ts'
import { headersOf, parseCookieHeader } from './request.ts'

/** Options of `serializeConsentCookie`. */
export interface ConsentCookieHeaderOptions {
  /** Whether the visitor uses https. The browser then sends the cookie over https only. @default false */
  readonly secure?: boolean | undefined
  /** The time of day, in milliseconds since 1970. @default Date.now() */
  readonly now?: number | undefined
  /**
   * The regimes of the site. The cookie is then kept for 400 days from now, as long as browsers keep one, because a refusal
   * counts for longer than it is left in peace. Choices expire as before.
   * @default it has none
   */
  readonly regimes?: Regimes | undefined
}

/**
 * The value of a `Set-Cookie` header that stores a value in the consent cookie of a policy.
 *
 * A browser ignores a cookie that is too large and keeps the old one, which may hold a grant. So a value that is too large
 * ends the old cookie: nothing is granted, and the visitor is asked again.
 */
export function consentCookieHeader(value: string, policy: Policy, maxAge: number, secure: boolean): string {
  const name = consentCookieName(policy)
  const attributesFor = (age: number) => cookieAttributes(policy.cookie ?? {}, age, secure)
  return fitsCookie(name, value) ? `${name}=${value}${attributesFor(maxAge)}` : `${name}=${attributesFor(0)}`
}

/**
 * Writes a record as the value of a `Set-Cookie` header. The cookie has the same attributes as the one that the browser
 * writes.
 *
 * The cookie expires when the longest possible choice in it ends. That time counts from the decision, so a cookie that is
 * sent again does not make the decision live longer. The cookie is not `HttpOnly`, because the page reads and changes it. A
 * record that is too large for a cookie (4096 bytes with its name) ends the old cookie, so that nothing is granted.
 *
 * @example Keep the cookie in Safari for more than 7 days, the limit for cookies that a script writes
 * ```ts
 * import type { Policy } from 'volenti'
 * import { readConsent, serializeConsentCookie } from 'volenti/server'
 *
 * export function renew(request: Request, response: Response, policy: Policy) {
 *   const { record } = readConsent(request, policy)
 *   if (record) response.headers.append('Set-Cookie', serializeConsentCookie(record, policy, { secure: true }))
 * }
 * ```
 */
export function serializeConsentCookie(record: ConsentRecord, policy: Policy, options: ConsentCookieHeaderOptions = {}): string {
  const { secure = false, now = Date.now(), regimes } = options
  // A record from the future counts as made now, so it does not live longer.
  const age = Math.max(0, Math.floor((now - record.decidedAt) / 1000))
  const lifetime = regimes ? LONGEST_COOKIE : Math.max(0, recordLifetime(policy) - age)
  return consentCookieHeader(serializeRecord(record), policy, lifetime, secure)
}

/**
 * The values of `Set-Cookie` headers that delete the site's own `httpOnly` cookies whose category or service is not granted.
 * Only the server can delete these; the page reports them as unreachable when it deletes the others.
 *
 * It deletes them on the path `/` of the host that answers, and of `policy.cookie.domain` if the policy has one. It never
 * deletes the consent cookie, nor a cookie that a granted declaration matches too.
 *
 * @param grants - The grants of the visitor, as `readConsent` returns them. A missing id counts as not granted.
 * @param source - The request, its headers or the text of its `Cookie` header. With it, only cookies that the request brought
 * are deleted, also those that a declared name with `*` matches. Without it, every declared name without `*` is deleted.
 *
 * @example
 * ```ts
 * import type { Policy } from 'volenti'
 * import { expireCookies, readConsent } from 'volenti/server'
 *
 * export function forget(request: Request, response: Response, policy: Policy) {
 *   const { grants } = readConsent(request, policy)
 *   for (const value of expireCookies(policy, grants, request)) response.headers.append('Set-Cookie', value)
 * }
 * ```
 */
export function expireCookies(policy: Policy, grants: Readonly<Record<string, boolean>>, source?: Request | Headers | string): string[] {
  const denied: string[] = []
  const kept = [consentCookieName(policy)]
  for (const cookie of listCookies(policy)) {
    const { name, kind = 'cookie', party, httpOnly } = cookie
    if (kind !== 'cookie' || party === 'third') continue
    if (isAllowed(policy, cookie, grants)) kept.push(name)
    else if (httpOnly) denied.push(name)
  }
  const isDenied = (name: string) => denied.some((declared) => matchesName(declared, name)) && !kept.some((declared) => matchesName(declared, name))

  const header = typeof source === 'string' ? source : (headersOf(source)?.get('cookie') ?? '')
  const candidates = source === undefined ? denied.filter((name) => !name.includes('*')) : parseCookieHeader(header).map(({ name }) => name)
  // A text that is not the name of a cookie could end the header and begin another.
  const names = [...new Set(candidates)].filter((name) => isCookieName(name) && isDenied(name))
  return names.flatMap((name) => expiringHeaders(name, policy.cookie?.domain))
}

/** The values that delete one cookie. A browser requires `Secure` for a prefixed name, and no domain for `__Host-`. */
function expiringHeaders(name: string, domain: string | undefined): string[] {
  const onHost = `${name}=; Max-Age=0; Path=/; HttpOnly${/^__(Host|Secure)-/i.test(name) ? '; Secure' : ''}`
  return domain && !/^__Host-/i.test(name) ? [onHost, `${onHost}; Domain=${domain}`] : [onHost]
}
