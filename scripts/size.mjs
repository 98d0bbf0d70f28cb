// Weighs what a site downloads, from the built package, and fails where it is over budget.
import { existsSync, readFileSync } from 'node:fs'
import { budgets } from './budgets.mjs'
import { gzipped, weighModule, weighScript } from './weigh.mjs'

/** @param {import('./budgets.mjs').Weighed} weighed */
async function weigh(weighed) {
  if ('module' in weighed)
    return weighModule(typeof weighed.module === 'string' ? weighed.module : await weighed.module(), weighed.later, weighed.never)
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
