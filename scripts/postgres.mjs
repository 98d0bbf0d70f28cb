// Finds a PostgreSQL server, and starts one in a temporary folder for tests and measurements.
import { spawn, spawnSync } from 'node:child_process'
import { chownSync, existsSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { aptInstall } from './apt-get.mjs'
import { onPath } from './browser.mjs'

/** Where Debian and others put the programs, which are not on the path. */
const FOLDERS = ['/usr/lib/postgresql', '/usr/local/opt', '/opt/homebrew/opt']

/**
 * The folder with `initdb` and `postgres`, or `undefined`.
 *
 * @param {readonly string[]} [folders]
 */
export function postgresFolder(folders = FOLDERS) {
  const known = folders
    .filter((folder) => existsSync(folder))
    .flatMap((folder) => readdirSync(folder).map((name) => join(folder, name, 'bin')))
    .filter((folder) => existsSync(join(folder, 'initdb')) && existsSync(join(folder, 'postgres')))
    .sort()
    .at(-1)
  const found = onPath('initdb')
  return known ?? (found && dirname(found))
}

/**
 * Installs the server from Debian's packages, where there is none.
 *
 * @param {readonly string[]} [folders]
 */
export const ensurePostgres = (folders) => aptInstall(postgresFolder(folders) ? [] : [['postgresql']])

/** PostgreSQL refuses to run as root, so it runs as the user of its package there, or as nobody. */
function unprivileged() {
  if (process.getuid?.() !== 0) return {}
  /** @param {string} flag @param {string} user */
  const ask = (flag, user) => Number(spawnSync('id', [flag, user], { encoding: 'utf8' }).stdout || NaN)
  const user = ['postgres', 'nobody'].find((name) => !Number.isNaN(ask('-u', name))) ?? 'nobody'
  return { uid: ask('-u', user), gid: ask('-g', user) }
}

/**
 * Starts a server that only this machine reaches, by a socket in a temporary folder.
 *
 * @param {{ readonly durable?: boolean }} [options] A durable one writes to the disk at each commit.
 */
export async function startPostgres({ durable = false } = {}) {
  const bin = postgresFolder()
  if (!bin) throw new Error('PostgreSQL is not installed. On Debian: apt-get install postgresql')
  const user = unprivileged()
  const folder = mkdtempSync(join(tmpdir(), 'volenti-pg-'))
  if (user.uid !== undefined) chownSync(folder, user.uid, user.gid)
  const data = join(folder, 'data')
  const made = spawnSync(join(bin, 'initdb'), ['-D', data, '-U', 'volenti', '-A', 'trust', '-E', 'UTF8', '--locale=C', ...(durable ? [] : ['-N'])], {
    ...user,
    encoding: 'utf8',
    env: { ...process.env, HOME: folder },
  })
  if (made.status !== 0) throw new Error(`initdb failed: ${made.stderr}`)
  writeFileSync(
    join(data, 'postgresql.auto.conf'),
    `listen_addresses = ''\nunix_socket_directories = '${folder}'\nfsync = ${durable ? 'on' : 'off'}\n`,
  )
  const start = () => spawn(join(bin, 'postgres'), ['-D', data], { ...user, stdio: 'ignore', env: { ...process.env, HOME: folder } })
  let server = start()
  const ready = async () => {
    for (let tries = 0; tries < 300; tries++) {
      const asked = spawnSync(join(bin, 'psql'), ['-h', folder, '-U', 'volenti', '-d', 'postgres', '-c', 'select 1'], { stdio: 'ignore' })
      if (asked.status === 0) return
      // The sessions of a server that was killed end a moment later, and until then another one refuses to start.
      if (server.exitCode !== null) server = start()
      await new Promise((resolve) => setTimeout(resolve, 100))
    }
    throw new Error('PostgreSQL did not start.')
  }
  const ended = () =>
    new Promise((resolve) => (server.exitCode === null && server.signalCode === null ? server.once('exit', resolve) : resolve(undefined)))
  await ready()
  return {
    /** For `pg`: the folder stands for the host. */
    url: `postgres://volenti@/postgres?host=${encodeURIComponent(folder)}`,
    /** Ends it as a power cut would, and starts it again. */
    async crash() {
      server.kill('SIGKILL')
      await ended()
      server = start()
      await ready()
    },
    async stop() {
      server.kill('SIGQUIT')
      await ended()
      rmSync(folder, { recursive: true, force: true })
    },
  }
}
