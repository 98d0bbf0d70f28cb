import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { BENCH } from './folders.mjs'
import { libraries } from './libraries.mjs'

/** @typedef {import('./bench.mjs').Row} Row */
/** @typedef {import('./bench.mjs').Section} Section */

/** The version of a package that was measured. @param {string} name */
const versionOf = (name) => JSON.parse(readFileSync(join(BENCH, 'node_modules', name, 'package.json'), 'utf8')).version

/**
 * Writes what was measured as a page of Markdown.
 *
 * @param {readonly { readonly row: Row; readonly sections: readonly Section[]; readonly rounds: number }[]} measured
 * @param {{ readonly minutes: number; readonly chromium: string; readonly cores: number }} run
 */
export function report(measured, { minutes, chromium, cores }) {
  const packages = [...new Set(libraries.map(({ packageName }) => packageName))]
  const versions = packages.map((name) => `\`${name}\` ${versionOf(name)}`).join(', ')
  const head = `# Volenti beside its peers

Measured on ${new Date().toISOString().slice(0, 10)} by \`npm run bench\`, in ${minutes.toFixed(1)} minutes. In each round every library is measured once,
one after the other. A cell is the median of the rounds, with the smallest and the largest in brackets. Compare figures within one run
only: another machine has others.

${cores} cores, Chromium ${chromium}, Node.js ${process.versions.node}. ${versions}.

"–" means that a library does not do this, or that its docs do not describe it.
`
  const body = measured.map(({ row: { title, note, behind }, sections, rounds }) =>
    [
      `## ${title}`,
      rounds > 1 ? `${note} ${rounds} rounds.` : note,
      ...(behind ? [`Where Volenti is not first: ${behind}`] : []),
      ...sections.flatMap(({ title: of, table }) => [...(of ? [`### ${of}`] : []), table]),
    ].join('\n\n'),
  )
  return `${[head.trimEnd(), ...body].join('\n\n')}\n`
}
