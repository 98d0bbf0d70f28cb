/**
 * Calls every listener; one that throws keeps no other from hearing of it, and its error is reported on its own. A listener
 * that is taken out meanwhile is not called any more, and one that is added is called the next time.
 *
 * @internal Exported for the other rooms of this package, which call their own listeners by it; a store calls those of a site.
 */
export function callEach(listeners: ReadonlySet<() => void>): void {
  for (const listener of [...listeners]) {
    try {
      if (listeners.has(listener)) listener()
    } catch (error) {
      setTimeout(() => {
        throw error
      })
    }
  }
}
