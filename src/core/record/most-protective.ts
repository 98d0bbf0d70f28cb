import { parseRecord } from './codec.ts'
import type { ConsentRecord, RecordedChoice } from './record.ts'

/**
 * What several stored values say together: a category is granted where every valid one grants it, denied where any
 * denies it, and otherwise not decided.
 *
 * A subdomain or a deeper path can hold a second cookie of the same name, and neither the order browsers list them in
 * nor their dates say which is genuine. Values that are no records are left out; where none is left there is no record.
 *
 * @example
 * ```ts
 * import { mostProtective } from 'volenti'
 *
 * mostProtective(['1.tnsqo0.analytics~gu6gu', '1.tnsqnv.analytics~du6gu'])?.choices.analytics?.choice // 'denied'
 * ```
 */
export function mostProtective(values: readonly string[]): ConsentRecord | null {
  const records = values.flatMap((value) => parseRecord(value) ?? []).sort((a, b) => b.decidedAt - a.decidedAt)
  const [newest] = records
  if (!newest) return null
  const choices: Record<string, RecordedChoice> = {}
  for (const id of records.flatMap((record) => Object.keys(record.choices))) {
    const entries = records.map((record) => record.choices[id])
    const entry = entries.find((each) => each?.choice === 'denied') ?? (entries.every(Boolean) && entries[0])
    if (entry) choices[id] = entry
  }
  return { ...newest, choices }
}
