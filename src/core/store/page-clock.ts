/** How far in the future the date of a decision or a policy may be, in milliseconds. With a later date it does not count. */
export const CLOCK_SKEW = 86_400_000

/** The clock of a page, in milliseconds since 1970. */
export interface PageClock {
  now(): number
  /** The time of the server's render. The page hydrates with the same time. */
  initial(): number
  /** How many milliseconds the clock is ahead of the browser's clock. */
  lead(): number
}

/** Whether the page came from the history. The time of the server in it may be old then. */
function isFromHistory(): boolean {
  const [entry] = globalThis.performance?.getEntriesByType?.('navigation') ?? []
  return (entry as { readonly type?: unknown } | undefined)?.type === 'back_forward'
}

/**
 * Creates the clock of a page: the browser's clock, or the server's where the two differ by more than a day. Server and page
 * then agree which choices have expired, and the server accepts the dates of the page.
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
