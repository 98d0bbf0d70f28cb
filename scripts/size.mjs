// Weighs what a site downloads, from the built package, and fails where it is over budget.
import { existsSync, readFileSync } from 'node:fs'
import { gzipSync } from 'node:zlib'
import { build } from 'esbuild'
import { budgets } from './budgets.mjs'

/** @typedef {import('./budgets.mjs').Weighed} Weighed */

/** @param {string | Uint8Array} content */
const gzipped = (content) => gzipSync(content, { level: 9 }).length

/**
 * Bundles a module as a site would, with its imports of `volenti` resolved by the package's own exports.
 *
 * @param {string} contents
 * @param {import('esbuild').BuildOptions} [options]
 */
const bundle = (contents, options) =>
  build({
    stdin: { contents, resolveDir: '.', loader: 'js' },
    bundle: true,
    minify: true,
    format: 'esm',
    target: 'es2022',
    splitting: true,
    write: false,
    outdir: '.',
    metafile: true,
    // Else esbuild follows the paths of tsconfig.json and weighs the sources.
    tsconfigRaw: {},
    external: ['react', 'react/*', 'react-dom', 'react-dom/*'],
    define: { 'process.env.NODE_ENV': '"production"' },
    logLevel: 'error',
    ...options,
  })

/** @param {Extract<Weighed, { module: string }>} weighed */
async function weighModule({ module, counts }) {
  const { metafile, outputFiles = [] } = await bundle(module)
  const outputs = metafile?.outputs ?? {}
  /** @type {Set<string>} */
  const initial = new Set()
  /** @param {string} path */
  const visit = (path) => {
    if (initial.has(path)) return
    initial.add(path)
    for (const { path: next, kind, external } of outputs[path]?.imports ?? []) if (kind === 'import-statement' && !external) visit(next)
  }
  for (const [path, { entryPoint }] of Object.entries(outputs)) if (entryPoint === '<stdin>') visit(path)
  return outputFiles
    .filter(({ path }) => counts === 'all' || [...initial].some((name) => path.endsWith(`/${name}`)))
    .reduce((sum, { contents }) => sum + gzipped(contents), 0)
}

/** @param {string} module */
async function weighScript(module) {
  const { outputFiles = [] } = await bundle(module, { splitting: false, platform: 'node' })
  const { default: script } = await import(`data:text/javascript;base64,${Buffer.from(outputFiles[0]?.contents ?? []).toString('base64')}`)
  return gzipped(script)
}

/** @param {Weighed} weighed */
function weigh(weighed) {
  if ('module' in weighed) return weighModule(weighed)
  if ('script' in weighed) return weighScript(weighed.script)
  return gzipped(readFileSync(weighed.stylesheet))
}

/** @param {number} kB */
const shown = (kB) => `${kB.toFixed(2)} kB`

/** @type {string[][]} */
const rows = []
for (const { what, design, agreed, rooms, weighed } of budgets) {
  const limit = agreed?.kB ?? design
  const figures = [what, shown(design), agreed ? shown(agreed.kB) : '']
  if (!rooms.every((room) => existsSync(`src/${room}`))) {
    rows.push([...figures, 'not built', ''])
    continue
  }
  const real = (await weigh(weighed)) / 1000
  const over = real > limit
  if (over) process.exitCode = 1
  rows.push([...figures, shown(real), over ? `over by ${shown(real - limit)}` : (agreed?.reason ?? '')])
}

const table = [['min+gzip, React external', 'design', 'agreed', 'real', ''], ...rows]
const widths = table.reduce((most, row) => row.map((cell, i) => Math.max(cell.length, most[i] ?? 0)), /** @type {number[]} */ ([]))
for (const row of table)
  console.log(
    row
      .map((cell, i) => (i === 0 ? cell.padEnd(widths[i] ?? 0) : i < 4 ? cell.padStart(widths[i] ?? 0) : cell))
      .join('  ')
      .trimEnd(),
  )
