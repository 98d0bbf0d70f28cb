const LONG_ENOUGH = 150

/**
 * How many times a second something can be done. What it returns is awaited where it is a promise.
 *
 * @param {() => unknown} run
 */
export async function perSecond(run) {
  for (let times = 1; ; times *= 2) {
    const start = performance.now()
    for (let done = 0; done < times; done++) {
      const result = run()
      if (result instanceof Promise) await result
    }
    const took = performance.now() - start
    if (took >= LONG_ENOUGH) return (times / took) * 1000
  }
}
