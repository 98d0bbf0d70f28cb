/**
 * Calls every listener; one that throws keeps no other from hearing of it, and its error is reported on its own.
 *
 * @internal Exported for the other rooms of this package, which call their own listeners by it; a store calls those of a site.
 */
export function callEach(listeners: Iterable<() => void>): void {
  for (const listener of [...listeners]) {
    try {
      listener()
    } catch (error) {
      setTimeout(() => {
        throw error
      })
    }
  }
}
