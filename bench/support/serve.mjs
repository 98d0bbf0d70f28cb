// Serves the built pages as a static host does: compressed, with files that are kept for good and HTML that is not.
import { existsSync, readFileSync } from 'node:fs'
import { createServer } from 'node:http'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'

/** @typedef {import('./build-pages.mjs').BuiltPage} BuiltPage */
/** @typedef {import('./libraries.mjs').Library} Library */

/** A tag: it says that it ran. */
const TAG = 'window.benchTags = (window.benchTags || 0) + 1'
const TYPES = /** @type {Record<string, string>} */ ({ js: 'text/javascript', css: 'text/css', svg: 'image/svg+xml' })

/**
 * @param {Library} library
 * @param {BuiltPage} page
 * @param {{ readonly mode: string; readonly readers: number; readonly tags: number; readonly cookie: string }} request
 */
function html({ id, tagHtml }, { scripts, styles, server }, { mode, readers, tags, cookie }) {
  const renderer = mode === 'server' ? server : undefined
  const options = { readers, tags, ...(renderer && { cookie }) }
  const [entry, ...imports] = scripts
  const waiting = tagHtml ? Array.from({ length: tags }, (_, number) => tagHtml(`/tag.js?${number}`)) : []
  return `<!doctype html><html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>Page</title><link rel="icon" href="data:,">
${renderer?.head() ?? ''}<script type="module" crossorigin src="/${id}/${entry}"></script>
${imports.map((file) => `<link rel="modulepreload" crossorigin href="/${id}/${file}">`).join('')}
${styles.map((file) => `<link rel="stylesheet" crossorigin href="/${id}/${file}">`).join('')}</head>
<body><div id="root">${renderer?.render(options) ?? ''}</div>
<script type="application/json" id="options">${JSON.stringify(options).replaceAll('<', '\\u003c')}</script>${waiting.join('')}</body></html>`
}

/**
 * @param {ReadonlyMap<string, { readonly library: Library; readonly page: BuiltPage }>} pages
 */
export async function serve(pages) {
  /** @type {Map<string, Buffer>} */
  const kept = new Map()
  /** @param {string} path */
  const compressed = (path) => {
    const there = kept.get(path) ?? gzipSync(readFileSync(path), { level: 9 })
    kept.set(path, there)
    return there
  }
  const server = createServer((request, response) => {
    const { pathname, searchParams } = new URL(request.url ?? '/', 'http://localhost')
    const [, id = '', ...rest] = pathname.split('/')
    const known = pages.get(id)
    /** @param {string} type @param {string} cache @param {Buffer} body */
    const answer = (type, cache, body) =>
      void response.writeHead(200, { 'Content-Type': `${type}; charset=utf-8`, 'Content-Encoding': 'gzip', 'Cache-Control': cache }).end(body)
    if (pathname === '/tag.js') return answer('text/javascript', 'no-store', gzipSync(TAG))
    const path = known && join(known.page.folder, ...rest)
    if (path && rest[0] === 'assets' && existsSync(path))
      return answer(TYPES[path.split('.').pop() ?? ''] ?? 'application/octet-stream', 'public, max-age=31536000, immutable', compressed(path))
    if (!known || !['client', 'server'].includes(rest[0] ?? '')) return void response.writeHead(404).end()
    const number = (/** @type {string} */ name) => Number(searchParams.get(name) ?? 0)
    const page = html(known.library, known.page, {
      mode: rest[0] ?? '',
      readers: number('readers'),
      tags: number('tags'),
      cookie: request.headers.cookie ?? '',
    })
    answer('text/html', 'no-cache', gzipSync(page))
  })
  await new Promise((listening) => server.listen(0, '127.0.0.1', () => listening(undefined)))
  const address = server.address()
  const port = typeof address === 'object' && address ? address.port : 0
  return {
    /**
     * @param {string} id
     * @param {{ readonly mode?: 'client' | 'server'; readonly readers?: number; readonly tags?: number }} [options]
     */
    at: (id, { mode = 'client', readers = 0, tags = 0 } = {}) => `http://127.0.0.1:${port}/${id}/${mode}?readers=${readers}&tags=${tags}`,
    close() {
      server.close()
      server.closeAllConnections()
    },
  }
}
