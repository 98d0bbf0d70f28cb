import { callEach } from '../core/internal.ts'

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

/** Code that a store allowed to run. */
export interface Running {
  readonly store: unknown
  /** Whether a grant covers it at the moment of asking. */
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

/** Whether something that a store allowed keeps running although its grant has ended. */
export const isRunningWithoutGrant = (store: unknown): boolean => [...kept().all].some((running) => running.store === store && !running.isGranted())

/** Calls `listener` when code stops to run apart from a change of a store; returns the function that ends that. */
export function subscribeToRunning(listener: () => void): () => void {
  const { listeners } = kept()
  listeners.add(listener)
  return () => {
    listeners.delete(listener)
  }
}
