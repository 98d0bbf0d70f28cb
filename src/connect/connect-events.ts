import {
  afterPaint,
  type CategoryIdOf,
  type ConsentState,
  type ConsentStore,
  callEach,
  type Decision,
  type Policy,
  type Reason,
  type RegisteredPolicy,
  type ServiceIdOf,
} from '../core/internal.ts'

/** What is told once when a document starts. */
export interface ConsentReady<P extends Policy = RegisteredPolicy> {
  /** Where the state came from: what the visitor stored before, or nothing. */
  readonly source: 'stored' | 'none'
  readonly state: ConsentState<P>
}

/** What is told when something is allowed that was not, or no longer. */
export interface GrantChange<P extends Policy = RegisteredPolicy> {
  readonly granted: readonly (CategoryIdOf<P> | ServiceIdOf<P>)[]
  readonly ended: readonly (CategoryIdOf<P> | ServiceIdOf<P>)[]
  /** The visitor's act on this page; `sync` where another tab, the server or the clock changed it. */
  readonly reason: Reason | 'sync'
}

/** What `connectEvents` calls. */
export interface ConsentEvents<P extends Policy = RegisteredPolicy> {
  /** Event handler called once, with the state as it is then. */
  readonly onReady?: ((ready: ConsentReady<P>) => void) | undefined
  /** Event handler called when a grant really changed, with exactly what did. */
  readonly onChange?: ((change: GrantChange<P>) => void) | undefined
  /** Event handler called once for every decision made on this page, also one that changes no grant. */
  readonly onDecision?: ((decision: Decision) => void) | undefined
  /** From which state on changes are told, for code that arrives later than what it tells about. @default the present one */
  readonly since?: ConsentState<P> | undefined
}

/**
 * Tells code outside React what happens to the consent of a visitor, and returns what ends it.
 *
 * Handlers run after the browser has painted, so that a click on a banner is answered first; only the end of a grant is
 * told at once, and decisions that wait are told when the page is left. A handler that throws keeps no other from being
 * called. Runs in a browser only.
 *
 * @example
 * ```ts
 * import type { ConsentStore } from 'volenti'
 * import { connectEvents } from 'volenti/connect'
 *
 * export const logTo = (store: ConsentStore, log: (text: string) => void) =>
 *   connectEvents(store, {
 *     onReady: ({ source }) => log(`ready: ${source}`),
 *     onChange: ({ granted, ended, reason }) => log(`${reason}: +${granted} -${ended}`),
 *   })
 * ```
 */
export function connectEvents<P extends Policy>(store: ConsentStore<P>, events: ConsentEvents<P>): () => void {
  type Id = CategoryIdOf<P> | ServiceIdOf<P>
  const { onReady, onChange, onDecision, since = store.getState() } = events
  let last = since
  let isEnded = false
  const ids = Object.keys(last.grants) as Id[]
  /** Grants that wait for the paint to be told, and the state that brought them. */
  const untold = new Map<Id, ConsentState<P>>()
  const later = (tell: () => void) => afterPaint(() => !isEnded && tell())
  const decisions = store.getDecisions
  /** How many decisions wait for the paint or have been told, and how many have been told. */
  let planned = since.decision ? decisions().indexOf(since.decision) + 1 : 0
  let told = planned

  function tellDecisions(end: number) {
    while (told < end) {
      const decision = decisions()[told++]
      if (decision) callEach(new Set([() => onDecision?.(decision)]))
    }
  }

  function compare() {
    const [before, state] = [last, store.getState()]
    last = state
    const { decision } = state
    const isNew = decision !== before.decision
    const granted = ids.filter((id) => state.grants[id] && !before.grants[id])
    // Who was not told of a grant need not be told of its end, and must not be told of it afterwards.
    const ended = ids.filter((id) => before.grants[id] && !state.grants[id] && !untold.delete(id))
    for (const id of granted) untold.set(id, state)
    // A listener of the store may have decided again before this one was called.
    while (planned < decisions().length) {
      const end = ++planned
      later(() => tellDecisions(end))
    }
    const tell = () => {
      const remaining = granted.filter((id) => untold.get(id) === state && untold.delete(id))
      if (remaining[0] || ended[0]) onChange?.({ granted: remaining, ended, reason: isNew && decision ? decision.reason : 'sync' })
    }
    if (ended[0]) tell()
    else if (granted[0]) later(tell)
  }

  later(() => onReady?.({ source: since.decidedAt === null ? 'none' : 'stored', state: store.getState() }))
  const leave = () => tellDecisions(planned)
  addEventListener('pagehide', leave)
  const unsubscribe = store.subscribe(compare)
  compare()
  return () => {
    isEnded = true
    removeEventListener('pagehide', leave)
    unsubscribe()
  }
}
