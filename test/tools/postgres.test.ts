import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { ensurePostgres, postgresFolder } from '../../scripts/postgres.mjs'
import { DEAF_APT_GET, pretendMachine } from '../support/pretend-machine.ts'

it('finds the newest server of several, and one on the path', () => {
  const folder = pretendMachine({
    initdb: '',
    '15/bin/initdb': '',
    '15/bin/postgres': '',
    '16/bin/initdb': '',
    '16/bin/postgres': '',
    '17/bin/psql': '',
  })
  expect(postgresFolder([folder])).toBe(join(folder, '16/bin'))
  expect(postgresFolder([])).toBe(folder)
})

it("installs Debian's package where there is no server", async () => {
  const folder = pretendMachine({ 'apt-get': DEAF_APT_GET })
  await ensurePostgres([])
  expect(readFileSync(join(folder, 'asked'), 'utf8')).toMatch(/ update\n.* install -y --no-install-recommends postgresql\n$/)
})

it('installs nothing where there is one', async () => {
  const folder = pretendMachine({ 'apt-get': DEAF_APT_GET, '15/bin/initdb': '', '15/bin/postgres': '' })
  await ensurePostgres([folder])
  expect(existsSync(join(folder, 'asked'))).toBe(false)
})
