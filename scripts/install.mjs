// Installs the dependencies where the lock file says something else than what is there. It runs before there are any.
import { createHash } from 'node:crypto'
import { existsSync, readFileSync, writeFileSync } from 'node:fs'

const NEEDED = { major: 20, minor: 19 }

/** What a folder with a lock file of its own is for. */
const FOLDERS = { '.': 'the dependencies', 'test/react-18': 'the oldest supported React' }

/**
 * @param {(command: string, args: readonly string[]) => Promise<boolean>} run
 * @returns Whether everything is there.
 */
export async function install(run) {
  const [major = 0, minor = 0] = process.versions.node.split('.').map(Number)
  if (major < NEEDED.major || (major === NEEDED.major && minor < NEEDED.minor)) {
    console.error(`Node.js ${NEEDED.major}.${NEEDED.minor} or newer is needed; this is ${process.version}.`)
    return false
  }
  for (const [folder, what] of Object.entries(FOLDERS)) {
    const stamp = `${folder}/node_modules/.installed`
    const lock = createHash('sha256')
      .update(readFileSync(`${folder}/package-lock.json`))
      .digest('hex')
    if (existsSync(stamp) && readFileSync(stamp, 'utf8') === lock) continue
    console.log(`  installing ${what} with npm ci`)
    if (!(await run('npm', ['ci', '--prefix', folder, '--no-audit', '--no-fund', '--loglevel=error']))) return false
    writeFileSync(stamp, lock)
  }
  return true
}
