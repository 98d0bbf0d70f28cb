/** The units a duration may be written in. */
export type DurationUnit = 'second' | 'minute' | 'hour' | 'day' | 'week' | 'month' | 'year'

/**
 * How long something is kept, as people write it: `'session'`, `'persistent'` (until it is deleted), `'1 year'`,
 * `'30 minutes'`.
 */
export type Duration = 'session' | 'persistent' | `${number} ${DurationUnit}` | `${number} ${DurationUnit}s`

const DAY = 86_400
const SECONDS: Record<string, number> = { second: 1, minute: 60, hour: 3600, day: DAY, week: 7 * DAY, month: (365 / 12) * DAY, year: 365 * DAY }

/**
 * Splits a duration into its amount and unit; `undefined` when it is `'session'`, `'persistent'` or not a duration.
 */
export function splitDuration(duration: string): [amount: number, unit: DurationUnit] | undefined {
  const [, amount, unit] = /^(\d+) ([a-z]+?)s?$/.exec(duration) ?? []
  return unit && Object.hasOwn(SECONDS, unit) ? [Number(amount), unit as DurationUnit] : undefined
}

/**
 * The length of a duration in seconds; a month counts as a twelfth of a year of 365 days.
 *
 * `'session'` is 0 and `'persistent'` is `Infinity`. Text that is no duration is `NaN`.
 *
 * @example
 * ```ts
 * import { durationSeconds } from 'volenti'
 *
 * durationSeconds('30 minutes') // 1800
 * ```
 */
export function durationSeconds(duration: string): number {
  if (duration === 'session') return 0
  if (duration === 'persistent') return Number.POSITIVE_INFINITY
  const parts = splitDuration(duration)
  return parts ? parts[0] * (SECONDS[parts[1]] ?? Number.NaN) : Number.NaN
}
