import { readFileSync } from 'node:fs'
import { dirname, join, relative } from 'node:path'
import { build } from 'esbuild'
import { door } from '../../scripts/rooms.mjs'

/** What an entry of the built package brings along: itself and all it imports, lazily or not. */
export interface BuiltEntry {
  /** The sources its code comes from, as paths below `src`. */
  readonly sources: readonly string[]
  /** The packages it imports, by the specifier. */
  readonly packages: readonly string[]
}

/** Walks the imports of `dist/<room>/index.js`. */
export async function builtEntry(room: string): Promise<BuiltEntry> {
  const { metafile } = await build({
    entryPoints: [`dist/${door(room)}.js`],
    bundle: true,
    packages: 'external',
    format: 'esm',
    metafile: true,
    write: false,
    logLevel: 'error',
  })
  const files = Object.keys(metafile.inputs)
  const packages = Object.values(metafile.inputs).flatMap(({ imports }) => imports.filter(({ external }) => external).map(({ path }) => path))
  return { sources: [...new Set(files.flatMap(sourcesOf))].sort(), packages: [...new Set(packages)].sort() }
}

function sourcesOf(file: string): string[] {
  const { sources } = JSON.parse(readFileSync(`${file}.map`, 'utf8')) as { sources: string[] }
  return sources.map((source) => relative('src', join(dirname(file), source)))
}
