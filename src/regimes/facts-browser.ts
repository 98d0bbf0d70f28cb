import type { withFacts as onServer } from './facts.ts'

/** No facts: a page is told its regime, and looks up no place. */
export const withFacts: typeof onServer = (regime) => ({ ...regime, places: [] })
