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
export function withoutPlacesOf<R extends Pick<Regime, 'places'>>(regime: R, ...others: readonly Pick<Regime, 'places'>[]): R {
  const taken = others.flatMap(({ places }) => (places === 'elsewhere' ? [] : places))
  return regime.places === 'elsewhere' ? regime : { ...regime, places: regime.places.filter((place) => !taken.includes(place)) }
}
