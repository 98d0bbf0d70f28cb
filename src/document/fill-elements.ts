import { createElement, Fragment, type ReactNode } from 'react'
import { joinList } from '../locales/join-list.ts'
import type { ListPatterns } from '../locales/locale.ts'
import { ownEntry } from '../locales/own-entry.ts'

/**
 * Replaces the `{name}` placeholders of a text by texts or elements. A placeholder without a value stays as it is.
 *
 * Beside an element each text is an element too. The translators of browsers replace texts, which React then cannot find.
 */
export function fillElements(text: string, values: Readonly<Record<string, ReactNode>>): ReactNode {
  // A pattern with a group splits a text into text, name, text, name and so on.
  const parts = text.split(/\{(\w+)\}/)
  const filled = parts.map((part, index) => (index % 2 === 0 ? part : (ownEntry(values, part) ?? `{${part}}`)))
  if (filled.every((part) => typeof part === 'string')) return filled.join('')
  return createElement(Fragment, null, ...filled.map((part) => (typeof part === 'string' && part ? createElement('span', null, part) : part)))
}

/** A name, which may be written from left to right in a text from right to left, or the other way round. */
export const isolated = (name: string): ReactNode => createElement('bdi', null, name)

/** Joins names into a list for a sentence, as `joinList` does for texts. */
export function joinNames(names: readonly string[], patterns: ListPatterns): ReactNode {
  const places = names.map((_, index) => `{name${index}}`)
  const values = Object.fromEntries(names.map((name, index) => [`name${index}`, isolated(name)]))
  return fillElements(joinList(places, patterns), values)
}

const lineOf = (line: string, index: number) =>
  createElement(Fragment, null, index > 0 && createElement('br'), createElement('span', null, line.trim()))

/** Shows a text line by line. */
export const linesOf = (text: string): ReactNode => createElement('bdi', null, ...text.split(/[\r\n]+/).map(lineOf))
