import { ownEntry } from './own-entry.ts'

/**
 * Replaces the `{name}` placeholders of a text with values. A placeholder without a value stays as it is.
 *
 * A placeholder inside a value is not replaced.
 */
export const fill = (text: string, values: Readonly<Record<string, string | number>>): string =>
  text.replace(/\{(\w+)\}/g, (placeholder, name: string) => `${ownEntry(values, name) ?? placeholder}`)
