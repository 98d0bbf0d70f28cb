import { serializeRecord } from '../record/codec.ts'
import { mostProtective } from '../record/most-protective.ts'
import { INTERNALS, type WithInternals } from './store-internals.ts'

/**
 * Reads the storage as long as the code that merges records has not arrived: a refusal of another page counts at once,
 * and nothing is granted that this page knows to be refused.
 */
export function takeRefusals({ [INTERNALS]: { memory, rules, readOnce, readValues, update } }: WithInternals): void {
  readOnce()
  try {
    const values = readValues()
    const known = memory.record && values.length > 0 ? [serializeRecord(memory.record)] : []
    if (values.length > 0 || memory.isPersisted) memory.record = mostProtective([...values, ...known], rules.site)
    update(true)
  } catch {
    // Blocked storage says nothing about the visitor.
  }
}
