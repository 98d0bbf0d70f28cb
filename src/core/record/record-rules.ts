import type { Policy } from '../policy/policy.ts'
import { rulesOf } from '../policy/rules.ts'
import { cookieAttributes } from '../storage/cookie-attributes.ts'
import { FORMAT, OPT_IN } from './letters.ts'

/** What a policy says about reading and writing the record, and nothing else: small data for the program in the head of a page. */
export type RecordRules = readonly [
  /** What the cookie begins with: its name and the format version. */
  start: string,
  /** The attributes of the consent cookie on http, from their first `;` on. */
  attributes: string,
  /** What is added to them on https. */
  onHttps: string,
  /** The mark of the site with the letter of the regime. */
  site: string,
  /** The day of the policy, in days since 1970. */
  edition: number,
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

/**
 * Reduces a policy to what a program needs to read and write its record: plain data of some hundred bytes.
 *
 * `consentInitScript` and `ConsentInitScript` print it into the page; there is seldom a reason to call it yourself.
 */
export function recordRules(policy: Policy): RecordRules {
  const { cookie = {} } = policy
  const { cookieName, site, edition, lifetimes, rules } = rulesOf(policy)
  const lifetime = Math.max(lifetimes.granted, lifetimes.denied) / 1000
  const attributes = cookieAttributes(cookie, lifetime, false)
  const optional = rules.filter(({ required }) => !required)
  const categories = optional.filter(({ id, category }) => id === category)
  const services = optional.filter(({ id, category, deniedByGpc }) => id !== category && deniedByGpc)
  return [
    `${cookieName}=${FORMAT}.`,
    attributes,
    // `Secure` stands last but for `Partitioned`, which brings its own.
    cookieAttributes(cookie, lifetime, true).slice(attributes.length),
    site + OPT_IN,
    edition,
    [
      ...categories.map(({ id, fingerprint, deniedByGpc, deniedByDnt }) => [id, fingerprint, Number(deniedByGpc) + 2 * Number(deniedByDnt)] as const),
      ...services.map(({ id }) => [id, '', 1] as const),
    ],
    lifetimes.granted / 1000,
    lifetimes.denied / 1000,
  ]
}
