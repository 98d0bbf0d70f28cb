import { createElement, Fragment, type ReactNode } from 'react'
import type { DateTexts } from '../locales/document-locale.ts'
import { fill } from '../locales/fill.ts'
import { writeNumber } from '../locales/fill-count.ts'
import type { NumberTexts } from '../locales/locale.ts'
import { ownEntry } from '../locales/own-entry.ts'

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

/** Replaces the `{name}` placeholders of a text by texts or elements. A placeholder without a value stays as it is. */
export function fillElements(text: string, values: Readonly<Record<string, ReactNode>>): ReactNode {
  // A pattern with a group splits a text into text, name, text, name and so on.
  const parts = text.split(/\{(\w+)\}/)
  const filled = parts.map((part, index) => (index % 2 === 0 ? part : (ownEntry(values, part) ?? `{${part}}`)))
  return createElement(Fragment, null, ...filled)
}
