/** How far ahead of this clock a decision or a policy may be dated before it counts as none, in milliseconds. */
export const CLOCK_SKEW = 86_400_000

/** The clock that a page goes by, in milliseconds since 1970. */
export interface PageClock {
  now(): number
  /** The time that the server's render went by, so that the page hydrates with the same. */
  initial(): number
  /** How far the clock is ahead of the browser's. */
  lead(): number
}

/** A page that came from the history may be older than what it says about the time. */
function isFromHistory(): boolean {
  const [entry] = globalThis.performance?.getEntriesByType?.('navigation') ?? []
  return (entry as { readonly type?: unknown } | undefined)?.type === 'back_forward'
}

/**
 * The clock of a page: the browser's, or the server's where the two are more than a day apart. Server and page then
 * agree about what has run out, and the server takes what the page dates.
 *
 * @param readAt - When the server read the record, if it did.
 */
export function pageClock(readAt: number | undefined, browserClock: () => number): PageClock {
  let known: number | undefined
  const lead = () => {
    if (known === undefined) {
      const difference = readAt === undefined ? 0 : readAt - browserClock()
      known = Math.abs(difference) > CLOCK_SKEW && !isFromHistory() ? difference : 0
    }
    return known
  }
  return { now: () => browserClock() + lead(), initial: () => readAt ?? browserClock(), lead }
}
