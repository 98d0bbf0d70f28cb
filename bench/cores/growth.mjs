import { acceptedValue, bytesOf, growing, largePolicy } from './volenti.mjs'

/** How many categories; each has ten cookie declarations. */
const SIZES = [50, 100, 200]
const AT_ONCE = 8

/**
 * Milliseconds for each thing that grows with a policy, by the number of its categories.
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
        for (const policy of policies) run(policy, values.get(size) ?? '')
        if (round >= 0) keep(what, size, (performance.now() - start) / AT_ONCE)
      }
  for (const size of SIZES) for (const [what, bytes] of Object.entries(bytesOf(largePolicy(size)))) keep(what, size, bytes)
  return measured
}
