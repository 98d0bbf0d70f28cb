import { type ConsentRecord, type Policy, parseRecord, type RecordedChoice } from '../core/index.ts'

/** How far ahead of this clock a record may be dated; the store takes none that is further ahead either. */
const CLOCK_SKEW = 86_400_000

/**
 * What several stored values would be if every decision had been made in one record: of each choice the newest, a refusal
 * where two are as new, and no choice about a service that is older than the one about its category.
 *
 * @param now - The time of day, in milliseconds since 1970.
 */
export function uniteRecords(values: readonly string[], { services = {} }: Policy, now: number): ConsentRecord | null {
  const records = values.flatMap((value) => parseRecord(value) ?? []).filter(({ decidedAt }) => decidedAt <= now + CLOCK_SKEW)
  if (!records[0]) return null
  const choices: Record<string, RecordedChoice> = {}
  for (const [id, entry] of records.flatMap((record) => Object.entries(record.choices))) {
    const other = choices[id]
    const isNewer = !other || entry.decidedAt > other.decidedAt || (entry.decidedAt === other.decidedAt && entry.choice === 'denied')
    if (isNewer) choices[id] = entry
  }
  for (const [id, { category }] of Object.entries(services)) {
    const [entry, ofCategory] = [choices[id], choices[category]]
    if (entry && ofCategory && entry.decidedAt < ofCategory.decidedAt) delete choices[id]
  }
  return { decidedAt: Math.max(...records.map(({ decidedAt }) => decidedAt)), choices }
}
