import { durationSeconds } from '../policy/duration.ts'
import type { Regime } from './regime.ts'

/** How much a regime allows before a decision: nothing, something or everything. */
const allowance = ({ before }: Regime) => (typeof before === 'object' ? Number(JSON.stringify(before).includes('w')) : before === 'allowed' ? 2 : 0)

const ASKS = ['choice', 'notice', 'nothing']

/** What two regimes are compared by, the most important first. Less is stricter. */
const looseness = (regime: Regime) => [
  allowance(regime),
  ASKS.indexOf(regime.ask),
  -Math.min(durationSeconds(regime.askAgain?.afterRefusal ?? '6 months'), 34_560_000),
]

function compare(a: Regime, b: Regime): number {
  const [left, right] = [looseness(a), looseness(b)]
  return left.reduce((difference, value, index) => difference || value - (right[index] ?? 0), 0)
}

/**
 * The strictest of some regimes: what allows least before a decision, then what asks for a choice, then what leaves a
 * refusal in peace for longest. Of equal ones it is the first.
 */
export const strictestRegime = (regimes: readonly Regime[]): Regime | undefined => [...regimes].sort(compare)[0]
