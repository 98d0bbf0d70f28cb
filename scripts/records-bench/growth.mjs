// How appending, reading a subject and purging change as a store grows.
import { createHash } from 'node:crypto'
import { performance } from 'node:perf_hooks'
import { makeAct } from './store.mjs'

const BATCH = 500
const DAY = 86_400_000

/** @param {readonly number[]} sorted */
const median = (sorted) => sorted[Math.floor(sorted.length / 2)] ?? 0

/**
 * @param {import('volenti/records').RecordsStore} store
 * @param {string} kind
 * @param {readonly number[]} sizes
 */
export async function grow(store, kind, sizes) {
  const rows = []
  const now = Date.now()
  let count = 0
  for (const size of sizes) {
    const begin = performance.now()
    const first = count
    while (count < size) {
      const records = Array.from({ length: Math.min(BATCH, size - count) }, () => {
        // The acts of sixty days, in no order.
        const act = makeAct(now - Math.floor(Math.random() * 60 * DAY), `subject-${String(count++ % 200_000).padStart(16, '0')}`)
        return { act, digest: createHash('sha256').update(act.id).digest('base64url'), receivedAt: now, tombstone: `tombstone ${act.subject}` }
      })
      await store.append(records, {})
    }
    const appended = (size - first) / ((performance.now() - begin) / 1000)
    const single = []
    const reads = []
    for (let tries = 0; tries < 200; tries++) {
      const subject = `subject-${String(Math.floor(Math.random() * Math.min(size, 200_000))).padStart(16, '0')}`
      const start = performance.now()
      await store.read(subject, { limit: 100 })
      reads.push(performance.now() - start)
      const act = makeAct(now, 'subject-of-one-append')
      const from = performance.now()
      await store.append([{ act, digest: createHash('sha256').update(act.id).digest('base64url'), receivedAt: now, tombstone: '' }], {})
      single.push(performance.now() - from)
    }
    count += 200
    rows.push({
      store: kind,
      acts: size,
      'appends/s in batches': Math.round(appended),
      'append ms': Number(median(single.sort((a, b) => a - b)).toFixed(2)),
      'read ms': Number(median(reads.sort((a, b) => a - b)).toFixed(2)),
    })
    console.table(rows.slice(-1))
  }
  const start = performance.now()
  let isOver = false
  const purging = store.purge(now - 30 * DAY).finally(() => {
    isOver = true
  })
  let slowest = 0
  while (!isOver) {
    const act = makeAct(now, 'subject-of-one-append')
    const from = performance.now()
    await store.append([{ act, digest: createHash('sha256').update(act.id).digest('base64url'), receivedAt: now, tombstone: '' }], {})
    slowest = Math.max(slowest, performance.now() - from)
  }
  const took = Math.round(performance.now() - start)
  console.log(`${kind}: purged ${await purging} acts in ${took} ms; the slowest append meanwhile took ${Math.round(slowest)} ms`)
  return rows
}
