import { serializeRecord } from '../record/codec.ts'
import { mostProtective } from '../record/most-protective.ts'
import { INTERNALS, type WithInternals } from './store-internals.ts'

/**
 * Reads the storage while the code that merges records is not loaded yet. A refusal on another page counts at once, and
 * a category that was refused on this page stays denied.
 */
export function takeRefusals({ [INTERNALS]: { memory, rules, readOnce, readValues, update } }: WithInternals): void {
  readOnce()
  try {
    const values = readValues()
    const known = memory.record && values.length > 0 ? [serializeRecord(memory.record)] : []
    if (values.length > 0 || memory.isPersisted) memory.record = mostProtective([...values, ...known], rules.site)
    update(true)
  } catch {
    // When the storage is blocked, the page keeps what it knows.
  }
}
