import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { expect, it } from 'vitest'

const program = "import('./scripts/end-with-npm.mjs').then(({ endWithNpm }) => { endWithNpm(); setTimeout(() => {}, 60_000); console.log('on') })"

it('ends with the shell that npm starts it in', async () => {
  const env = { ...process.env, NODE: process.execPath, PROGRAM: program, npm_lifecycle_event: 'start' }
  const shell = spawn('sh', ['-c', '"$NODE" -e "$PROGRAM"; true'], { env, stdio: ['ignore', 'pipe', 'inherit'] })
  expect(`${await once(shell.stdout, 'data')}`).toBe('on\n')
  const ended = once(shell.stdout, 'close')
  shell.kill('SIGTERM')
  await ended
})
