import { FORMAT } from '../core/record/letters.ts'

/** A decision that the visitor made before the store existed. Its cookie is written, but the store does not know it yet. */
export interface EarlyDecision {
  readonly reason: 'accept-all' | 'reject-all'
  /** The record as `serializeRecord` writes it, with the policy that the visitor saw and the time of the choice. */
  readonly value: string
}

/** The acts of the visitor before React started. */
export interface EarlyActs {
  /** The latest decision. Earlier ones do not count any more. */
  readonly decision?: EarlyDecision | undefined
  /** The element that the visitor pressed to open the preferences. It gets the focus back when they close. */
  readonly opener?: Element | undefined
}

/** The data that the inline program of one policy leaves on the page. */
export interface HandOver {
  /** The status of the visitor under this policy; see `stampOf`. */
  stamp: string
  decision?: { readonly reason: EarlyDecision['reason']; readonly cookie: string } | undefined
  opener?: Element | undefined
  /** Stops the answers to clicks. */
  end(): void
}

/** The data of all inline programs on a page, by cookie name and format version, so that both sides use the same record. */
export type HandOvers = Record<string, HandOver | undefined>

/**
 * The property of `document` that holds the page object, with the programs in it. It is a symbol, because an id of an element
 * or a variable of a script can have any name.
 */
export const PAGE: unique symbol = Symbol.for('volenti') as never

const handOvers = () => (globalThis.document as { [PAGE]?: { readonly programs?: HandOvers } } | undefined)?.[PAGE]?.programs
const keyOf = (cookieName: string) => `${cookieName}=${FORMAT}.`

/**
 * Takes over from the inline program: the program stops to answer clicks, and its earlier acts are returned, once.
 *
 * Call it when the buttons have their own handlers: while a root still hydrates, a click reaches only the program. Pass the
 * decision to `adoptDecision`, which writes it again and reads it back, because the program does not. The result is empty on
 * a server, on a page without the program, and for a second call.
 */
export function takeOver(cookieName: string): EarlyActs {
  const left = handOvers()?.[keyOf(cookieName)]
  if (!left) return {}
  left.end()
  const { decision, opener } = left
  // The empty object remains: a program that is printed a second time sees it and does nothing.
  left.decision = left.opener = undefined
  return { decision: decision && { reason: decision.reason, value: decision.cookie.slice(cookieName.length + 1) }, opener }
}

/** The part of a `Resolution` that the stamp needs. */
interface Standing {
  readonly status: string
  readonly pending: readonly unknown[]
  readonly deniedBySignal: readonly unknown[]
}

/**
 * The value of `<html data-volenti>`. The stylesheet uses it to show and hide the banner.
 *
 * It is `decided` when there is nothing to ask, else the status, followed by `gpc` where that signal denies a category. Code
 * that takes over from the program keeps it up to date. Where Do Not Track counts, there is nothing to ask.
 */
export const stampOf = ({ status, pending, deniedBySignal }: Standing): string =>
  pending[0] ? status + (deniedBySignal[0] ? ' gpc' : '') : 'decided'

/**
 * Writes the status of the visitor to `<html data-volenti>`, on a page that has a program. When a page has several policies, it
 * is `decided` only if no policy has anything to ask, so that the answer to one does not hide the banner of another.
 */
export function stampPage(cookieName: string, stamp: string): void {
  const all = handOvers()
  const left = all?.[keyOf(cookieName)]
  if (!all || !left) return
  left.stamp = stamp
  document.documentElement.dataset.volenti = Object.values(all).find((other) => other?.stamp !== 'decided')?.stamp ?? 'decided'
}
