import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

/** A folder outside the project that lasts as long as the tests of a file. */
export function temporaryBuild() {
  const folder = mkdtempSync(join(tmpdir(), 'volenti-demo-'))
  process.once('exit', () => rmSync(folder, { recursive: true, force: true }))
  return folder
}
