import type { ConsentRecord } from '../record/record.ts'
import { CLOCK_SKEW } from './resolve-grants.ts'

/** A page that came from the history may be older than what it says about the time. */
function isFromHistory(): boolean {
  const [entry] = globalThis.performance?.getEntriesByType?.('navigation') ?? []
  return (entry as { readonly type?: unknown } | undefined)?.type === 'back_forward'
}

/**
 * The clock of a page: the browser's, or the server's where the two are more than a day apart. Server and page then
 * agree about what has run out, and the server takes what the page dates.
 *
 * @param readAt - When the server read the record, if it did.
 */
export function pageClock(readAt: number | undefined, browserClock: () => number) {
  let lead: number | undefined
  const offset = () => {
    if (lead === undefined) {
      const difference = readAt === undefined ? 0 : readAt - browserClock()
      lead = Math.abs(difference) > CLOCK_SKEW && !isFromHistory() ? difference : 0
    }
    return lead
  }
  const shift = (time: number) => Math.floor((time + offset()) / 1000) * 1000
  return {
    now: () => browserClock() + offset(),
    /** What the server's render went by, so that the page hydrates with the same. */
    initial: () => readAt ?? browserClock(),
    /** Moves a record that the browser's clock has dated to this clock. Choices that it took over from before stay. */
    redate(record: ConsentRecord): ConsentRecord {
      if (!offset()) return record
      const decidedAt = shift(record.decidedAt)
      const choices = Object.entries(record.choices).map(
        ([id, entry]) => [id, entry.decidedAt === record.decidedAt ? { ...entry, decidedAt } : entry] as const,
      )
      return { ...record, decidedAt, choices: Object.fromEntries(choices) }
    },
  }
}
