import {
  type ConsentRecord,
  choiceLifetime,
  consentCookieName,
  cookieAttributes,
  fitsCookie,
  type Policy,
  serializeRecord,
} from '../core/internal.ts'

/** Options of `serializeConsentCookie`. */
export interface ConsentCookieHeaderOptions {
  /** Whether the visitor's connection is https, so that the cookie is kept to such connections. @default false */
  readonly secure?: boolean | undefined
  /** The time of day, in milliseconds since 1970. @default Date.now() */
  readonly now?: number | undefined
}

/**
 * The value of a `Set-Cookie` header that stores a value as the policy's consent cookie.
 *
 * Browsers ignore a cookie that is too large, and keep the old one, in which there may be a grant. So such a value ends the
 * old cookie instead: nothing is granted, and the visitor is asked again.
 */
export function consentCookieHeader(value: string, policy: Policy, maxAge: number, secure: boolean): string {
  const name = consentCookieName(policy)
  const [kept, age] = fitsCookie(name, value) ? [value, maxAge] : ['', 0]
  return `${name}=${kept}${cookieAttributes(policy.cookie ?? {}, age, secure)}`
}

/**
 * Writes a record as the value of a `Set-Cookie` header: the same cookie, with the same attributes, as the browser writes
 * it.
 *
 * It expires when the longest possible choice in it ends, counted from the decision and not from today, so sending it
 * again never lets a decision live longer. It is not `HttpOnly`: the page reads and changes it too. A record that is too large
 * for a cookie (4096 bytes with its name) ends the old cookie instead, so that nothing is granted.
 *
 * @example Keep the cookie in Safari beyond the 7 days that it grants to cookies of scripts
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
  const { secure = false, now = Date.now() } = options
  const lifetime = Math.max(choiceLifetime(policy, 'granted'), choiceLifetime(policy, 'denied'))
  // A record dated ahead of this clock lives no longer than one made now.
  const age = Math.max(0, Math.floor((now - record.decidedAt) / 1000))
  return consentCookieHeader(serializeRecord(record), policy, Math.max(0, lifetime - age), secure)
}
