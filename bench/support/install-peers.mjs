import { execFileSync } from 'node:child_process'
import { existsSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { BENCH, PACKAGE } from './folders.mjs'

/** Installs the peers where the lock file says something else than what is there, and links the package beside them. */
export function installPeers() {
  const stamp = join(BENCH, 'node_modules/.installed')
  const lock = readFileSync(join(BENCH, 'package-lock.json'), 'utf8')
  if (!existsSync(stamp) || readFileSync(stamp, 'utf8') !== lock) {
    console.log('  installing the peers with npm ci')
    execFileSync('npm', ['ci', '--no-audit', '--no-fund', '--loglevel=error'], { cwd: BENCH, stdio: 'inherit', shell: process.platform === 'win32' })
    writeFileSync(stamp, lock)
  }
  // Linked and not copied: so it is resolved by its own exports and imports.
  const link = join(BENCH, 'node_modules/volenti')
  if (!existsSync(link)) symlinkSync(PACKAGE, link, 'junction')
}
