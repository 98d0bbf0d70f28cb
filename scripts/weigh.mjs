// Bundles a module as a site would, and weighs what the browser downloads.
import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { gzipSync } from 'node:zlib'
import { rolldown } from 'rolldown'

/** @param {string | Uint8Array} content */
export const gzipped = (content) => gzipSync(content, { level: 9 }).length

const SITE = resolve('site.js')

/**
 * Bundles a module as the bundler of Vite does, with its imports of `volenti` resolved by the package's own exports.
 *
 * @param {string} code
 * @param {{ readonly platform: 'browser' | 'node' }} options
 */
async function bundle(code, { platform }) {
  const build = await rolldown({
    input: SITE,
    platform,
    // The entry of an app exports nothing, so what it shares with later chunks stays in it.
    preserveEntrySignatures: platform === 'browser' ? false : 'strict',
    // React, and what a site loads from files of its own.
    external: platform === 'browser' ? [/^react(-dom)?(\/|$)/, /^\/policy$/] : /^node:/,
    transform: { define: { 'process.env.NODE_ENV': '"production"' }, target: 'es2022' },
    plugins: [
      {
        name: 'site',
        resolveId: (id) => (id === SITE ? SITE : undefined),
        load: (id) => (id === SITE ? code : undefined),
      },
    ],
    logLevel: 'silent',
  })
  const { output } = await build.generate({ format: 'esm', minify: true })
  await build.close()
  return output.flatMap((file) => (file.type === 'chunk' ? file : []))
}

/** What a page has downloaded once it has loaded some modules lazily: bytes of the minified and gzipped chunks. */
export async function weighModule(/** @type {string} */ module, /** @type {readonly RegExp[]} */ later, /** @type {readonly RegExp[]} */ never = []) {
  const chunks = await bundle(module, { platform: 'browser' })
  const byName = new Map(chunks.map((chunk) => [chunk.fileName, chunk]))
  /** @type {Set<string>} */
  const loaded = new Set()
  /** @param {string} name */
  const load = (name) => {
    const chunk = byName.get(name)
    if (!chunk || loaded.has(name)) return
    loaded.add(name)
    chunk.imports.forEach(load)
  }
  for (const chunk of chunks) {
    const holds = (/** @type {RegExp} */ wanted) => chunk.moduleIds.flatMap(sourcesOf).some((source) => wanted.test(source))
    if (chunk.isEntry && !chunk.isDynamicEntry) load(chunk.fileName)
    else if (later.some(holds) && !never.some(holds)) load(chunk.fileName)
  }
  return [...loaded].reduce((sum, name) => sum + gzipped(byName.get(name)?.code ?? ''), 0)
}

/** The sources of a built file. @param {string} file @returns {string[]} */
function sourcesOf(file) {
  try {
    return JSON.parse(readFileSync(`${file}.map`, 'utf8')).sources
  } catch {
    return [file]
  }
}

/** The bytes of the program that a module exports as its default. @param {string} module */
export async function weighScript(module) {
  const [chunk] = await bundle(module, { platform: 'node' })
  const { default: script } = await import(`data:text/javascript;base64,${Buffer.from(chunk?.code ?? '').toString('base64')}`)
  return gzipped(script)
}
