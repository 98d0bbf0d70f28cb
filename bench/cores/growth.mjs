import { acceptedValue, bytesOf, growing, largePolicy } from './volenti.mjs'

/** How many categories; each has ten cookie declarations. */
const SIZES = [50, 100, 200]
/** How many policies are used up in a round at most, and after how many milliseconds no other one. */
const AT_ONCE = 40
const LONG_ENOUGH = 200

/**
 * Milliseconds for each thing that grows with a policy, by the number of its categories: the fastest of each round, which
 * no garbage collection has interrupted.
 *
 * @param {number} rounds
 */
export function growth(rounds) {
  /** @type {Record<string, Record<number, number[]>>} */
  const measured = {}
  const keep = (/** @type {string} */ what, /** @type {number} */ size, /** @type {number} */ value) => {
    measured[what] ??= {}
    measured[what][size] = [...(measured[what][size] ?? []), value]
  }
  const values = new Map(SIZES.map((size) => [size, acceptedValue(largePolicy(size))]))
  // One round more: the first is for the compiler.
  for (let round = -1; round < rounds; round++)
    for (const [what, run] of Object.entries(growing))
      for (const size of SIZES) {
        const policies = Array.from({ length: AT_ONCE }, () => largePolicy(size))
        const start = performance.now()
        let fastest = Number.POSITIVE_INFINITY
        for (const policy of policies) {
          const begun = performance.now()
          if (begun - start > LONG_ENOUGH) break
          run(policy, values.get(size) ?? '')
          fastest = Math.min(fastest, performance.now() - begun)
        }
        if (round >= 0) keep(what, size, fastest)
      }
  for (const size of SIZES) for (const [what, bytes] of Object.entries(bytesOf(largePolicy(size)))) keep(what, size, bytes)
  return measured
}
