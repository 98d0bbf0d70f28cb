import { withoutPlaces } from '#regime-facts'
import type { Regime } from '../core/internal.ts'

/**
 * Returns a regime without the places of others, so that each place has one regime.
 *
 * @example
 * ```ts
 * import { defineRegimes, type Policy } from 'volenti'
 * import { optIn, optInItaly, withoutPlacesOf } from 'volenti/regimes'
 *
 * export const regimesOf = (policy: Policy) => defineRegimes(policy, [withoutPlacesOf(optIn, optInItaly), optInItaly])
 * ```
 */
export const withoutPlacesOf = <R extends Pick<Regime, 'places'>>(regime: R, ...others: readonly Pick<Regime, 'places'>[]): R =>
  withoutPlaces(regime, others)
