import { callEach } from '../core/internal.ts'

/**
 * Everything that the package keeps on one page, by name. A document has one such object, so that two copies of the package
 * share it, and tools can list it.
 */
export type Page = Record<string, unknown>

/** The property of the document that holds the page object. It is a symbol, because an id of an element can have any name. */
const PAGE = Symbol.for('volenti')

/** The page object of this document; a new one on a server, where nothing is shared between requests. */
export function pageObject(): Page {
  const host = globalThis.document as { [PAGE]?: Page } | undefined
  if (!host) return {}
  host[PAGE] ??= {}
  return host[PAGE]
}

/**
 * Returns the object that the page keeps under a name.
 *
 * @param create - Makes the object the first time.
 */
export function keptOnPage<T>(name: string, create: () => T): T {
  const page = pageObject()
  page[name] ??= create()
  return page[name] as T
}

/** Something that may have to be ended. */
interface Ending {
  readonly end?: (() => void) | undefined
}

/** Ends everything that runs on the page and clears the page object, so that a test starts with a new page. */
export function resetPage(): void {
  const page = pageObject()
  for (const kept of Object.values(page)) {
    const parts: Iterable<Ending> = kept instanceof Map ? kept.values() : kept instanceof Set ? kept : Object.values(kept as Record<string, Ending>)
    for (const part of [...parts]) part?.end?.()
  }
  for (const name of Object.keys(page)) delete page[name]
}

/** Running code that a store allowed. */
export interface Running {
  readonly store: unknown
  /** Whether a grant covers it now. */
  isGranted(): boolean
}

const kept = () => keptOnPage('running', () => ({ all: new Set<Running>(), listeners: new Set<() => void>() }))

/** Lists code as running, until the returned function is called. */
export function listRunning(running: Running): () => void {
  const { all, listeners } = kept()
  all.add(running)
  return () => {
    if (all.delete(running)) callEach(listeners)
  }
}

/** Whether code that a store allowed still runs although its grant has ended. */
export const isRunningWithoutGrant = (store: unknown): boolean => [...kept().all].some((running) => running.store === store && !running.isGranted())

/** Calls `listener` when running code ends without a change of a store. Returns the function that stops this. */
export function subscribeToRunning(listener: () => void): () => void {
  const { listeners } = kept()
  listeners.add(listener)
  return () => {
    listeners.delete(listener)
  }
}
