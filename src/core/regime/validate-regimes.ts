import { ConsentError } from '../consent-error.ts'
import { shortened } from '../policy/describe-value.ts'
import { durationSeconds } from '../policy/duration.ts'
import { sellsOrShares } from '../policy/fingerprints.ts'
import type { Policy } from '../policy/policy.ts'
import type { Regime } from './regime.ts'

/** A country, or a part of one. */
const PLACE = /^[A-Z]{2}(-[A-Z\d]{1,3})?$/

const DAY = /^\d{4}-\d\d-\d\d$/

function check(holds: unknown, subject: string) {
  if (!holds) throw new ConsentError('invalid-regime', shortened(subject))
}

/** Checks one regime by itself. */
function checkRegime(policy: Policy, { id, letter, places, ask, before, link, dismiss, askAgain = {}, review }: Regime) {
  check(/^[a-z][a-z\d-]{0,31}$/.test(id) && !(id in {}), `${id} is no id of up to 32 small letters, digits and "-"`)
  check(/^[a-z]$/.test(letter), `the letter of ${id} is not one small letter`)
  check(/^(choice|notice|nothing)$/.test(ask), `${id} asks for ${ask}`)
  check(ask === 'choice' || link, `${id} asks for no choice and has no \`link\`, so nobody could object`)
  check(link === undefined || /^(cookie-settings|privacy-choices)$/.test(link), `the link of ${id} is ${link}`)
  check(
    dismiss === undefined || dismiss === 'nothing' || (dismiss === 'refuses' && ask === 'choice'),
    `${id} has nothing that refuses when it is dismissed`,
  )
  check(places === 'elsewhere' || Array.isArray(places), `${id} has no list of places`)
  for (const place of places === 'elsewhere' ? [] : places) check(PLACE.test(place), `${place} of ${id} is no place`)

  const states = typeof before === 'object' ? Object.entries(before) : []
  check(
    states.length > 0 || before === undefined || before === 'denied' || before === 'allowed' || typeof before === 'object',
    `${id}: before is ${before}`,
  )
  for (const [category, state] of states) {
    const declared = Object.hasOwn(policy.categories, category) ? policy.categories[category] : undefined
    check(declared, `${id} names the category ${category}, which the policy does not have`)
    check(!declared?.required, `${id} names the category ${category}, which is required and always on`)
    check(state === undefined || state === 'denied' || state === 'allowed', `${id}: ${category} is ${state} before a decision`)
    const isSoldUnasked = ask === 'choice' && state === 'allowed' && sellsOrShares(policy, category)
    check(!isSoldUnasked, `${id} asks for a choice, but allows ${category}, which sells or shares, before it`)
  }

  for (const duration of [askAgain.afterGrant, askAgain.afterRefusal])
    check(duration === undefined || durationSeconds(duration) >= 1, `${id}: ${duration} is no duration`)
  check(askAgain.onChange === undefined || /^(ask|never-after-refusal)$/.test(askAgain.onChange), `${id}: onChange is ${askAgain.onChange}`)
  check(review === undefined || DAY.test(review.on), `${id} was reviewed on ${review?.on}, which is no day`)
}

/**
 * Throws for a combination of regimes that a site could not keep: one without a way to object, a category that the policy
 * does not have, or a place with two regimes.
 *
 * @throws {ConsentError} `invalid-regime`.
 */
export function validateRegimes(policy: Policy, regimes: readonly Regime[]): void {
  check(regimes.length > 0, 'the list is empty')
  const seen = new Set<string>()
  const once = (what: string, subject: string) => {
    check(!seen.has(what), subject)
    seen.add(what)
  }
  for (const regime of regimes) {
    checkRegime(policy, regime)
    once(`id ${regime.id}`, `two regimes have the id ${regime.id}`)
    once(`letter ${regime.letter}`, `two regimes have the letter ${regime.letter}`)
    if (regime.places === 'elsewhere') once('elsewhere', 'two regimes are for elsewhere')
    else for (const place of regime.places) once(place, `${place} has two regimes`)
  }
}
