// How the steps of `npm test` are counted and told.
import { existsSync, readFileSync } from 'node:fs'

/** @typedef {import('./counting-reporter.mjs').Report} Report */

/**
 * How a step ended: whether it succeeded; why it failed, if no test tells it; what the machine lacks for it; or which step
 * before it did not succeed.
 *
 * @typedef {boolean | { readonly failed: string } | { readonly lacks: string } | { readonly after: string }} Outcome
 */

export const REPORTS = '.reports'

/**
 * The file in which Vitest's reporter leaves what it counted in a step.
 *
 * @param {string} name
 */
export const reportOf = (name) => `${REPORTS}/${name}.json`

/** @param {string} name @returns {Report | undefined} */
export function readReport(name) {
  const file = reportOf(name)
  return existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : undefined
}

/** @param {Outcome} outcome */
const wasRun = (outcome) => typeof outcome === 'boolean' || 'failed' in outcome

/**
 * How many tests passed in a step, and what failed. A step without a report is one test; one that was not run is none.
 *
 * @param {Outcome} outcome
 * @param {Report} [report]
 * @returns {Report}
 */
export function count(outcome, report) {
  if (!wasRun(outcome)) return { passed: 0, failures: [] }
  const { passed, failures } = report ?? { passed: Number(outcome === true), failures: [] }
  if (outcome === true || failures.length > 0) return { passed, failures }
  // A step also fails for what no test is to blame for.
  return { passed, failures: [typeof outcome === 'object' && 'failed' in outcome ? outcome.failed : 'something other than a test, printed above'] }
}

/** @param {Outcome} outcome */
export function tell(outcome) {
  if (typeof outcome === 'boolean') return outcome ? 'passed' : 'failed'
  if ('failed' in outcome) return `failed: ${outcome.failed}`
  return 'lacks' in outcome ? `not run here: ${outcome.lacks}` : `not run, because ${outcome.after} did not succeed`
}

/**
 * The line of a step in the summary.
 *
 * @param {string} name
 * @param {number} seconds
 * @param {Outcome} outcome
 * @param {Report} [report]
 */
export function summarise(name, seconds, outcome, report) {
  const { passed, failures } = count(outcome, report)
  const failed = failures.length
  const tests = report && wasRun(outcome) ? ` (${failed > 0 ? `${failed} of ` : ''}${passed + failed} tests)` : ''
  return `${name.padEnd(11)} ${seconds.toFixed(1).padStart(6)} s  ${tell(outcome)}${tests}`
}
