import { callEach } from './call-each.ts'

type IsLeftOver = (store: unknown) => boolean

// What runs on a page is a matter of the page, so this is kept with the module; a server never adds to it.
const reporters = new Set<IsLeftOver>()
const listeners = new Set<() => void>()

/**
 * Lets something that runs code on this page say whether any of it outlives its grant under a store.
 *
 * Who asks needs not know who runs code, so that a page which loads no scripts does not load what would load them.
 *
 * @internal Exported for the other rooms of this package: script loaders and `useConsentEffect` report by themselves.
 */
export function reportLeftOver(isLeftOver: IsLeftOver): void {
  reporters.add(isLeftOver)
}

/**
 * Whether anything reported keeps running although its grant under a store has ended.
 *
 * @internal Exported for the other rooms of this package; `useLeftOver` and `isAnyLeftOver` of a script loader tell a site.
 */
export const isAnyReportedLeftOver: IsLeftOver = (store) => [...reporters].some((isLeftOver) => isLeftOver(store))

/**
 * Calls `listener` when code ends, or turns out not to end, apart from a change of a store; returns the function that stops it.
 *
 * @internal Exported for `useLeftOver`.
 */
export function subscribeToLeftOver(listener: () => void): () => void {
  listeners.add(listener)
  return () => {
    listeners.delete(listener)
  }
}

/**
 * Tells those who asked that the answer of a reporter may be another one.
 *
 * @internal Exported for the other rooms of this package, which run code.
 */
export const leftOverChanged = (): void => callEach(listeners)
