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

/** The argument of `onReady`. */
export interface ConsentReady<P extends Policy = RegisteredPolicy> {
  /** Where the state came from: a stored record, or none. */
  readonly source: 'stored' | 'none'
  readonly state: ConsentState<P>
}

/** The argument of `onChange`: the grants that started or ended. */
export interface GrantChange<P extends Policy = RegisteredPolicy> {
  readonly granted: readonly (CategoryIdOf<P> | ServiceIdOf<P>)[]
  readonly ended: readonly (CategoryIdOf<P> | ServiceIdOf<P>)[]
  /** The visitor's act on this page; `sync` where another tab, the server or the clock changed the grants. */
  readonly reason: Reason | 'sync'
}

/** The handlers that `connectEvents` calls. */
export interface ConsentEvents<P extends Policy = RegisteredPolicy> {
  /** Event handler called once, with the current state. */
  readonly onReady?: ((ready: ConsentReady<P>) => void) | undefined
  /** Event handler called when grants changed, with exactly those grants. */
  readonly onChange?: ((change: GrantChange<P>) => void) | undefined
  /** Event handler called once for every decision on this page, even if it changes no grant. */
  readonly onDecision?: ((decision: Decision) => void) | undefined
  /** Report the changes after this state. Use it for code that loads after the first changes. @default the current state */
  readonly since?: ConsentState<P> | undefined
}

/**
 * Reports changes of a visitor's consent to code outside React, and returns the function that stops this.
 *
 * Handlers run after the browser has painted, so that the banner reacts to a click first. Two things are not delayed: the end
 * of a grant is reported at once, and waiting decisions are reported when the visitor leaves the page. When a handler
 * throws, the others are called all the same. Runs in a browser only.
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
  /** Grants that are reported after the paint, each with the state that it started in. */
  const pendingGrants = new Map<Id, ConsentState<P>>()
  const later = (report: () => void) => afterPaint(() => !isEnded && report())
  const decisions = store.getDecisions
  /** How many decisions are reported or wait for the paint, and how many are reported. */
  let scheduled = since.decision ? decisions().indexOf(since.decision) + 1 : 0
  let reported = scheduled

  function reportDecisions(end: number) {
    while (reported < end) {
      const decision = decisions()[reported++]
      if (decision) callEach(new Set([() => onDecision?.(decision)]))
    }
  }

  function compare() {
    const [before, state] = [last, store.getState()]
    last = state
    const { decision } = state
    const isNew = decision !== before.decision
    const granted = ids.filter((id) => state.grants[id] && !before.grants[id])
    // A grant that ends before it was reported is not reported at all.
    const ended = ids.filter((id) => before.grants[id] && !state.grants[id] && !pendingGrants.delete(id))
    for (const id of granted) pendingGrants.set(id, state)
    // Another listener of the store may have made a decision before this one was called.
    while (scheduled < decisions().length) {
      const end = ++scheduled
      later(() => reportDecisions(end))
    }
    const report = () => {
      const remaining = granted.filter((id) => pendingGrants.get(id) === state && pendingGrants.delete(id))
      if (remaining[0] || ended[0]) onChange?.({ granted: remaining, ended, reason: isNew && decision ? decision.reason : 'sync' })
    }
    if (ended[0]) report()
    else if (granted[0]) later(report)
  }

  later(() => onReady?.({ source: since.decidedAt === null ? 'none' : 'stored', state: store.getState() }))
  const leave = () => reportDecisions(scheduled)
  addEventListener('pagehide', leave)
  const unsubscribe = store.subscribe(compare)
  compare()
  return () => {
    isEnded = true
    removeEventListener('pagehide', leave)
    unsubscribe()
  }
}
