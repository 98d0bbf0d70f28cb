import { parseRecord } from './codec.ts'
import type { ConsentRecord, RecordedChoice } from './record.ts'

/**
 * Merges several stored values of one site. A category is denied where any record denies it, granted where every record
 * grants it, and otherwise not decided.
 *
 * A subdomain or a deeper path can hold a second cookie of the same name. Neither the order in which browsers list cookies
 * nor their dates show which one is genuine. Invalid values are ignored. Without a valid one the result is `null`.
 *
 * @param site - The digest of the site that reads. Records of other sites are ignored. @default all of them count
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
    // A refusal of everything in one of them is one.
    partial: records.every(({ partial }) => partial),
    edition: records.reduce((latest, { edition }) => Math.max(latest, edition), 0),
    choices: Object.fromEntries(counting.map(([id, { entry }]) => [id, entry])),
  }
}
