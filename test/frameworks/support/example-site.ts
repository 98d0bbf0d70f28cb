import { type ChildProcess, spawn } from 'node:child_process'
import { createHash } from 'node:crypto'
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:net'
import { join } from 'node:path'
import { afterAll, beforeAll, vi } from 'vitest'

/** The frameworks' own reports to their makers are not part of what is tested. */
const env = { ...process.env, NODE_ENV: 'production', NEXT_TELEMETRY_DISABLED: '1', ASTRO_TELEMETRY_DISABLED: '1', CI: '1' }

/** Runs an npm command in a folder to its end, and returns what it said. */
function npm(cwd: string, args: readonly string[], settings: Readonly<Record<string, string>> = {}): Promise<string> {
  return new Promise((resolve, reject) => {
    const child = spawn('npm', args, { cwd, env: { ...env, ...settings } })
    let output = ''
    const hear = (chunk: unknown) => {
      output += chunk
    }
    child.stdout.on('data', hear)
    child.stderr.on('data', hear)
    child.on('error', reject)
    child.on('close', (code) => (code === 0 ? resolve(output) : reject(new Error(`npm ${args.join(' ')} in ${cwd}\n${output}`))))
  })
}

/** Installs the packed package with the locked dependencies, unless exactly that is there already. */
async function install(folder: string) {
  const stamp = join(folder, 'node_modules/.installed')
  const hash = createHash('sha256')
  for (const file of [join(folder, 'package-lock.json'), 'examples/volenti.tgz']) hash.update(readFileSync(file))
  const wanted = hash.digest('hex')
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === wanted) return
  console.log(`installing ${folder} with npm ci`)
  await npm(folder, ['ci', '--include=dev', '--no-audit', '--no-fund', '--prefer-offline', '--loglevel=error'])
  writeFileSync(stamp, wanted)
}

const freePort = () =>
  new Promise<number>((resolve) => {
    const server = createServer().listen(0, () => {
      const address = server.address()
      server.close(() => resolve(typeof address === 'object' && address ? address.port : 0))
    })
  })

/** Installs, builds and serves an example for the tests of a file, as its readme says. */
export function exampleSite(name: string) {
  const folder = `examples/${name}`
  let server: ChildProcess | undefined
  let origin = ''
  let output = ''

  beforeAll(async () => {
    await install(folder)
    output = await npm(folder, ['run', 'build'])
    const port = await freePort()
    origin = `http://localhost:${port}`
    // A group of its own, because npm does not end what it started.
    server = spawn('npm', ['start'], { cwd: folder, env: { ...env, PORT: `${port}` }, detached: true, stdio: 'ignore' })
    await vi.waitFor(() => fetch(origin), { timeout: 30_000 })
  })

  afterAll(() => {
    if (server?.pid !== undefined && server.exitCode === null) process.kill(-server.pid)
  })

  return {
    folder,
    /** The address of a page. */
    at: (path: string) => origin + path,
    /** What its build said. */
    built: () => output,
  }
}

export type ExampleSite = ReturnType<typeof exampleSite>
