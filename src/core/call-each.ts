/**
 * Calls every listener. When one throws, the others are called all the same, and the browser reports its error later.
 *
 * A listener that is removed during the calls is not called any more. One that is added is called the next time.
 *
 * @internal Exported for the other rooms of this package, which call their own listeners with it. A store calls those of a site.
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
