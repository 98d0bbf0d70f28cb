import { parseRecord } from './codec.ts'
import type { ConsentRecord, RecordedChoice } from './record.ts'

/**
 * Puts several stored values of one site together: a category is granted where every valid one grants it, denied where
 * any denies it, and otherwise not decided.
 *
 * A subdomain or a deeper path can hold a second cookie of the same name, and neither the order browsers list them in
 * nor their dates say which is genuine. Values that are no records are left out; where none is left there is no record.
 *
 * @param site - The mark of the site that reads. Records of other sites are left out. @default all of them count
 */
export function mostProtective(values: readonly string[], site?: string): ConsentRecord | null {
  const records = values.flatMap((value) => parseRecord(value) ?? []).filter((record) => site === undefined || record.site === site)
  records.sort((a, b) => b.decidedAt - a.decidedAt)
  const [newest] = records
  if (!newest || records.length === 1) return newest ?? null
  const found = new Map<string, { entry: RecordedChoice; count: number }>()
  for (const [id, entry] of records.flatMap((record) => Object.entries(record.choices))) {
    const before = found.get(id)
    if (!before) found.set(id, { entry, count: 1 })
    else {
      before.count++
      if (before.entry.choice === 'granted' && entry.choice === 'denied') before.entry = entry
    }
  }
  const counting = [...found].filter(([, { entry, count }]) => entry.choice === 'denied' || count === records.length)
  return {
    ...newest,
    edition: records.reduce((latest, { edition }) => Math.max(latest, edition), 0),
    choices: Object.fromEntries(counting.map(([id, { entry }]) => [id, entry])),
  }
}
