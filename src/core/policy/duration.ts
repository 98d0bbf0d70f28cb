/** The units a duration may be written in. */
export type DurationUnit = 'second' | 'minute' | 'hour' | 'day' | 'week' | 'month' | 'year'

/**
 * How long something is kept, in words: `'session'`, `'persistent'` (until it is deleted), `'1 year'`, `'30 minutes'`.
 */
export type Duration = 'session' | 'persistent' | `${number} ${DurationUnit}` | `${number} ${DurationUnit}s`

const SECONDS: Readonly<Record<string, number>> = {
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
 * Returns the length of a duration in seconds.
 *
 * A year has 365 days, and a month is a twelfth of it. `'session'` is 0 and `'persistent'` is `Infinity`. A unit without a
 * number, such as `'year'`, counts once. Any other text is `NaN`.
 *
 * @example
 * ```ts
 * import { durationSeconds } from 'volenti'
 *
 * durationSeconds('30 minutes') // 1800
 * ```
 */
export function durationSeconds(duration: string): number {
  const [, amount = 1, unit = duration] = /^([\d.]+) (\w+?)s?$/.exec(duration) ?? []
  return Number(amount) * (SECONDS[unit] ?? NaN)
}
