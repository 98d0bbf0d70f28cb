import type { Policy } from '../policy/policy.ts'
import { lawOfPage } from './law-of-page.ts'
import type { Regime } from './regime.ts'
import { validateRegimes } from './validate-regimes.ts'

/** The regimes of a site. */
export interface Regimes<Id extends string = string> {
  readonly all: readonly (Regime & { readonly id: Id })[]
  /**
   * The code that a page runs under a regime. It travels with the list, so a site without regimes downloads none of it.
   * @internal Not for sites.
   */
  readonly law: typeof lawOfPage
}

/**
 * Declares the regimes of a site, beside its policy. Hand the result to the provider or the store, and the `id` of the one
 * that applies.
 *
 * The list is in order of nothing: an unknown place gets the strictest regime. A place outside all lists gets it too, unless
 * one regime names `'elsewhere'`. Development builds check the list.
 *
 * @throws {ConsentError} in development, `invalid-regime`.
 *
 * @example
 * ```ts
 * import { definePolicy, defineRegimes } from 'volenti'
 * import { optIn, usOptOut } from 'volenti/regimes'
 *
 * const policy = definePolicy({
 *   site: { name: 'Example', contact: 'privacy@example.com' },
 *   lastUpdated: '2026-01-31',
 *   categories: { necessary: { required: true }, analytics: {}, marketing: {} },
 * })
 *
 * export const regimes = defineRegimes(policy, [optIn, usOptOut])
 * ```
 */
export function defineRegimes<C extends string, const R extends readonly Regime<NoInfer<C>>[]>(
  policy: Policy<C, string, string>,
  regimes: R,
): Regimes<R[number]['id']> {
  if (process.env.NODE_ENV !== 'production') validateRegimes(policy, regimes)
  return { all: regimes as unknown as readonly (Regime & { readonly id: R[number]['id'] })[], law: lawOfPage }
}
