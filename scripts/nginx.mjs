// Finds an nginx, and starts one in a temporary folder as the cache in front of a server.
import { spawn, spawnSync } from 'node:child_process'
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { aptInstall } from './apt-get.mjs'
import { onPath } from './browser.mjs'

/** Where Debian puts it, which is not on the path of everybody. */
const PLACES = ['/usr/sbin/nginx']

/**
 * The program, or `undefined`.
 *
 * @param {readonly string[]} [places]
 */
export const nginxPath = (places = PLACES) => onPath('nginx') ?? places.find((place) => existsSync(place))

/**
 * Installs it from Debian's packages, where there is none.
 *
 * @param {readonly string[]} [places]
 */
export const ensureNginx = (places) => aptInstall(nginxPath(places) ? [] : [['nginx-light']])

/** @param {string} folder */
const configuration = (folder) => `
daemon off;
master_process off;
pid ${folder}/pid;
error_log ${folder}/error.log;
events {}
http {
  access_log off;
  ${['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'].map((kind) => `${kind}_temp_path ${folder}/${kind};`).join('\n  ')}
  proxy_cache_path ${folder}/cache keys_zone=pages:1m;
  server {
    listen unix:${folder}/front;
    location / {
      proxy_pass http://unix:${folder}/origin;
      proxy_cache pages;
      add_header X-Cache $upstream_cache_status;
    }
  }
}
`

/**
 * Starts a cache that only this machine reaches, by a socket in a temporary folder. It caches by what the answers say, and
 * the header `X-Cache` says whether an answer comes from it.
 */
export async function startNginx() {
  const nginx = nginxPath()
  if (!nginx) throw new Error('nginx is not installed. On Debian: apt-get install nginx-light')
  const folder = mkdtempSync(join(tmpdir(), 'volenti-nginx-'))
  const file = join(folder, 'nginx.conf')
  writeFileSync(file, configuration(folder))
  const command = ['-c', file, '-e', join(folder, 'error.log')]
  const checked = spawnSync(nginx, ['-t', ...command], { encoding: 'utf8' })
  if (checked.status !== 0) throw new Error(`nginx does not start: ${checked.stderr}`)
  const cache = spawn(nginx, command, { stdio: 'ignore' })
  const front = join(folder, 'front')
  for (let tries = 0; !existsSync(front) && tries < 300; tries++) {
    if (cache.exitCode !== null) throw new Error(`nginx ended: ${readFileSync(join(folder, 'error.log'), 'utf8')}`)
    await new Promise((resolve) => setTimeout(resolve, 100))
  }
  return {
    /** The socket of the cache. */
    front,
    /** The socket where the cache looks for the server. */
    origin: join(folder, 'origin'),
    async stop() {
      const ended = new Promise((resolve) => cache.once('exit', resolve))
      if (cache.exitCode === null && cache.kill('SIGTERM')) await ended
      rmSync(folder, { recursive: true, force: true })
    },
  }
}
