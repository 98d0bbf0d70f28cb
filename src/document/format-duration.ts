import { splitDuration } from '../core/internal.ts'
import type { TableTexts } from '../locales/locale.ts'

// A bundler assigns whole files to chunks. The dialog shows the cookie table and needs this function only, so it is not in `format.ts`.

/** Writes a duration such as `1 year` as a language writes it. A text that is not a duration stays as it is. */
export function formatDuration(duration: string, { id, table }: { readonly id: string; readonly table: TableTexts }): string {
  if (duration === 'session' || duration === 'persistent') return table[duration]
  const split = splitDuration(duration)
  if (!split) return duration
  const [amount, unit] = split
  return new Intl.NumberFormat(id, { style: 'unit', unit, unitDisplay: 'long' }).format(amount)
}
