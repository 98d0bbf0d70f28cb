import type { DateTexts } from '../locales/document-locale.ts'
import { fill } from '../locales/fill.ts'
import { writeNumber } from '../locales/fill-count.ts'
import type { NumberTexts } from '../locales/locale.ts'

/** Writes a day such as `2026-01-31` as a language writes it. A text that is not a day stays as it is. */
export function formatDate(day: string, { pattern, months }: DateTexts, numbers: NumberTexts): string {
  if (Number.isNaN(Date.parse(day))) return day
  const date = new Date(day)
  return fill(pattern, {
    day: writeNumber(date.getUTCDate(), numbers),
    month: months[date.getUTCMonth()] ?? '',
    year: writeNumber(date.getUTCFullYear(), numbers),
  })
}
