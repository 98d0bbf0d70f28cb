/** The units a duration may be written in. */
export type DurationUnit = 'second' | 'minute' | 'hour' | 'day' | 'week' | 'month' | 'year'

/**
 * How long something is kept, as people write it: `'session'`, `'persistent'` (until it is deleted), `'1 year'`,
 * `'30 minutes'`.
 */
export type Duration = 'session' | 'persistent' | `${number} ${DurationUnit}` | `${number} ${DurationUnit}s`

const SECONDS: Record<string, number> = {
  session: 0,
  second: 1,
  minute: 60,
  hour: 3600,
  day: 86_400,
  week: 604_800,
  month: 2_628_000,
  year: 31_536_000,
  persistent: Infinity,
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
  const [unit = '', amount = 1] = duration.replace(/s$/, '').split(' ').reverse()
  return Number(amount) * (SECONDS[unit] ?? NaN)
}
