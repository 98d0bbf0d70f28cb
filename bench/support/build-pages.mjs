// Bundles the page of each library as its own site would, and renders what a server sends.
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { build } from 'vite'
import { BENCH } from './folders.mjs'

/** @typedef {import('./libraries.mjs').Library} Library */
/** @typedef {{ readonly file: string; readonly css?: readonly string[]; readonly imports?: readonly string[]; readonly isEntry?: boolean }} Chunk */
/** @typedef {{ readonly readers: number; readonly tags: number; readonly cookie?: string }} PageOptions */
/** @typedef {{ readonly render: (options: PageOptions) => string; readonly head: () => string }} Renderer */
/**
 * @typedef {object} BuiltPage
 * @property {string} folder Where its files are.
 * @property {readonly string[]} scripts The entry first, then what it imports.
 * @property {readonly string[]} styles
 * @property {Renderer} [server] Renders the page, where the library's docs have a server do that.
 */

/** @param {string} id */
const aliases = (id) => {
  const head = join(BENCH, 'pages', `${id}-head.ts`)
  return [
    { find: /^library$/, replacement: join(BENCH, 'pages', `${id}.tsx`) },
    { find: /^library-head$/, replacement: existsSync(head) ? head : join(BENCH, 'pages/no-head.ts') },
  ]
}

/**
 * What all builds have in common.
 *
 * @param {string} id
 * @returns {import('vite').InlineConfig}
 */
export const common = (id) => ({
  root: BENCH,
  configFile: false,
  envFile: false,
  logLevel: 'error',
  mode: 'production',
  // Volenti is linked from the folder above, which has a React of its own.
  resolve: { alias: aliases(id), dedupe: ['react', 'react-dom'] },
  oxc: { jsx: { runtime: 'automatic' } },
})

/**
 * @param {string} id
 * @param {string} outDir
 * @returns {Promise<Renderer>}
 */
async function buildServer(id, outDir) {
  await build({
    ...common(id),
    ssr: { noExternal: true },
    build: { ssr: join(BENCH, 'pages/server.tsx'), outDir, rolldownOptions: { output: { entryFileNames: 'server.mjs' } } },
  })
  return import(pathToFileURL(join(outDir, 'server.mjs')).href)
}

/**
 * @param {Library} library
 * @returns {Promise<BuiltPage>}
 */
export async function buildPage({ id, hasServer }) {
  const folder = join(BENCH, 'dist', id)
  await build({
    ...common(id),
    base: `/${id}/`,
    build: {
      outDir: join(folder, 'client'),
      manifest: true,
      modulePreload: { polyfill: false },
      rolldownOptions: { input: join(BENCH, 'pages/client.tsx') },
    },
  })
  const server = hasServer && (await buildServer(id, join(folder, 'server')))
  /** @type {Record<string, Chunk>} */
  const manifest = JSON.parse(readFileSync(join(folder, 'client/.vite/manifest.json'), 'utf8'))
  /** @type {Set<Chunk>} */
  const initial = new Set()
  /** @param {Chunk | undefined} chunk */
  const visit = (chunk) => {
    if (!chunk || initial.has(chunk)) return
    initial.add(chunk)
    for (const name of chunk.imports ?? []) visit(manifest[name])
  }
  for (const chunk of Object.values(manifest)) if (chunk.isEntry) visit(chunk)
  const chunks = [...initial]
  const styles = new Set(chunks.flatMap(({ css = [] }) => css))
  return { folder: join(folder, 'client'), scripts: chunks.map(({ file }) => file), styles: [...styles], ...(server && { server }) }
}
