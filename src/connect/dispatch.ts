import {
  afterPaint,
  attachedTo,
  type CategoryIdOf,
  type ConsentStore,
  type GrantCondition,
  isMet,
  type Policy,
  type ServiceIdOf,
} from '../core/internal.ts'

/** Options of `dispatch`. */
export interface DispatchOptions {
  /** How many events of this store may wait for a grant. Further ones are dropped. @default 0 */
  readonly hold?: number | undefined
}

/**
 * Calls a function that sends an event, if a category or a service is granted now, or all or any of several. Otherwise the
 * event is dropped. Returns whether the function was called.
 *
 * With `hold`, an event waits while the visitor can still grant it. It is called after the paint of the grant. A refusal drops
 * it, and so does the end of the page. Nothing is stored. Runs in a browser only.
 *
 * @example
 * ```ts
 * import type { ConsentStore } from 'volenti'
 * import { dispatch } from 'volenti/connect'
 *
 * export const countSignup = (store: ConsentStore, count: (name: string) => void) =>
 *   dispatch(store, 'analytics', () => count('signup'), { hold: 20 })
 * ```
 */
export function dispatch<P extends Policy>(
  store: ConsentStore<P>,
  condition: GrantCondition<CategoryIdOf<P> | ServiceIdOf<P>>,
  event: () => void,
  { hold = 0 }: DispatchOptions = {},
): boolean {
  const isGranted = () => isMet(condition, store.isGranted)
  if (isGranted()) {
    event()
    return true
  }
  const held = attachedTo(store, 'held events', () => new Set())
  // The other reasons are a refusal; an unknown id has none.
  const canWait = () => isMet(condition, (id) => store.isGranted(id) || /undecided|expired|outdated/.test(`${store.getState().why[id]}`))
  if (held.size < hold && canWait()) {
    const end = store.subscribe(() => {
      if (isGranted()) afterPaint(() => isGranted() && event())
      else if (canWait()) return
      end()
      held.delete(end)
    })
    held.add(end)
  }
  return false
}
