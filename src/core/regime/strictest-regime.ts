import { durationSeconds } from '../policy/duration.ts'
import { LONGEST_COOKIE } from '../policy/lifetimes.ts'
import type { Regime } from './regime.ts'

/** How much a regime allows before a decision: nothing, something or everything. */
const allowance = ({ before }: Regime) =>
  typeof before === 'object' ? Number(Object.values(before).includes('allowed')) : before === 'allowed' ? 2 : 0

const ASKS = ['choice', 'notice', 'nothing']

/** What two regimes are compared by. Less is stricter: a clock weighs less than a question, and a question less than what is allowed. */
const looseness = (regime: Regime) =>
  4 * allowance(regime) + ASKS.indexOf(regime.ask) - Math.min(durationSeconds(regime.askAgain?.afterRefusal ?? '6 months') / LONGEST_COOKIE, 1) / 2

/**
 * The strictest of some regimes: what allows least before a decision, then what asks for a choice, then what leaves a
 * refusal in peace for longest. Of equal ones it is the first.
 */
export const strictestRegime = (regimes: readonly Regime[]): Regime | undefined =>
  [...regimes].sort((one, other) => looseness(one) - looseness(other))[0]
