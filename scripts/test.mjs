// npm test: installs what is missing, then runs every check in every browser, or the steps that are named.
import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { browserPath, displayPrefix, engines, ensureBrowser } from './browser.mjs'
import { install } from './install.mjs'
import { run } from './run.mjs'

/**
 * @typedef {object} Step
 * @property {string} name
 * @property {string} does
 * @property {readonly string[]} [needs] Steps that have to succeed before it.
 * @property {() => Promise<boolean | 'absent'>} run Whether it succeeded, or that the machine lacks what it needs.
 * @property {string} [report] Where Vitest counts the tests of the step.
 */

const REPORTS = '.reports'

// Not npx, which fails when it is itself started by npx.
/** @param {string} name */
const bin = (name) => join('node_modules', '.bin', name)

/** @param {string} script */
const npm = (script) => run('npm', ['run', '--silent', script])

/** @param {string} name */
const report = (name) => `${REPORTS}/${name}.json`

/**
 * @param {string} name
 * @param {readonly string[]} projects
 * @param {{ readonly env?: Readonly<Record<string, string>>; readonly prefix?: readonly string[]; readonly files?: readonly string[] }} [options]
 */
function vitest(name, projects, { env = {}, prefix = [], files = [] } = {}) {
  const reporters = ['--reporter=default', '--reporter=./scripts/counting-reporter.mjs']
  const [command = '', ...args] = [...prefix, bin('vitest'), 'run', ...files, ...projects.flatMap((project) => ['--project', project]), ...reporters]
  return run(command, args, { ...env, REPORT: report(name) })
}

/** @param {import('./browser.mjs').Engine} engine @returns {Step} */
const inBrowser = (engine) => ({
  name: engine,
  does: `the browser tests and the stories in ${engine}`,
  needs: ['browsers'],
  report: report(engine),
  run: async () => {
    if (!browserPath(engine)) return 'absent'
    const projects = ['browser', ...(existsSync('stories') ? ['stories'] : [])]
    return vitest(engine, projects, { env: { ENGINE: engine }, prefix: engine === 'webkit' ? displayPrefix() : [] })
  },
})

/** Chromium has to be there; the other engines are tested where the machine can have them. */
async function installBrowsers() {
  for (const engine of engines) console.log(`  ${engine}: ${ensureBrowser(engine) ?? 'not on this machine, and it could not be installed'}`)
  return browserPath('chromium') !== undefined
}

/** @type {readonly Step[]} */
const steps = [
  { name: 'install', does: 'the dependencies of the lock file', run: () => install(run) },
  { name: 'typecheck', does: 'the types', needs: ['install'], run: () => npm('typecheck') },
  { name: 'lint', does: 'the lint rules and the format', needs: ['install'], run: () => npm('lint') },
  { name: 'lock', does: 'the lock file, for every platform', run: () => npm('check:lock') },
  {
    name: 'unit',
    does: 'the tests in Node and jsdom, with React 19 and 18',
    needs: ['install'],
    report: report('unit'),
    run: () => vitest('unit', ['node', 'jsdom', 'react-18']),
  },
  { name: 'build', does: 'the package', needs: ['install'], run: () => npm('build') },
  { name: 'package', does: 'what a user would install', needs: ['build'], report: report('package'), run: () => vitest('package', ['package']) },
  { name: 'size', does: 'the size budgets', needs: ['build'], run: () => npm('size') },
  { name: 'browsers', does: 'the browsers of this machine', needs: ['install'], run: installBrowsers },
  ...engines.map(inBrowser),
  { name: 'storybook', does: 'the static Storybook', needs: ['install'], run: () => npm('build-storybook') },
  ...(existsSync('test/e2e')
    ? [
        {
          name: 'e2e',
          does: 'the demo site from end to end, and first paints',
          needs: ['build', 'browsers'],
          report: report('e2e'),
          run: () => vitest('e2e', ['e2e']),
        },
      ]
    : []),
  {
    name: 'e2e-firefox',
    does: 'a visit of the demo site, and the hydration matrix, in firefox',
    needs: ['build', 'browsers'],
    report: report('e2e-firefox'),
    run: async () => {
      if (!browserPath('firefox')) return 'absent'
      return vitest('e2e-firefox', ['e2e'], { env: { ENGINE: 'firefox' }, files: ['mastering-lead', 'keyboard', 'broken-cookie', 'hydration'] })
    },
  },
  ...(existsSync('test/frameworks')
    ? [
        {
          name: 'frameworks',
          does: 'the examples, installed from the package, built by their frameworks and visited',
          needs: ['build', 'browsers'],
          report: report('frameworks'),
          run: () => vitest('frameworks', ['frameworks']),
        },
      ]
    : []),
]

/** @param {string} name @returns {string[]} */
const withNeeds = (name) => [...(steps.find((step) => step.name === name)?.needs ?? []).flatMap(withNeeds), name]

/**
 * How many tests passed in a step, and what failed; a step without a report is one test.
 *
 * @param {Step} step
 * @param {boolean | 'absent'} result
 * @returns {import('./counting-reporter.mjs').Report}
 */
function count({ report }, result) {
  if (result === 'absent') return { passed: 0, failures: [] }
  const isCounted = report && existsSync(report)
  /** @type {import('./counting-reporter.mjs').Report} */
  const { passed, failures } = isCounted ? JSON.parse(readFileSync(report, 'utf8')) : { passed: Number(result), failures: [] }
  // A step also fails for what no test is to blame for.
  return { passed, failures: result || failures.length > 0 ? failures : ['something other than a test, printed above'] }
}

/** @param {boolean | 'absent'} result */
const told = (result) => (result === 'absent' ? 'not on this machine' : result ? 'passed' : 'failed')

const named = process.argv.slice(2)
const unknown = named.filter((name) => !steps.some((step) => step.name === name))
if (unknown.length > 0) {
  console.error(`No step is named ${unknown.join(', ')}. The steps are ${steps.map(({ name }) => name).join(', ')}.`)
  process.exit(2)
}
const chosen = new Set((named.length > 0 ? named : steps.map(({ name }) => name)).flatMap(withNeeds))

rmSync(REPORTS, { recursive: true, force: true })
mkdirSync(REPORTS)

let passedTests = 0
/** @type {string[]} */
const failedTests = []
/** @type {Set<string>} */
const broken = new Set()
/** @type {string[]} */
const summary = []

for (const step of steps.filter(({ name }) => chosen.has(name))) {
  const missing = step.needs?.find((need) => broken.has(need))
  console.log(`\n> ${step.name}: ${missing ? `not run, because ${missing} failed` : step.does}`)
  const start = Date.now()
  const result = missing === undefined && (await step.run())
  const seconds = ((Date.now() - start) / 1000).toFixed(1)
  const { passed, failures } = count(step, result)
  const failed = failures.length
  if (!result) broken.add(step.name)
  passedTests += passed
  failedTests.push(...failures.map((failure) => `${step.name}: ${failure}`))
  console.log(`< ${step.name}: ${told(result)} after ${seconds} s`)
  const tests = step.report && result !== 'absent' ? ` (${failed > 0 ? `${failed} of ` : ''}${passed + failed} tests)` : ''
  summary.push(`${step.name.padEnd(10)} ${seconds.padStart(6)} s  ${told(result)}${tests}`)
}

console.log(`\n${summary.join('\n')}\n`)
if (failedTests.length > 0) console.log(`Failed:\n${failedTests.join('\n')}\n`)
console.log(`${passedTests} passed, ${failedTests.length} failed`)
process.exitCode = failedTests.length > 0 ? 1 : 0
