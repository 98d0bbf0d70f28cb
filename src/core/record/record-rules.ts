import { fingerprint } from '../policy/fingerprint.ts'
import type { Policy } from '../policy/policy.ts'
import { consentCookieName } from '../storage/consent-cookie.ts'
import { cookieAttributes } from '../storage/cookie-attributes.ts'
import { denyingSignal } from '../store/denying-signal.ts'
import { choiceLifetime } from '../store/resolve-grants.ts'

/** What a policy says about reading and writing the record, and nothing else: small data for the program in the head of a page. */
export type RecordRules = readonly [
  /** What the cookie begins with: its name and the format version. */
  start: string,
  /** The attributes of the consent cookie on http, from their first `;` on. */
  attributes: string,
  /** What is added to them on https. */
  onHttps: string,
  /**
   * The optional categories; `denyingSignals` is 1 where GPC denies one, plus 2 where DNT does. After them, without a
   * fingerprint, the services of categories that GPC denies: a general yes leaves their choices as they were.
   */
  optional: readonly (readonly [id: string, fingerprint: string, denyingSignals: number])[],
  /** For how many seconds a grant counts. */
  granted: number,
  /** For how many seconds a refusal counts. */
  denied: number,
]

/** JSON knows no `Infinity`, which `'persistent'` is: a hundred thousand years do as well. */
const finite = (seconds: number) => Math.min(seconds, 3e12)

/**
 * Reduces a policy to what a program needs to read and write its record: plain data of some hundred bytes.
 *
 * `consentInitScript` and `ConsentInitScript` print it into the page; there is seldom a reason to call it yourself.
 *
 * @example
 * ```ts
 * import { type Policy, recordRules } from 'volenti'
 *
 * const print = (policy: Policy) => JSON.stringify(recordRules(policy))
 * ```
 */
export function recordRules(policy: Policy): RecordRules {
  const { cookie = {}, categories, services = {} } = policy
  const granted = choiceLifetime(policy, 'granted')
  const denied = choiceLifetime(policy, 'denied')
  const attributes = cookieAttributes(cookie, Math.max(granted, denied), false)
  const denyingSignals = (id: string) =>
    (denyingSignal(policy, id, { gpc: true, dnt: false }) ? 1 : 0) + (denyingSignal(policy, id, { gpc: false, dnt: true }) ? 2 : 0)
  const optional = Object.keys(categories).filter((id) => !categories[id]?.required)
  const kept = Object.entries(services).filter(([, { category }]) => optional.includes(category) && denyingSignals(category) & 1)
  return [
    `${consentCookieName(policy)}=1.`,
    attributes,
    // `Secure` stands last but for `Partitioned`, which brings its own.
    cookieAttributes(cookie, Math.max(granted, denied), true).slice(attributes.length),
    [...optional.map((id) => [id, fingerprint(policy, id), denyingSignals(id)] as const), ...kept.map(([id]) => [id, '', 1] as const)],
    finite(granted),
    finite(denied),
  ]
}
