// npm test: installs what is missing, then runs every check in every browser, or the steps that are named.
import { mkdirSync, rmSync } from 'node:fs'
import { endWithNpm } from './end-with-npm.mjs'
import { count, REPORTS, readReport, summarise, tell } from './test-report.mjs'
import { choose } from './test-steps.mjs'

/** @typedef {import('./test-report.mjs').Outcome} Outcome */

/** How often a step that takes long says so. */
const PROGRESS_MS = 30_000

/** @param {number} start */
const secondsSince = (start) => (Date.now() - start) / 1000

function chosenSteps() {
  try {
    return choose(process.argv.slice(2))
  } catch (error) {
    console.error(/** @type {Error} */ (error).message)
    process.exit(2)
  }
}

const chosen = chosenSteps()
endWithNpm()
const begin = Date.now()
rmSync(REPORTS, { recursive: true, force: true })
mkdirSync(REPORTS)

const begun = new Map(chosen.map(({ name, ahead }) => [name, ahead?.()]))
let passedTests = 0
/** @type {string[]} */
const failedTests = []
/** @type {Map<string, Outcome>} */
const outcomes = new Map()
/** @type {string[]} */
const summary = []

for (const { name, does, needs, run } of chosen) {
  const after = needs?.find((need) => outcomes.get(need) !== true)
  console.log(`\n> ${name}: ${does}`)
  const start = Date.now()
  const progress = setInterval(() => console.log(`  … ${name}: ${Math.round(secondsSince(start))} s so far`), PROGRESS_MS)
  await begun.get(name)
  /** @type {Outcome} */
  const outcome = after ? { after } : await run()
  clearInterval(progress)
  const seconds = secondsSince(start)
  outcomes.set(name, outcome)
  const report = readReport(name)
  const { passed, failures } = count(outcome, report)
  passedTests += passed
  failedTests.push(...failures.map((failure) => `${name}: ${failure}`))
  console.log(`< ${name}, after ${seconds.toFixed(1)} s: ${tell(outcome)}`)
  summary.push(summarise(name, seconds, outcome, report))
}

console.log(`\n${summary.join('\n')}\n${'all'.padEnd(11)} ${secondsSince(begin).toFixed(1).padStart(6)} s\n`)
if (failedTests.length > 0) console.log(`Failed:\n${failedTests.join('\n')}\n`)
console.log(`${passedTests} passed, ${failedTests.length} failed`)
process.exitCode = failedTests.length > 0 ? 1 : 0
