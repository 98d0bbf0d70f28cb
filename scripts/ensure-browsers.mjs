// Installs the browsers of the tests from Debian's packages, where they are missing or too old.
import { spawnSync } from 'node:child_process'
import { engines, isNamed, look, onPath } from './browser.mjs'
import { run } from './run.mjs'

/** @type {Readonly<Record<import('./browser-versions.mjs').Engine, readonly string[]>>} */
const PACKAGES = {
  chromium: ['chromium'],
  firefox: ['firefox-esr'],
  webkit: ['webkit2gtk-driver', 'xvfb', 'xauth'],
}

/**
 * The command that runs `apt-get`; `undefined` where there is none, or where this user may not install anything.
 *
 * @returns {readonly string[] | undefined}
 */
function aptGet() {
  if (process.platform !== 'linux' || !onPath('apt-get')) return
  // Waiting for the lock, because another installation may be running.
  const command = ['apt-get', '-qq', '-o', 'DPkg::Lock::Timeout=300']
  if (process.getuid?.() === 0) return command
  if (onPath('sudo') && spawnSync('sudo', ['-n', 'true']).status === 0) return ['sudo', '-n', ...command]
}

/** Installs what is missing and upgrades what is too old, where that is possible. */
export async function ensureBrowsers() {
  const wanted = engines.filter((engine) => !look(engine).path && !isNamed(engine))
  const [program, ...options] = wanted.length > 0 ? (aptGet() ?? []) : []
  if (!program) return
  /** @param {string[]} args */
  const apt = (...args) => run(program, [...options, ...args], { env: { DEBIAN_FRONTEND: 'noninteractive' }, isQuiet: true })
  /** @param {readonly string[]} packages */
  const install = (packages) => apt('install', '-y', '--no-install-recommends', ...packages)
  const packages = wanted.flatMap((engine) => PACKAGES[engine])
  console.log(`  installing ${packages.join(', ')} with apt-get`)
  // Lists that are old lead to browsers that are old, or to files that are gone.
  await apt('update')
  // What one engine lacks must not keep the others out.
  if (!(await install(packages)) && wanted.length > 1) for (const engine of wanted) await install(PACKAGES[engine])
}
