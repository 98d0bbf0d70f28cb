import { createElement, Fragment, type ReactNode } from 'react'
import { ownEntry } from '../locales/own-entry.ts'

/** Writes a day such as `2026-01-31` as a language writes it. A text that is not a day stays as it is. */
export function formatDate(day: string, language: string): string {
  const time = Date.parse(day)
  return Number.isNaN(time) ? day : new Intl.DateTimeFormat(language, { dateStyle: 'long', timeZone: 'UTC' }).format(time)
}

/** Joins names into one phrase as a language does: with its "and" for `conjunction`, with its "or" for `disjunction`. */
export const formatList = (names: readonly string[], language: string, type: 'conjunction' | 'disjunction'): string =>
  new Intl.ListFormat(language, { type }).format(names)

/** Replaces the `{name}` placeholders of a text by texts or elements. A placeholder without a value stays as it is. */
export function fillElements(text: string, values: Readonly<Record<string, ReactNode>>): ReactNode {
  // A pattern with a group splits a text into text, name, text, name and so on.
  const parts = text.split(/\{(\w+)\}/)
  const filled = parts.map((part, index) => (index % 2 === 0 ? part : (ownEntry(values, part) ?? `{${part}}`)))
  return createElement(Fragment, null, ...filled)
}
