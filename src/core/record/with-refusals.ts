import type { Rules } from '../policy/rules.ts'
import type { ConsentRecord } from './record.ts'

/**
 * Adds to a record the refusals of an older one that it says nothing about. Whoever wrote it may not have seen that one, as a
 * script does not see an `HttpOnly` cookie, and a regime may allow what a record does not refuse.
 */
export function withRefusals(record: ConsentRecord, older: ConsentRecord | null | undefined, { rules }: Rules): ConsentRecord {
  const find = (id: string) => rules.find((rule) => rule.id === id)
  // A decision about everything ends the refusal of what the policy no longer has.
  const isAboutAll = rules.every(({ id, category, required }) => required || id !== category || record.choices[id])
  const isDecided = (id: string) => record.choices[id] ?? (find(id) ? record.choices[find(id)?.category ?? ''] : isAboutAll)
  const refusals = Object.entries(older?.choices ?? {}).filter(([id, { choice }]) => choice === 'denied' && !isDecided(id))
  if (refusals.length === 0) return record
  // They may have been a refusal of everything.
  return { ...record, partial: record.partial && older?.partial, choices: { ...record.choices, ...Object.fromEntries(refusals) } }
}
