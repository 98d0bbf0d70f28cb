import { ownEntry } from './own-entry.ts'

/**
 * Puts values in the place of a text's `{name}` placeholders; a placeholder without a value stays as it is.
 *
 * Values are never searched for placeholders themselves.
 */
export const fill = (text: string, values: Readonly<Record<string, string | number>>): string =>
  text.replace(/\{(\w+)\}/g, (placeholder, name: string) => `${ownEntry(values, name) ?? placeholder}`)
