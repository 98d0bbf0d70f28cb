import { createHash } from 'node:crypto'
import { readdirSync, readFileSync, rmSync } from 'node:fs'
import { defineConfig } from 'tsup'
import { door, rooms, variants } from './scripts/rooms.mjs'

const entry = Object.fromEntries(rooms().map((room) => [door(room), `src/${door(room)}.ts`]))

const declared = Object.fromEntries(Object.entries(entry).filter(([name]) => !/^(services|locales)\/.+\//.test(name)))

/** The modules of which a condition of `imports` takes one; they keep their names, because package.json refers to them. */
const named = Object.fromEntries(variants().map((file) => [file.replace(/\.tsx?$/, ''), `src/${file}`]))

/** The program of the package, which its `bin` names. */
const program = { 'cli/volenti': 'src/cli/volenti.ts' }

/**
 * Every module is an entry, so each stays a file. A bundler assigns whole files to chunks: in one file with what a page
 * needs at first, what it needs later would be downloaded at first, too.
 */
const LATER = 'later'
const modules = readdirSync('src', { recursive: true, encoding: 'utf8' }).filter((file) => /\.tsx?$/.test(file))
const nameOf = (file: string) => createHash('sha256').update(file).digest('hex').slice(0, 8)
const parts = Object.fromEntries(modules.map((file) => [`${LATER}/${nameOf(file)}`, `src/${file}`]))

/** Removes the entries that no dynamic import refers to: they only export what the files beside them hold. */
function removeUnused() {
  const files = readdirSync('dist').filter((file) => file.endsWith('.js'))
  const code = files.map((file) => readFileSync(`dist/${file}`, 'utf8')).join()
  for (const file of readdirSync(`dist/${LATER}`))
    if (!code.includes(`import("./${LATER}/${file.split('.')[0]}.js")`)) rmSync(`dist/${LATER}/${file}`)
}

export default defineConfig({
  entry: { ...parts, ...named, ...program, ...entry },
  format: 'esm',
  target: 'es2022',
  platform: 'neutral',
  splitting: true,
  // Rollup's tree shaking strips 'use client'; esbuild shakes without it.
  treeshake: false,
  sourcemap: true,
  silent: true,
  // The package that is installed resolves the first, by the conditions of a site's bundler; Node.js has the others.
  external: [/^#/, /^node:/],
  // Deno and workers know the modules of Node.js by this name alone.
  removeNodeProtocol: false,
  // tsup sets `baseUrl` for the declarations, which TypeScript 6 calls deprecated.
  // `scripts/build-data-types.mjs` writes those of services and languages.
  dts: { entry: declared, compilerOptions: { ignoreDeprecations: '6.0' } },
  esbuildOptions(options) {
    // A chunk would carry its source's name into the network panel, where filter lists hunt for names.
    options.chunkNames = 'part-[hash]'
  },
  onSuccess: async () => removeUnused(),
})
