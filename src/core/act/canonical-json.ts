/**
 * Writes a value as JSON with sorted keys and no spaces (RFC 8785), so that the same content gives the same text everywhere.
 *
 * Like `JSON.stringify`, it leaves out functions and `undefined`, and writes them as `null` inside a list.
 */
export function canonicalJson(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(canonicalJson)}]`
  if (typeof value !== 'object' || value === null) return JSON.stringify(value) ?? 'null'
  const entries = Object.entries(value).filter(([, entry]) => entry !== undefined && typeof entry !== 'function')
  // The standard sorts by UTF-16 code units, as `<` does.
  entries.sort(([a], [b]) => (a < b ? -1 : 1))
  return `{${entries.map(([key, entry]) => `${JSON.stringify(key)}:${canonicalJson(entry)}`)}}`
}
