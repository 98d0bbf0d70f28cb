import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it, vi } from 'vitest'
import { ensureNginx, nginxPath } from '../../scripts/nginx.mjs'
import { DEAF_APT_GET, pretendMachine } from '../support/pretend-machine.ts'

it('finds the program on the path, and where Debian puts it', () => {
  const folder = pretendMachine({ 'sbin/nginx': '' })
  expect(nginxPath([])).toBeUndefined()
  expect(nginxPath([join(folder, 'sbin/nginx')])).toBe(join(folder, 'sbin/nginx'))
  vi.stubEnv('PATH', join(folder, 'sbin'))
  expect(nginxPath([])).toBe(join(folder, 'sbin/nginx'))
})

it("installs Debian's package where there is none, and nothing where there is one", async () => {
  const folder = pretendMachine({ 'apt-get': DEAF_APT_GET, 'sbin/nginx': '' })
  await ensureNginx([join(folder, 'sbin/nginx')])
  expect(existsSync(join(folder, 'asked'))).toBe(false)
  await ensureNginx([])
  expect(readFileSync(join(folder, 'asked'), 'utf8')).toMatch(/ update\n.* install -y --no-install-recommends nginx-light\n$/)
})
