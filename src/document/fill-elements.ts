import { createElement, Fragment, type ReactNode } from 'react'
import { ownEntry } from '../locales/own-entry.ts'

/** Puts text or elements in the place of a text's `{name}` placeholders; a placeholder without a value stays as it is. */
export function fillElements(text: string, values: Readonly<Record<string, ReactNode>>): ReactNode {
  const parts = text.split(/\{(\w+)\}/).map((part, index) => (index % 2 === 0 ? part : (ownEntry(values, part) ?? `{${part}}`)))
  return createElement(Fragment, null, ...parts)
}
