import { splitDuration } from '../core/internal.ts'
import { fillCount } from '../locales/fill-count.ts'
import type { NumberTexts, TableTexts } from '../locales/locale.ts'

// A bundler assigns whole files to chunks. The dialog shows the cookie table and needs this function only, so it is not in `format.ts`.

/** Writes a duration such as `1 year` as a language writes it. A text that is not a duration stays as it is. */
export function formatDuration(duration: string, { table, numbers }: { readonly table: TableTexts; readonly numbers: NumberTexts }): string {
  if (duration === 'session' || duration === 'persistent') return table[duration]
  const split = splitDuration(duration)
  if (!split) return duration
  const [count, unit] = split
  return fillCount(numbers.durations[unit], { count }, numbers)
}
