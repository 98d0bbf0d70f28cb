import { consentCookieName } from '../storage/consent-cookie.ts'
import { choiceLifetime } from '../store/choice-lifetime.ts'
import { type Digest, digest, fingerprints } from './fingerprints.ts'
import type { Policy } from './policy.ts'
import { sellsOrShares } from './sells-or-shares.ts'

/** What decides about one category or service. */
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

/** What decides in a policy, without its texts. It is worked out once for a policy, in time that grows with its length alone. */
export interface Rules {
  readonly cookieName: string
  /** The mark of the site in the record. */
  readonly site: string
  /** The day of the policy, in days since 1970. */
  readonly edition: number
  /** How many milliseconds a choice counts. */
  readonly lifetimes: { readonly granted: number; readonly denied: number }
  /** The categories in the policy's order, then the services. */
  readonly rules: readonly Rule[]
}

/** Works out what decides in a policy. */
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
    site: digest([site.id ?? site.name])
      .padStart(3, '0')
      .slice(-3),
    // A date that is none makes no policy newer than another.
    edition: Math.floor(Date.parse(policy.lastUpdated) / 86_400_000) || 0,
    lifetimes: { granted: choiceLifetime(policy, 'granted') * 1000, denied: choiceLifetime(policy, 'denied') * 1000 },
    rules: [...Object.keys(categories).map((id) => ruleFor(id, id)), ...Object.entries(services).map(([id, { category }]) => ruleFor(id, category))],
  }
}
