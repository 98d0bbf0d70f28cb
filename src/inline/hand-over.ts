import { FORMAT } from '../core/record/letters.ts'

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

/** What the inline program of one policy leaves on the page. */
export interface HandOver {
  /** Where the visitor stands under this policy; see `stampOf`. */
  stamp: string
  decision?: { readonly reason: EarlyDecision['reason']; readonly cookie: string } | undefined
  opener?: Element | undefined
  /** Ends the answers to clicks. */
  end(): void
}

/** What the inline programs of a page leave, by the cookie's name and the format version, so that both sides mean the same. */
export type HandOvers = Record<string, HandOver | undefined>

/**
 * The property of `document` under which the page object is found, with the programs in it: a symbol, because an element's
 * id or a script of the page can have any name.
 */
export const PAGE: unique symbol = Symbol.for('volenti') as never

const handOvers = () => (globalThis.document as { [PAGE]?: { readonly programs?: HandOvers } } | undefined)?.[PAGE]?.programs
const keyOf = (cookieName: string) => `${cookieName}=${FORMAT}.`

/**
 * Takes over from the inline program: it answers no more clicks, and what it answered so far is returned, once.
 *
 * Call it when the buttons have handlers of their own: while a root still hydrates, a click reaches only the program.
 * The decision is for `store.adopt`, which writes it once more and reads it back, as the program does not. Returns nothing
 * on a server, on a page without the program, and when called again.
 */
export function takeOver(cookieName: string): EarlyActs {
  const left = handOvers()?.[keyOf(cookieName)]
  if (!left) return {}
  left.end()
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

/**
 * Says in `<html data-volenti>` where the visitor stands, on a page that has a program. Where several policies ask on one
 * page it says `decided` only when none of them has anything to ask, so that no banner is hidden by another's answer.
 */
export function stampPage(cookieName: string, stamp: string): void {
  const all = handOvers()
  const left = all?.[keyOf(cookieName)]
  if (!all || !left) return
  left.stamp = stamp
  document.documentElement.dataset.volenti = Object.values(all).find((other) => other?.stamp !== 'decided')?.stamp ?? 'decided'
}
