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
import { type ConsentSource, cookieValues, headersOf } from './consent-source.ts'
import { readPrivacySignals } from './read-privacy-signals.ts'

/** What a request says about one visitor's consent. */
export interface RequestConsent<P extends Policy = RegisteredPolicy> extends Resolution<P> {
  /** What the cookie holds; `null` where there is none or it is no record. The `initialRecord` of a provider or store. */
  readonly record: ConsentRecord | null
  /** The signals that were taken into account. The `initialSignals` of a provider or store. */
  readonly signals: PrivacySignals
}

/** Options of `readConsent`. */
export interface ReadConsentOptions {
  /** @default those of the request or headers; none where only cookies are given */
  readonly signals?: PrivacySignals | undefined
  /** The time of day, in milliseconds since 1970. @default Date.now() */
  readonly now?: number | undefined
}

/**
 * Reads one visitor's consent from a request, by the rules of the browser: of several cookies the most protective valid
 * one counts, and whatever cannot be read is not granted.
 *
 * Takes a `Request`, its `Headers`, the text of its `Cookie` header, or any object whose `get` returns a cookie, such as
 * what `await cookies()` of Next.js returns. Cookies alone carry no privacy signals: pass them as `signals` before you act
 * on a grant of a category that sells or shares data.
 *
 * A page that is rendered from the answer differs between visitors; send it with `consentCacheHeaders`.
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
  // With the time a page hydrates with what was rendered here, also where its own clock is off.
  return { ...resolveGrants(policy, record, signals, now), record: record && { ...record, readAt: now }, signals }
}
