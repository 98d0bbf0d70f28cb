// Installs Debian's packages, where that is possible.
import { spawnSync } from 'node:child_process'
import { onPath } from './browser.mjs'
import { run } from './run.mjs'

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

/**
 * Installs groups of packages with `apt-get`, where there is one that this user may run.
 *
 * @param {readonly (readonly string[])[]} groups What one group lacks does not keep the others out.
 */
export async function aptInstall(groups) {
  const [program, ...options] = groups.length > 0 ? (aptGet() ?? []) : []
  if (!program) return
  /** @param {string[]} args */
  const apt = (...args) => run(program, [...options, ...args], { env: { DEBIAN_FRONTEND: 'noninteractive' }, isQuiet: true })
  /** @param {readonly string[]} packages */
  const install = (packages) => apt('install', '-y', '--no-install-recommends', ...packages)
  const packages = groups.flat()
  console.log(`  installing ${packages.join(', ')} with apt-get`)
  // Lists that are old lead to packages that are old, or to files that are gone.
  await apt('update')
  if (!(await install(packages)) && groups.length > 1) for (const group of groups) await install(group)
}
