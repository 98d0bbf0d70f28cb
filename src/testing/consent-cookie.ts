import {
  acceptAll,
  type Choices,
  consentCookieName,
  createConsentStore,
  memoryStorage,
  NO_SIGNALS,
  type Place,
  type Policy,
  type PrivacySignals,
  type Regimes,
  rejectAll,
  resolveRegime,
  save,
} from '../core/internal.ts'

/** The choices of a visitor: everything granted, everything refused, or choices by id as `save` takes them. */
export type VisitorChoices<P extends Policy> = 'accept-all' | 'reject-all' | Choices<P>

/** The law that applies to a visitor of a site with regimes. */
export interface TestRegime {
  /** The regimes of the site, as `defineRegimes` returns them. @default everything optional needs a yes */
  readonly regimes?: Regimes | undefined
  /** The id of the regime that applies. @default that of `place` */
  readonly regime?: string | undefined
  /** Where the visitor is, such as `'DE'` or `'US-CA'`. @default an unknown place, so the strictest regime */
  readonly place?: Place | undefined
}

/** The regimes of a site, and the id of the one that applies. */
export const lawOf = ({ regimes, regime, place }: TestRegime): Pick<TestRegime, 'regimes' | 'regime'> =>
  regimes ? { regimes, regime: regime ?? resolveRegime(regimes, place).id } : {}

/** The circumstances of a decision before the test. */
export interface PastDecision extends TestRegime {
  /** When the visitor decided, in milliseconds since 1970. A choice of two years ago has expired. @default now */
  readonly decidedAt?: number | undefined
  /** The policy that the visitor decided about. What it lacks, or means differently, is asked again. @default the policy of today */
  readonly decidedUnder?: Policy | undefined
  /** The privacy signals of the browser at that time. @default none */
  readonly signals?: Partial<PrivacySignals> | undefined
}

/** A cookie, as `context.addCookies` of Playwright and `cy.setCookie` of Cypress take it. */
export interface ConsentCookie {
  readonly name: string
  readonly value: string
}

/**
 * Returns the consent cookie of a visitor who has decided. The value is correct for the policy of today, so no test needs a
 * copied one.
 *
 * It contains the name and the value, without attributes. Runs everywhere, also in Node.js. For a visitor before a
 * decision, set no cookie.
 *
 * @throws {ConsentError} `unknown-id` for a choice about an id that the policy does not have.
 *
 * @example
 * ```ts
 * import type { Policy } from 'volenti'
 * import { consentCookie } from 'volenti/testing'
 *
 * export const headersOf = (policy: Policy) => {
 *   const { name, value } = consentCookie(policy, { analytics: 'granted' })
 *   return { Cookie: `${name}=${value}` }
 * }
 * ```
 */
export function consentCookie<P extends Policy>(policy: P, choices: VisitorChoices<P>, past: PastDecision = {}): ConsentCookie {
  const { decidedAt = Date.now(), decidedUnder = policy, signals } = past
  const storage = memoryStorage()
  const readSignals = () => ({ ...NO_SIGNALS, ...signals })
  const store = createConsentStore<Policy>(decidedUnder, { storage, now: () => decidedAt, readSignals, ...lawOf(past) })
  if (choices === 'accept-all') acceptAll(store)
  else if (choices === 'reject-all') rejectAll(store)
  else save(store, choices)
  return { name: consentCookieName(policy), value: storage.read().join() }
}
