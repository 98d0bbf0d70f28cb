import { parseRecord } from './codec.ts'
import type { ConsentRecord } from './record.ts'

const grantsIn = (record: ConsentRecord) => Object.values(record.choices).filter(({ choice }) => choice === 'granted').length

/**
 * The record that counts among several stored values: the valid one that grants least, and of those the newest.
 *
 * A subdomain or a deeper path can hold a second cookie of the same name, and the order browsers list them in says
 * nothing about which is genuine.
 */
export function mostProtective(values: readonly string[]): ConsentRecord | null {
  const records = values.flatMap((value) => parseRecord(value) ?? [])
  return records.sort((a, b) => grantsIn(a) - grantsIn(b) || b.decidedAt - a.decidedAt)[0] ?? null
}
