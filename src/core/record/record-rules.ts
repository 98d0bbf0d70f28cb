import type { Policy } from '../policy/policy.ts'
import { type Rule, type Rules, rulesOf } from '../policy/rules.ts'
import { cookieAttributes } from '../storage/cookie-attributes.ts'
import { FORMAT, OPT_IN } from './letters.ts'

/** The part of a policy that reading and writing the record need: small data for the program in the head of a page. */
export type RecordRules = readonly [
  /** The start of the cookie: its name and the format version. */
  start: string,
  /** The attributes of the consent cookie on http, with a `;` before each. */
  attributes: string,
  /** The attributes that https adds. */
  onHttps: string,
  /** The digest of the site and the letter of the regime. */
  site: string,
  /** The day of the policy, in days since 1970. */
  edition: number,
  /**
   * The optional categories; `denyingSignals` is 1 where GPC denies one, plus 2 where DNT does, plus 4 where a regime never
   * asks, plus 8 where it asks nothing while a refusal is left in peace. The services of categories
   * that GPC denies follow, without a fingerprint: "accept all" does not change their choices.
   */
  optional: readonly (readonly [id: string, fingerprint: string, denyingSignals: number])[],
  /** How many seconds a grant counts. */
  granted: number,
  /** How many seconds a refusal counts. */
  denied: number,
]

/** Returns the category that decides about an id, and the service if the id is one. An empty category is always granted. */
export function decidingIds(policy: Policy, id: string): readonly [category: string, service?: string] {
  const service = policy.services?.[id]
  const category = service ? service.category : id
  if (policy.categories[category]?.required) return ['']
  return service ? [category, id] : [category]
}

/**
 * Reduces a policy to the data that a program needs to read and write its record: plain data, some hundred bytes.
 *
 * `consentInitScript` and `ConsentInitScript` print it into the page. You seldom need to call it yourself.
 */
export function recordRules(policy: Policy): RecordRules {
  return rulesForRecord(policy, rulesOf(policy), () => 0)
}

/** Does the same with rules that are computed already. `flagsOf` returns what a regime adds to the denying signals of a category. */
export function rulesForRecord<R extends Rule>(
  policy: Policy,
  given: Omit<Rules, 'rules'> & { readonly rules: readonly R[] },
  flagsOf: (rule: R) => number,
): RecordRules {
  const { cookie = {} } = policy
  const { cookieName, site, edition, lifetimes, regime = OPT_IN, rules } = given
  const lifetime = (given.keptFor ?? Math.max(lifetimes.granted, lifetimes.denied)) / 1000
  const attributes = cookieAttributes(cookie, lifetime, false)
  const optional = rules.filter(({ required }) => !required)
  const categories = optional.filter(({ id, category }) => id === category)
  const services = optional.filter(({ id, category, deniedByGpc }) => id !== category && deniedByGpc)
  return [
    `${cookieName}=${FORMAT}.`,
    attributes,
    // `Secure` is last. Only `Partitioned` follows it, and that one always comes with `Secure`.
    cookieAttributes(cookie, lifetime, true).slice(attributes.length),
    site + regime,
    edition,
    [
      ...categories.map((rule) => {
        const { id, fingerprint, deniedByGpc, deniedByDnt } = rule
        return [id, fingerprint, Number(deniedByGpc) + 2 * Number(deniedByDnt) + flagsOf(rule)] as const
      }),
      ...services.map(({ id }) => [id, '', 1] as const),
    ],
    lifetimes.granted / 1000,
    lifetimes.denied / 1000,
  ]
}
