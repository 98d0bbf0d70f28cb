import {
  type ConsentRecord,
  consentCookieName,
  mostProtective,
  NO_SIGNALS,
  type Policy,
  type PrivacySignals,
  type RegisteredPolicy,
  type Resolution,
  resolveGrants,
  rulesOf,
} from '../core/internal.ts'
import { type ConsentSource, cookieValues, headersOf, readPrivacySignals } from './request.ts'

/** The consent of one visitor, as a request carries it. */
export interface RequestConsent<P extends Policy = RegisteredPolicy> extends Resolution<P> {
  /** The record in the cookie; `null` if there is none. Pass it to a provider or store as `initialRecord`. */
  readonly record: ConsentRecord | null
  /** The signals that the grants depend on. Pass them to a provider or store as `initialSignals`. */
  readonly signals: PrivacySignals
}

/** Options of `readConsent`. */
export interface ReadConsentOptions {
  /** @default those of the request or headers; none if only cookies are given */
  readonly signals?: PrivacySignals | undefined
  /** The time of day, in milliseconds since 1970. @default Date.now() */
  readonly now?: number | undefined
}

/**
 * Reads the consent of one visitor from a request, by the rules of the browser. Of several valid cookies the most protective
 * counts. Without a valid cookie nothing optional is granted.
 *
 * Takes a `Request`, its `Headers`, the text of its `Cookie` header, or any object whose `get` returns a cookie, such as the
 * result of `await cookies()` in Next.js. Cookies alone carry no privacy signals. Pass `signals` with them before you act on
 * a grant of a category that sells or shares data.
 *
 * A page that depends on the answer is different for each visitor, so send it with `consentCacheHeaders`.
 *
 * @example
 * ```ts
 * import type { Policy } from 'volenti'
 * import { readConsent } from 'volenti/server'
 *
 * const mayMeasure = (request: Request, policy: Policy) => readConsent(request, policy).grants.analytics === true
 * ```
 */
export function readConsent<P extends Policy>(source: ConsentSource, policy: P, options: ReadConsentOptions = {}): RequestConsent<P> {
  const headers = headersOf(source)
  const signals = options.signals ?? (headers ? readPrivacySignals(headers) : NO_SIGNALS)
  const now = options.now ?? Date.now()
  const record = mostProtective(cookieValues(source, consentCookieName(policy)), rulesOf(policy).site)
  // With this time the page hydrates to the same grants, even if its own clock is wrong.
  return { ...resolveGrants(policy, record, { signals, now }), record: record && { ...record, readAt: now }, signals }
}

/**
 * The headers of a response that depends on the consent of one visitor. They keep caches from serving it to another.
 *
 * `Vary` names the cookie and the signals that the policy acts on. The browser of the visitor may keep the page for its back
 * button, but asks the server before it shows the page again. A page that is the same for everybody needs no such headers.
 *
 * @example
 * ```ts
 * import type { Policy } from 'volenti'
 * import { consentCacheHeaders } from 'volenti/server'
 *
 * const respond = (html: string, policy: Policy) =>
 *   new Response(html, { headers: { 'Content-Type': 'text/html', ...consentCacheHeaders(policy) } })
 * ```
 */
export function consentCacheHeaders({ signals = {} }: Policy): { readonly 'Cache-Control': string; readonly Vary: string } {
  const vary = ['Cookie']
  if (signals.gpc !== 'ignored') vary.push('Sec-GPC')
  if (signals.dnt === 'treated-as-refusal') vary.push('DNT')
  // `no-store` would keep the page out of the back/forward cache.
  return { 'Cache-Control': 'private, no-cache', Vary: vary.join(', ') }
}
