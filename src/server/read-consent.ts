import {
  type ConsentRecord,
  consentCookieName,
  mostProtective,
  NO_SIGNALS,
  type Place,
  type Policy,
  type PrivacySignals,
  parseRecord,
  type Regime,
  type Regimes,
  type RegisteredPolicy,
  type Resolution,
  regimeById,
  resolveGrants,
  resolveRegime,
  rulesOf,
  strictestRegime,
  withGiven,
} from '../core/internal.ts'
import { type PlaceHeaders, type PlacePlatform, placeHeaderNames } from './read-place.ts'
import { type ConsentSource, cookieValues, headersOf, readPrivacySignals } from './request.ts'

/** The consent of one visitor, as a request carries it. */
export interface RequestConsent<P extends Policy = RegisteredPolicy, Unknown extends undefined = never> extends Resolution<P> {
  /**
   * The record in the cookie; `null` if there is none. Pass it to a provider or store as `initialRecord`. On a site with
   * regimes it is `undefined` if a cookie of the name is no record of the site, because it may have been a refusal.
   */
  readonly record: ConsentRecord | null | Unknown
  /** The signals that the grants depend on. Pass them to a provider or store as `initialSignals`. */
  readonly signals: PrivacySignals
}

/** Options of `readConsent`. */
export interface ReadConsentOptions {
  /** @default those of the request or headers; none if only cookies are given */
  readonly signals?: PrivacySignals | undefined
  /** The time of day, in milliseconds since 1970. @default Date.now() */
  readonly now?: number | undefined
  /** The regimes of the site. @default everything optional needs a yes */
  readonly regimes?: Regimes | undefined
  /** The place of the visitor, as `readPlace` finds it. @default it is not known, so the strictest regime applies */
  readonly place?: Place | undefined
  /** The id of the regime, if something in front of the server has found it. @default the regime of the place */
  readonly regime?: string | undefined
}

/**
 * Reads the consent of one visitor from a request, by the rules of the browser. Of several valid cookies the most protective
 * counts. Without a valid cookie nothing optional is granted.
 *
 * Takes a `Request`, its `Headers`, the text of its `Cookie` header, or any object whose `get` returns a cookie, such as the
 * result of `await cookies()` in Next.js. Cookies alone carry no privacy signals. Pass `signals` with them before you act on
 * a grant of a category that sells or shares data.
 *
 * On a site with regimes, pass them and the place. `regime.id` of the answer is for the provider or the store.
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
export function readConsent<P extends Policy>(
  source: ConsentSource,
  policy: P,
  options?: ReadConsentOptions & { readonly regimes?: undefined },
): RequestConsent<P>
export function readConsent<P extends Policy>(source: ConsentSource, policy: P, options: ReadConsentOptions): RequestConsent<P, undefined>
export function readConsent<P extends Policy>(source: ConsentSource, policy: P, options: ReadConsentOptions = {}): RequestConsent<P, undefined> {
  const headers = headersOf(source)
  const signals = options.signals ?? (headers ? readPrivacySignals(headers) : NO_SIGNALS)
  const now = options.now ?? Date.now()
  const values = cookieValues(source, consentCookieName(policy))
  const { site } = rulesOf(policy)
  const record = mostProtective(values, site)
  const regime = options.regimes && regimeOf(options.regimes, options, values.length === 0 || record !== null)
  const isKnown = values.every((value) => parseRecord(value)?.site === site)
  // With this time the page hydrates to the same grants, even if its own clock is wrong.
  const known = record && { ...record, readAt: now }
  // Without a record the page hydrates with nothing allowed, and then reads its own cookies.
  return { ...resolveGrants(policy, record, { signals, now, regime, isKnown }), record: regime && !isKnown ? undefined : known, signals }
}

/** The regime of a request. A cookie that is no record may have held a refusal, so the strictest regime asks again. */
function regimeOf(regimes: Regimes, { regime, place }: ReadConsentOptions, isReadable: boolean): Regime | undefined {
  if (!isReadable) return strictestRegime(regimes.all)
  return regime === undefined ? resolveRegime(regimes, place) : regimeById(regimes.all, regime)
}

/** Options of `consentCacheHeaders`. */
export interface ConsentCacheOptions {
  /** The regimes of the site, which may act on other signals than the policy. @default it has none */
  readonly regimes?: Regimes | undefined
  /** What the server read the place from. @default nothing */
  readonly place?: PlacePlatform | PlaceHeaders | undefined
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
export function consentCacheHeaders(
  policy: Policy,
  { regimes, place }: ConsentCacheOptions = {},
): { readonly 'Cache-Control': string; readonly Vary: string } {
  const signals = regimes ? regimes.all.map((regime) => withGiven(policy.signals, regime.signals)) : [policy.signals ?? {}]
  const vary = ['Cookie', ...(place ? placeHeaderNames(place) : [])]
  if (signals.some(({ gpc }) => gpc !== 'ignored')) vary.push('Sec-GPC')
  if (signals.some(({ dnt }) => dnt === 'treated-as-refusal')) vary.push('DNT')
  // `no-store` would keep the page out of the back/forward cache.
  return { 'Cache-Control': 'private, no-cache', Vary: vary.join(', ') }
}
