import { withFacts as addFacts } from '#regime-facts'
import type { PresetId, WithFacts } from './facts.ts'

type Habits = Parameters<typeof addFacts>[0] & { readonly id: PresetId }

// With a type of its own, so that the declarations name no conditional import: not every TypeScript resolves one.
const withFacts: <const R extends Habits>(regime: R) => WithFacts<R> = addFacts

/**
 * Asks for a choice, and allows nothing optional before it: Europe, Québec, and everywhere else where to ask first is the
 * careful beginning. Both clocks run for six months.
 *
 * @example
 * ```ts
 * import { defineRegimes, type Policy } from 'volenti'
 * import { optIn } from 'volenti/regimes'
 *
 * export const regimesOf = (policy: Policy) => defineRegimes(policy, [optIn])
 * ```
 */
export const optIn = /* @__PURE__ */ withFacts({
  id: 'opt-in',
  letter: 'o',
  ask: 'choice',
  askAgain: { afterGrant: '6 months', afterRefusal: '6 months' },
})

/** The same for Italy, where the X of the banner refuses. Take Italy out of `optIn` with `withoutPlacesOf`. */
export const optInItaly = /* @__PURE__ */ withFacts({
  id: 'opt-in-italy',
  letter: 'i',
  ask: 'choice',
  dismiss: 'refuses',
  askAgain: { afterGrant: '6 months', afterRefusal: '6 months' },
})

/** The same for Spain, where a grant counts for as long as browsers keep it, at most 24 months. */
export const optInSpain = /* @__PURE__ */ withFacts({
  id: 'opt-in-spain',
  letter: 's',
  ask: 'choice',
  askAgain: { afterGrant: '24 months', afterRefusal: '6 months' },
})

/**
 * Asks for a choice, and lets exempt statistics run until the visitor objects: the United Kingdom, France and the
 * Netherlands. It is for a category `analytics` in which nothing needs consent.
 */
export const optInStatistics = /* @__PURE__ */ withFacts({
  id: 'opt-in-statistics',
  letter: 't',
  ask: 'choice',
  before: { analytics: 'allowed' },
  askAgain: { afterGrant: '6 months', afterRefusal: '6 months' },
})

/**
 * Asks nothing, allows everything until the visitor opts out, and honors Global Privacy Control: the states of the USA that
 * have a privacy law.
 */
export const usOptOut = /* @__PURE__ */ withFacts({
  id: 'us-opt-out',
  letter: 'u',
  ask: 'nothing',
  before: 'allowed',
  signals: { gpc: 'honored' },
  link: 'privacy-choices',
  askAgain: { afterGrant: 'persistent', afterRefusal: '12 months', onChange: 'never-after-refusal' },
})

/** Shows a notice, and allows everything until the visitor refuses: Canada without Québec. */
export const canadaNotice = /* @__PURE__ */ withFacts({
  id: 'canada-notice',
  letter: 'n',
  ask: 'notice',
  before: 'allowed',
  link: 'cookie-settings',
  askAgain: { afterGrant: 'persistent', afterRefusal: '12 months' },
})

/**
 * Asks nothing and allows everything in every known place that no other regime names. It is a decision of the site: without
 * it, the strictest regime applies there.
 */
export const elsewhereOpen = /* @__PURE__ */ withFacts({
  id: 'elsewhere-open',
  letter: 'e',
  ask: 'nothing',
  before: 'allowed',
  signals: { gpc: 'honored' },
  link: 'cookie-settings',
  askAgain: { afterGrant: 'persistent', afterRefusal: '12 months' },
})
