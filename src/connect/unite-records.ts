import { type ConsentRecord, type Policy, parseRecord, type RecordedChoice } from '../core/internal.ts'

/**
 * What several stored values would be if every decision had been made in one record: of each choice the newest, a refusal
 * where two are as new, and no choice about a service that is older than the one about its category.
 */
export function uniteRecords(values: readonly string[], { services = {} }: Policy): ConsentRecord | null {
  const records = values.flatMap((value) => parseRecord(value) ?? [])
  const choices: Record<string, RecordedChoice> = {}
  for (const [id, entry] of records.flatMap((record) => Object.entries(record.choices))) {
    const other = choices[id]
    const lead = other ? entry.decidedAt - other.decidedAt : 1
    if (lead > 0 || (lead === 0 && entry.choice === 'denied')) choices[id] = entry
  }
  for (const [id, { category }] of Object.entries(services)) {
    if (Number(choices[id]?.decidedAt) < Number(choices[category]?.decidedAt)) delete choices[id]
  }
  const [newest] = records.sort((a, b) => b.decidedAt - a.decidedAt)
  return newest ? { ...newest, choices } : null
}
