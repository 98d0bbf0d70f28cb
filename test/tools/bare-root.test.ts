import { spawnSync } from 'node:child_process'
import { chmodSync } from 'node:fs'
import { delimiter, join } from 'node:path'
import { expect, it } from 'vitest'
import { temporaryFolder } from '../support/temporary-folder.ts'

it('says why the machine gives no bare root, runs the command there and ends as it does', () => {
  const folder = temporaryFolder({ id: '#!/bin/sh\necho 1000\n' })
  chmodSync(join(folder, 'id'), 0o755)
  const env = { ...process.env, PATH: `${folder}${delimiter}${process.env.PATH}` }
  const { status, stdout, stderr } = spawnSync('scripts/bare-root', ['ls package.json && read line || echo 12 passed, 1 failed && exit 3'], {
    env,
    encoding: 'utf8',
  })
  expect(stderr).toBe('bare-root: only root can make a bare root; running the command here\n')
  expect(stdout).toBe('package.json\n12 passed, 1 failed\n')
  expect(status).toBe(3)
})
