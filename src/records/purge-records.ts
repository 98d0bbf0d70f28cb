import { type Duration, durationSeconds } from '../core/internal.ts'
import { DAY_MS } from './act-time.ts'
import type { RecordsStore } from './records-store.ts'

/** Browsers send an act for a week, and a tombstone has to be there as long. */
const SHORTEST_DAYS = 30

/**
 * The time before which nothing is kept.
 *
 * @throws {RangeError} for anything but a time of at least thirty days.
 */
export function retentionStart(retain: Duration, now: number): number {
  const seconds = durationSeconds(retain)
  if (!(seconds >= (SHORTEST_DAYS * DAY_MS) / 1000))
    throw new RangeError(
      `volenti: acts cannot be kept for '${retain}'. Write a duration of at least ${SHORTEST_DAYS} days, such as '3 years', or 'persistent'.`,
    )
  return Math.max(0, now - seconds * 1000)
}

/**
 * Deletes what is older than a site keeps acts, in whole days, and returns how many acts that were. Call it once a day.
 *
 * `npx volenti records purge` and a `POST` to `/purge` of the handler do the same.
 *
 * @example
 * ```ts
 * import { purgeRecords, type RecordsStore } from 'volenti/records'
 *
 * declare const store: RecordsStore
 *
 * setInterval(() => purgeRecords(store, '3 years'), 86_400_000)
 * ```
 */
export const purgeRecords = (store: RecordsStore, retain: Duration, now: number = Date.now()): Promise<number> =>
  store.purge(retentionStart(retain, now))
