const AT_LEAST = 3
const SECONDS = 150

/**
 * Measures each case once in every round, so that what disturbs the machine for a while disturbs all of them. Each round
 * begins with another case. On a slow machine there are fewer rounds, so that the whole run stays short.
 *
 * @template Case
 * @param {number} rounds
 * @param {readonly Case[]} cases
 * @param {(one: Case) => Promise<void> | void} measure
 * @returns How many rounds there were.
 */
export async function interleave(rounds, cases, measure) {
  const start = Date.now()
  for (let round = 1; ; round++) {
    const first = (round - 1) % cases.length
    for (const one of [...cases.slice(first), ...cases.slice(0, first)]) await measure(one)
    const seconds = (Date.now() - start) / 1000
    console.log(`    round ${round} of ${rounds}, ${Math.round(seconds)} s`)
    if (round === rounds || (round >= AT_LEAST && (seconds / round) * (round + 1) > SECONDS)) return round
  }
}
