import { gzipSync } from 'node:zlib'
import { build } from 'vite'
import { common } from './build-pages.mjs'

/** @param {string | Uint8Array} content */
const gzipped = (content) => gzipSync(content, { level: 9 }).length / 1000

/**
 * Bundles a module as a site would, React left out, and returns what it weighs in kB, minified and compressed: what is
 * loaded at first, that and everything that can be loaded later, and the styles.
 *
 * @param {string} id
 * @param {string} entry
 */
export async function weigh(id, entry) {
  const built = await build({
    ...common(id),
    build: {
      write: false,
      modulePreload: { polyfill: false },
      rolldownOptions: { input: entry, external: /^react(-dom)?($|\/)/, preserveEntrySignatures: 'strict' },
    },
  })
  const output = 'output' in built ? built.output : []
  const chunks = new Map(output.flatMap((file) => (file.type === 'chunk' ? [[file.fileName, file]] : [])))
  /** @type {Set<string>} */
  const initial = new Set()
  /** @param {string} name */
  const visit = (name) => {
    const chunk = chunks.get(name)
    if (!chunk || initial.has(name)) return
    initial.add(name)
    for (const next of chunk.imports) visit(next)
  }
  for (const { fileName, isEntry } of chunks.values()) if (isEntry) visit(fileName)
  const sum = (/** @type {readonly (string | Uint8Array)[]} */ contents) => contents.reduce((total, content) => total + gzipped(content), 0)
  return {
    initial: sum([...chunks.values()].filter(({ fileName }) => initial.has(fileName)).map(({ code }) => code)),
    all: sum([...chunks.values()].map(({ code }) => code)),
    styles: sum(output.flatMap((file) => (file.type === 'asset' && file.fileName.endsWith('.css') ? [file.source] : []))),
  }
}
