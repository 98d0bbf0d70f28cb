import { type Digest, digest, fingerprints, sellsOrShares } from './fingerprints.ts'
import { choiceLifetime } from './lifetimes.ts'
import type { ConsentCookieOptions, Policy } from './policy.ts'

/** The part of a policy that decides about one category or service. */
export interface Rule {
  readonly id: string
  /** The category it belongs to; a category belongs to itself. */
  readonly category: string
  readonly required: boolean
  readonly fingerprint: Digest
  /** Whether Global Privacy Control denies it under this policy. */
  readonly deniedByGpc: boolean
  /** Whether Do Not Track denies it under this policy. */
  readonly deniedByDnt: boolean
}

/** The part of a policy that decides, without its texts. It is computed once for a policy, in time linear in its length. */
export interface Rules {
  readonly cookieName: string
  /** How the consent cookie is written. */
  readonly cookie: ConsentCookieOptions
  /** The short digest that identifies the site in the record. */
  readonly site: string
  /** The day of the policy, in days since 1970. */
  readonly edition: number
  /** How many milliseconds a choice counts. */
  readonly lifetimes: { readonly granted: number; readonly denied: number }
  /** How many milliseconds the record is kept. @default as long as the longest choice that it can hold */
  readonly keptFor?: number
  /** The letter of the regime that applies. @default that of a site without regimes */
  readonly regime?: string
  /** The categories in the policy's order, then the services. */
  readonly rules: readonly Rule[]
}

/** Computes the rules of a policy. */
export function rulesOf(policy: Policy): Rules {
  const { site, categories, services = {}, signals = {} } = policy
  const prints = fingerprints(policy)
  const ruleFor = (id: string, category: string): Rule => ({
    id,
    category,
    required: categories[category]?.required === true,
    fingerprint: prints.get(id) ?? '',
    deniedByGpc: signals.gpc !== 'ignored' && sellsOrShares(policy, category),
    deniedByDnt: signals.dnt === 'treated-as-refusal',
  })
  return {
    cookieName: consentCookieName(policy),
    cookie: policy.cookie ?? {},
    site: digest([site.id ?? site.name])
      .padStart(3, '0')
      .slice(-3),
    // A policy with an invalid date is never newer than another.
    edition: Math.floor(Date.parse(policy.lastUpdated) / 86_400_000) || 0,
    lifetimes: { granted: choiceLifetime(policy, 'granted') * 1000, denied: choiceLifetime(policy, 'denied') * 1000 },
    rules: [...Object.keys(categories).map((id) => ruleFor(id, id)), ...Object.entries(services).map(([id, { category }]) => ruleFor(id, category))],
  }
}

/** The name of a policy's consent cookie. */
export const consentCookieName = (policy: Policy): string => policy.cookie?.name ?? 'volenti'
