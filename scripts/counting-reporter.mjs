import { writeFileSync } from 'node:fs'
import { stripVTControlCharacters } from 'node:util'

/**
 * @typedef {object} Report
 * @property {number} passed
 * @property {string[]} failures What failed and its message, a line for each.
 */

/** @param {string} [message] */
const firstLines = (message = '') =>
  stripVTControlCharacters(message)
    .split('\n')
    .filter((line) => line.trim() !== '' && !line.startsWith('Click to debug'))
    .slice(0, 4)
    .join(' ')

/** Writes a `Report` to the file that `REPORT` names. Vitest's own JSON has no messages of errors thrown in Firefox. */
export default class CountingReporter {
  /**
   * @param {readonly import('vitest/node').TestModule[]} modules
   * @param {readonly import('vitest/node').SerializedError[]} strayErrors
   */
  onTestRunEnd(modules, strayErrors) {
    /** @type {Report} */
    const report = { passed: 0, failures: strayErrors.map(({ message }) => firstLines(message)) }
    for (const module of modules) {
      report.failures.push(...module.errors().map(({ message }) => `${module.relativeModuleId}: ${firstLines(message)}`))
      for (const test of module.children.allTests()) {
        const { state, errors = [] } = test.result()
        if (state === 'passed') report.passed++
        else if (state === 'failed') report.failures.push(`${module.relativeModuleId}: ${test.fullName}: ${firstLines(errors[0]?.message)}`)
      }
    }
    if (process.env.REPORT) writeFileSync(process.env.REPORT, JSON.stringify(report))
  }
}
