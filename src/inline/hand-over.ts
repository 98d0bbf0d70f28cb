/** A decision made before the store was there. Its cookie is written; the store has not heard of it. */
export interface EarlyDecision {
  readonly reason: 'accept-all' | 'reject-all'
  /** The record as `serializeRecord` writes it. It says what was shown when the visitor chose, and when. */
  readonly value: string
}

/** What the visitor did before React arrived. */
export interface EarlyActs {
  /** The latest decision; none of the earlier ones counts any more. */
  readonly decision?: EarlyDecision | undefined
  /** What the visitor pressed to open the preferences, which gets the focus back when they close. */
  readonly opener?: Element | undefined
}

/** What the inline program leaves on `window`, under `handOverKey`. */
export interface HandOver {
  decision?: { readonly reason: EarlyDecision['reason']; readonly cookie: string } | undefined
  opener?: Element | undefined
  /** Stops answering clicks. */
  stop(): void
}

/**
 * The property of `window` under which the inline program is found: a symbol, because an element's id or a script of the
 * page can be called like anything else. It names the cookie and the format version, so that both sides mean the same.
 */
export const handOverKey = (cookieName: string): symbol => Symbol.for(`${cookieName}=1.`)

/**
 * Takes over from the inline program: it answers no more clicks, and what it answered so far is returned, once.
 *
 * Call it when the buttons have handlers of their own: while a root still hydrates, a click reaches only the program.
 * The decision is for `store.adopt`, which writes it once more and reads it back, as the program does not. Returns nothing
 * on a server, on a page without the program, and when called again.
 */
export function takeOver(cookieName: string): EarlyActs {
  const left = (globalThis as { [key: symbol]: HandOver | undefined })[handOverKey(cookieName)]
  if (!left) return {}
  left.stop()
  const { decision, opener } = left
  // The emptied object stays: a program that is printed a second time sees it and does nothing.
  left.decision = left.opener = undefined
  return { decision: decision && { reason: decision.reason, value: decision.cookie.slice(cookieName.length + 1) }, opener }
}

/** What the stamp is made of; a `Resolution` has it. */
interface Standing {
  readonly status: string
  readonly pending: readonly unknown[]
  readonly deniedBySignal: readonly unknown[]
}

/**
 * The value of `<html data-volenti>`, by which the stylesheet shows and hides the banner: `decided` when there is nothing
 * to ask, else the status, with `gpc` after it where that signal keeps a category off. Whoever takes over keeps it up to
 * date. Do Not Track leaves nothing to ask where it counts.
 */
export const stampOf = ({ status, pending, deniedBySignal }: Standing): string =>
  pending[0] ? status + (deniedBySignal[0] ? ' gpc' : '') : 'decided'
