import { attachedTo, type ConsentAct, type ConsentStore, consentCookieName, type Policy } from '../../core/internal.ts'
import type { Sending } from './delivery.ts'
import { type AnsweredAct, createSubject, type KnownSubject } from './subject.ts'

/** How many confirmed acts `answeredActs` returns. */
const MOST_ANSWERED = 20

/** What a page knows of its acts. It lives as long as the store, so a new connection continues where the one before ended. */
export interface PageActs extends Sending {
  /** How many decisions of the store have become acts. */
  recorded: number
  /** How many connections there are, and what ends the one that works. */
  connections: number
  end?: () => void
  /** The acts that wait and are not stored. */
  readonly memory: Map<string, ConsentAct>
  readonly subject: { known: KnownSubject | null }
  answered: readonly AnsweredAct[]
}

/** Returns what a page knows of the acts of a store. */
export const pageActsOf = (store: ConsentStore<Policy>): PageActs =>
  attachedTo<PageActs>(store, 'records', () => ({
    recorded: 0,
    connections: 0,
    memory: new Map(),
    subject: { known: null },
    answered: [],
    own: new Set(),
    flying: new Set(),
    beaconed: new Set(),
  }))

/** The beginning of the names of the items in `localStorage` that hold the acts, and the name of that with the subject. */
export const itemNames = (cookieName: string) => ({ acts: `${cookieName}-act-`, subject: `${cookieName}-subject` })

/** Remembers an act that the server has confirmed. */
export function rememberAnswered(page: PageActs, { id, subject }: ConsentAct): void {
  page.answered = [...page.answered, { id, subject }].slice(-MOST_ANSWERED)
}

/**
 * Returns the acts that the records handler has confirmed, the oldest first, at most 20: those of this page, and those of
 * earlier pages where the visitor has a subject. A visitor can get a receipt for each.
 *
 * @example
 * ```ts
 * import type { ConsentStore } from 'volenti'
 * import { answeredActs } from 'volenti/connect'
 *
 * export const receiptsOf = (store: ConsentStore) => answeredActs(store).map(({ id, subject }) => `/api/acts/${subject}/receipt/${id}`)
 * ```
 */
export function answeredActs<P extends Policy>(store: ConsentStore<P>): readonly AnsweredAct[] {
  const { answered, subject } = pageActsOf(store as unknown as ConsentStore<Policy>)
  const stored = createSubject(itemNames(consentCookieName(store.policy)).subject, subject, 'none', true).answered()
  const earlier = stored.filter(({ id }) => answered.every((act) => act.id !== id))
  return [...earlier, ...answered].slice(-MOST_ANSWERED)
}
