import type { DurationUnit } from './duration.ts'

/**
 * Splits a duration into its amount and its unit; `undefined` for `'session'`, `'persistent'` and any other text.
 */
export function splitDuration(duration: string): [amount: number, unit: DurationUnit] | undefined {
  const [, amount, unit] = /^(\d+(?:\.\d+)?) (second|minute|hour|day|week|month|year)s?$/.exec(duration) ?? []
  return unit ? [Number(amount), unit as DurationUnit] : undefined
}
