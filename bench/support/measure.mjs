import { execFileSync } from 'node:child_process'
import { writeFileSync } from 'node:fs'
import { cpus } from 'node:os'
import { join } from 'node:path'
import { rows } from '../rows/index.mjs'
import { openBench } from './bench.mjs'
import { BENCH, PACKAGE } from './folders.mjs'
import { readOptions } from './options.mjs'
import { report } from './report.mjs'

/** Builds, measures the rows that the command line asks for, prints them, and keeps them where they are all. */
export async function measure() {
  const started = Date.now()
  const { rows: chosen, rounds, isWhole, builds } = readOptions(rows.map(({ id }) => id))
  if (builds) {
    console.log('  building the package')
    execFileSync('npm', ['run', 'build', '--silent'], { cwd: PACKAGE, stdio: ['ignore', 'ignore', 'inherit'], shell: process.platform === 'win32' })
  }
  console.log('  bundling the pages')
  const { bench, close } = await openBench(rounds)
  const measured = []
  try {
    for (const row of rows.filter(({ id }) => chosen.includes(id))) {
      console.log(`  measuring ${row.id}`)
      const since = Date.now()
      const libraries = bench.libraries.filter(({ rows: only }) => only?.includes(row.id) ?? true)
      measured.push({ row, ...(await row.run({ ...bench, libraries })) })
      console.log(`    ${Math.round((Date.now() - since) / 1000)} s`)
    }
  } finally {
    await close()
  }
  const minutes = (Date.now() - started) / 60_000
  const text = report(measured, { minutes, chromium: bench.browser.version(), cores: cpus().length })
  console.log(`\n${text}`)
  // A run of some rows leaves the results of the others alone.
  if (isWhole) writeFileSync(join(BENCH, 'RESULTS.md'), text)
}
