/**
 * All that the package keeps on one page, by name. It is one object for a document, so that two copies of the package on a
 * page find the same, and tools can list it.
 */
export type Page = Record<string, unknown>

/** The property of the document that holds it: a symbol, because an id of an element can have any name. */
const PAGE = Symbol.for('volenti')

/** The page object of this document; a new one on a server, where nothing is shared between requests. */
export function pageObject(): Page {
  const host = globalThis.document as { [PAGE]?: Page } | undefined
  if (!host) return {}
  host[PAGE] ??= {}
  return host[PAGE]
}

/**
 * Keeps something on the page, one for everybody who asks by the name.
 *
 * @param create - Makes it when nobody has asked before.
 */
export function keptOnPage<T>(name: string, create: () => T): T {
  const page = pageObject()
  page[name] ??= create()
  return page[name] as T
}

/** Something that works on until it is ended. */
interface Ending {
  readonly end?: (() => void) | undefined
}

/** Ends what works on the page, and forgets everything, so that a test begins with a new page. */
export function resetPage(): void {
  const page = pageObject()
  for (const kept of Object.values(page)) {
    const parts: Iterable<Ending> = kept instanceof Map ? kept.values() : kept instanceof Set ? kept : Object.values(kept as Record<string, Ending>)
    for (const part of [...parts]) part?.end?.()
  }
  for (const name of Object.keys(page)) delete page[name]
}
