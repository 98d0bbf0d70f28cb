import { chmodSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, vi } from 'vitest'
import { temporaryFolder } from './temporary-folder.ts'

afterEach(() => {
  vi.unstubAllEnvs()
  vi.unstubAllGlobals()
})

/** Makes this process see a Linux that has these programs on its path and no others, and root at its keyboard. Returns their folder. */
export function pretendMachine(programs: Readonly<Record<string, string>>) {
  const folder = temporaryFolder(programs)
  for (const program of Object.keys(programs)) chmodSync(join(folder, program), 0o755)
  vi.stubEnv('PATH', folder)
  vi.stubGlobal('process', Object.create(process, { platform: { value: 'linux' }, getuid: { value: () => 0 } }))
  vi.spyOn(console, 'log').mockImplementation(() => {})
  return folder
}

/** An `apt-get` that notes what it is told in the file `asked` beside it, and installs nothing. */
export const DEAF_APT_GET = '#!/bin/sh\nPATH=/usr/bin:/bin\necho "$*" >>"$(dirname "$0")/asked"\n'
