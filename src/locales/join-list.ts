import type { ListPatterns } from './locale.ts'

/** Joins items into a list for a sentence, such as "a, b, and c", with the patterns of a language. */
export function joinList(items: readonly string[], { pair, middle, end }: ListPatterns): string {
  const put = (pattern: string, before: string, after: string) => pattern.replace(/\{[01]\}/g, (place) => (place === '{0}' ? before : after))
  const [first = '', ...others] = items
  const last = others.pop()
  if (last === undefined) return first
  if (others.length === 0) return put(pair, first, last)
  return put(
    end,
    others.reduce((joined, item) => put(middle, joined, item), first),
    last,
  )
}

/**
 * Joins items with the "and" of a locale. Where the locale has no patterns, it takes those of the browser, or a comma if the
 * browser refuses the locale's id.
 */
export function listOf(items: readonly string[], { id, list }: { readonly id: string; readonly list?: ListPatterns | undefined }): string {
  if (list) return joinList(items, list)
  try {
    return new Intl.ListFormat(id).format(items)
  } catch {
    return items.join(', ')
  }
}
