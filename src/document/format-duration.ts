import { splitDuration } from '../core/internal.ts'
import type { TableLocale } from './table-locale.ts'

/** A duration as people of a language write it; text that is no duration stays as it is. */
export function formatDuration(duration: string, { id, table }: Pick<TableLocale, 'id' | 'table'>): string {
  if (duration === 'session' || duration === 'persistent') return table[duration]
  const [amount, unit] = splitDuration(duration) ?? []
  return amount === undefined ? duration : new Intl.NumberFormat(id, { style: 'unit', unit, unitDisplay: 'long' }).format(amount)
}
