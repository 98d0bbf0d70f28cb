import { chmodSync, existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, expect, it, vi } from 'vitest'
import { ensurePostgres, postgresFolder } from '../../scripts/postgres.mjs'
import { temporaryFolder } from '../support/temporary-folder.ts'

afterEach(() => {
  vi.unstubAllEnvs()
  vi.unstubAllGlobals()
})

/** Makes this process see a Linux with this on its path, and root at its keyboard. */
function machine(programs: Readonly<Record<string, string>>) {
  const folder = temporaryFolder(programs)
  for (const program of Object.keys(programs)) chmodSync(join(folder, program), 0o755)
  vi.stubEnv('PATH', folder)
  vi.stubGlobal('process', Object.create(process, { platform: { value: 'linux' }, getuid: { value: () => 0 } }))
  vi.spyOn(console, 'log').mockImplementation(() => {})
  return folder
}

const aptGet = '#!/bin/sh\nPATH=/usr/bin:/bin\necho "$*" >>"$(dirname "$0")/asked"\n'

it('finds the newest server of several, and one on the path', () => {
  const folder = machine({ initdb: '', '15/bin/initdb': '', '15/bin/postgres': '', '16/bin/initdb': '', '16/bin/postgres': '', '17/bin/psql': '' })
  expect(postgresFolder([folder])).toBe(join(folder, '16/bin'))
  expect(postgresFolder([])).toBe(folder)
})

it("installs Debian's package where there is no server", async () => {
  const folder = machine({ 'apt-get': aptGet })
  await ensurePostgres([])
  expect(readFileSync(join(folder, 'asked'), 'utf8')).toMatch(/ update\n.* install -y --no-install-recommends postgresql\n$/)
})

it('installs nothing where there is one', async () => {
  const folder = machine({ 'apt-get': aptGet, '15/bin/initdb': '', '15/bin/postgres': '' })
  await ensurePostgres([folder])
  expect(existsSync(join(folder, 'asked'))).toBe(false)
})
