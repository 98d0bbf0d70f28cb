/** Calls every listener; one that throws keeps no other from hearing of it, and its error is reported on its own. */
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
