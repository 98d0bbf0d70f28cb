import { chmodSync, existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, expect, it, vi } from 'vitest'
import { ensureNginx, nginxPath } from '../../scripts/nginx.mjs'
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

it('finds the program on the path, and where Debian puts it', () => {
  const folder = machine({ 'sbin/nginx': '' })
  expect(nginxPath([])).toBeUndefined()
  expect(nginxPath([join(folder, 'sbin/nginx')])).toBe(join(folder, 'sbin/nginx'))
  vi.stubEnv('PATH', join(folder, 'sbin'))
  expect(nginxPath([])).toBe(join(folder, 'sbin/nginx'))
})

it("installs Debian's package where there is none, and nothing where there is one", async () => {
  const folder = machine({ 'apt-get': aptGet, 'sbin/nginx': '' })
  await ensureNginx([join(folder, 'sbin/nginx')])
  expect(existsSync(join(folder, 'asked'))).toBe(false)
  await ensureNginx([])
  expect(readFileSync(join(folder, 'asked'), 'utf8')).toMatch(/ update\n.* install -y --no-install-recommends nginx-light\n$/)
})
