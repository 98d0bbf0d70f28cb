// npm run bench:records: loads the built package's stores, kills them meanwhile, and fills them.
//
//   npm run bench:records -- --seconds 300 --acts 1000000
//
// It needs `npm run build` first, and PostgreSQL. Nothing fails because it is slow; it ends with 1 where an act was lost.
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { startPostgres } from '../postgres.mjs'
import { grow } from './growth.mjs'
import { load } from './load.mjs'
import { openStore } from './store.mjs'

const text = /** @type {const} */ ({ type: 'string' })
const { values } = parseArgs({ options: { seconds: text, rate: text, kills: text, acts: text } })
const seconds = Number(values.seconds ?? 60)
const rate = Number(values.rate ?? 200)
const kills = Number(values.kills ?? 6)
const acts = Number(values.acts ?? 100_000)
const sizes = [10_000, 100_000, 1_000_000].filter((size) => size <= acts)

const folder = mkdtempSync(join(tmpdir(), 'volenti-bench-'))
const postgres = await startPostgres({ durable: true })
try {
  const store = await openStore('postgres', postgres.url)
  await store.migrate()
  await store.close()
  const rows = [
    await load({ kind: 'embedded', place: join(folder, 'load.db'), rate, seconds, kills }),
    await load({ kind: 'postgres', place: postgres.url, rate, seconds, kills, crash: postgres.crash }),
  ]
  console.table(rows)
  for (const [kind, place] of [
    ['embedded', join(folder, 'growth.db')],
    ['postgres', postgres.url],
  ]) {
    const opened = await openStore(kind ?? '', place ?? '')
    if (sizes.length > 0) console.table(await grow(opened, kind ?? '', sizes))
    await opened.close()
  }
  if (rows.some(({ lost, twice, problems }) => lost + twice + problems > 0)) process.exitCode = 1
} finally {
  await postgres.stop()
  rmSync(folder, { recursive: true, force: true })
}
