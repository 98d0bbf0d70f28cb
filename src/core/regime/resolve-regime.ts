import type { Regimes } from './define-regimes.ts'
import type { Place, Regime } from './regime.ts'
import { strictestRegime } from './strictest-regime.ts'

/** What may be a country: two letters that ISO 3166-1 does not leave to its users, and Kosovo. */
const COUNTRY = /^(?!AA|Q[M-Z]|X[^K]|ZZ)[A-Z]{2}$/

/**
 * Finds the regime of a place. It runs on a server: in a browser the presets of `volenti/regimes` have no places.
 *
 * A part of a country comes first, then the country. If only the country is known, the strictest regime that any part of it
 * has applies. A known place that no regime names gets the one for `'elsewhere'`. Otherwise, and for an unknown place, the
 * strictest regime of the site applies.
 *
 * @param place - The country, with or without its part; `undefined` or an empty text if it is not known.
 *
 * @example
 * ```ts
 * import { type Regimes, resolveRegime } from 'volenti'
 * import { readPlace } from 'volenti/server'
 *
 * export const regimeOf = (regimes: Regimes, request: Request) => resolveRegime(regimes, readPlace(request, 'cloudflare')).id
 * ```
 */
export function resolveRegime(regimes: Regimes, place: Place | undefined): Regime {
  const { all } = regimes
  const named = (is: (name: Place) => boolean) => all.filter(({ places }) => places !== 'elsewhere' && places.some(is))
  const [country = '', part] = (place ?? '').toUpperCase().split('-')
  const ofPart = part ? named((name) => name === `${country}-${part}`) : []
  const ofCountry = named((name) => (part ? name === country : name.split('-')[0] === country))
  const elsewhere = COUNTRY.test(country) ? all.filter(({ places }) => places === 'elsewhere') : []
  const found = [ofPart, ofCountry, elsewhere, all].find((candidates) => candidates.length > 0) ?? []
  return strictestRegime(found) as Regime
}
