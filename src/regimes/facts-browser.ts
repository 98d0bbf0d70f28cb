import type { withFacts as onServer, WithFacts, withoutPlaces as withoutPlacesOnServer } from './facts.ts'

/** No facts: a page is told its regime, and looks up no place. */
export const withFacts: typeof onServer = <R extends Parameters<typeof onServer>[0]>(regime: R) =>
  ({ ...regime, places: [] }) as unknown as WithFacts<R>

/** No places at all, neither those of the site. */
export const withoutPlaces: typeof withoutPlacesOnServer = (regime) => ({ ...regime, places: [] })
