// What `npm test` does, step by step.
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { displayPrefix, engines, look, lookForEngineAlone } from './browser.mjs'
import { ensureBrowsers } from './ensure-browsers.mjs'
import { install } from './install.mjs'
import { ensureNginx, nginxPath } from './nginx.mjs'
import { ensurePostgres, postgresFolder } from './postgres.mjs'
import { run } from './run.mjs'
import { reportOf } from './test-report.mjs'

/** @typedef {import('./test-report.mjs').Outcome} Outcome */

/**
 * @typedef {object} Step
 * @property {string} name
 * @property {string} does
 * @property {readonly string[]} [needs] Steps that have to succeed before it.
 * @property {() => Promise<unknown>} [ahead] What may begin with the whole run, beside the steps before it.
 * @property {() => Promise<Outcome>} run
 * @property {boolean} [isCounted] Whether Vitest counts the tests of the step.
 */

/** Steps that are asked for by one word. */
export const TIERS = { quick: ['typecheck', 'lint', 'unit'] }

/** Vitest leaves one core to itself, which is half of two. Not for tests inside a page: they need its focus. */
const ALL_CORES = ['--maxWorkers=100%']

// Not npx, which fails when it is itself started by npx.
/** @param {string} name */
const bin = (name) => join('node_modules', '.bin', name)

/** @param {string} script */
const npm = (script) => run('npm', ['run', '--silent', script])

/**
 * @param {string} name
 * @param {readonly string[]} projects
 * @param {{ readonly env?: Readonly<Record<string, string>>; readonly prefix?: readonly string[]; readonly args?: readonly string[] }} [options]
 */
function vitest(name, projects, { env = {}, prefix = [], args = [] } = {}) {
  const reporters = ['--reporter=default', '--reporter=./scripts/counting-reporter.mjs']
  const [command = '', ...rest] = [...prefix, bin('vitest'), 'run', ...args, ...projects.flatMap((project) => ['--project', project]), ...reporters]
  return run(command, rest, { env: { ...env, REPORT: reportOf(name) } })
}

/** `apt-get update` waits for no other one, so what installs packages ahead does it in turn. */
let installing = Promise.resolve()
/** @param {() => Promise<void>} task */
const inTurn = (task) => () => {
  installing = installing.then(task)
  return installing
}

/** @param {import('./browser-versions.mjs').Engine} engine @returns {Step} */
const inBrowser = (engine) => ({
  name: engine,
  does: `the browser tests and the stories in ${engine}`,
  needs: ['browsers'],
  isCounted: true,
  run: async () => {
    const { path, told } = look(engine)
    if (!path) return { lacks: told }
    const projects = ['browser', ...(existsSync('stories') ? ['stories'] : [])]
    return vitest(engine, projects, { env: { ENGINE: engine }, prefix: engine === 'webkit' ? displayPrefix() : [] })
  },
})

/** Chromium has to be there; the other engines are tested where the machine can have them. */
async function tellBrowsers() {
  for (const engine of engines) console.log(`  ${engine}: ${look(engine).told}`)
  console.log(`  most pages in Chromium: ${lookForEngineAlone().told}`)
  const { path, told } = look('chromium')
  return path ? true : { failed: told }
}

/** @type {readonly Step[]} */
export const steps = [
  { name: 'install', does: 'the dependencies of the lock file', run: () => install(run) },
  { name: 'typecheck', does: 'the types', needs: ['install'], run: () => npm('typecheck') },
  { name: 'lint', does: 'the lint rules and the format', needs: ['install'], run: () => npm('lint') },
  { name: 'lock', does: 'the lock file, for every platform', run: () => npm('check:lock') },
  {
    name: 'unit',
    does: 'the tests in Node and jsdom, with React 19 and 18',
    needs: ['install'],
    isCounted: true,
    run: () => vitest('unit', ['node', 'tools', 'jsdom', 'react-18'], { args: ALL_CORES }),
  },
  { name: 'build', does: 'the package', needs: ['install'], run: () => npm('build') },
  {
    name: 'package',
    does: 'what a user would install',
    needs: ['build'],
    isCounted: true,
    run: () => vitest('package', ['package'], { args: ALL_CORES }),
  },
  { name: 'size', does: 'the size budgets', needs: ['build'], run: () => npm('size') },
  { name: 'browsers', does: 'the browsers of this machine', needs: ['install'], ahead: inTurn(ensureBrowsers), run: tellBrowsers },
  {
    name: 'postgres',
    does: 'the records in a PostgreSQL server that it starts and stops',
    needs: ['install'],
    isCounted: true,
    ahead: inTurn(() => ensurePostgres()),
    run: async () =>
      postgresFolder() ? vitest('postgres', ['postgres']) : { lacks: 'PostgreSQL: none found. On Debian: apt-get install postgresql' },
  },
  {
    name: 'nginx',
    does: 'pages under several regimes behind a cache that it starts and stops',
    needs: ['install'],
    isCounted: true,
    ahead: inTurn(() => ensureNginx()),
    run: async () => (nginxPath() ? vitest('nginx', ['nginx']) : { lacks: 'nginx: none found. On Debian: apt-get install nginx-light' }),
  },
  ...engines.map(inBrowser),
  { name: 'storybook', does: 'the static Storybook', needs: ['install'], run: () => npm('build-storybook') },
  {
    name: 'e2e',
    does: 'the demo site from end to end, and first paints',
    needs: ['build', 'browsers'],
    isCounted: true,
    run: () => vitest('e2e', ['e2e'], { args: ALL_CORES }),
  },
  {
    name: 'e2e-firefox',
    does: 'a visit of the demo site, and the hydration matrix, in firefox',
    needs: ['build', 'browsers'],
    isCounted: true,
    run: async () => {
      const { path, told } = look('firefox')
      if (!path) return { lacks: told }
      return vitest('e2e-firefox', ['e2e'], {
        env: { ENGINE: 'firefox' },
        args: [...ALL_CORES, 'mastering-lead', 'keyboard', 'hydration'],
      })
    },
  },
  {
    name: 'frameworks',
    does: 'the examples, installed from the package, built by their frameworks and visited',
    needs: ['build', 'browsers'],
    isCounted: true,
    run: () => vitest('frameworks', ['frameworks'], { args: ALL_CORES }),
  },
]

/** @param {string} name @returns {string[]} */
const withNeeds = (name) => [...(steps.find((step) => step.name === name)?.needs ?? []).flatMap(withNeeds), name]

/**
 * The steps with these names, and what they need, in their order; all without a name.
 *
 * @param {readonly string[]} names
 * @throws {Error} where there is no such step.
 */
export function choose(names) {
  const asked = names.flatMap((name) => (name in TIERS ? TIERS[/** @type {keyof typeof TIERS} */ (name)] : [name]))
  const all = steps.map(({ name }) => name)
  const unknown = asked.filter((name) => !all.includes(name))
  if (unknown.length > 0) throw new Error(`No step is named ${unknown.join(', ')}. The steps are ${[...Object.keys(TIERS), ...all].join(', ')}.`)
  const chosen = new Set((asked.length > 0 ? asked : all).flatMap(withNeeds))
  return steps.filter(({ name }) => chosen.has(name))
}
