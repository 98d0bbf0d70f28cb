import { useSyncExternalStore } from 'react'
import type { GrantId } from '../core/internal.ts'
import { useProvidedStore } from './consent-context.ts'
import { warnUnknownIds } from './warn-unknown-ids.ts'

/** A category, a service, or several ids of which `all` or `any` have to be granted. An empty list is never granted. */
export type GrantCondition<Id extends string = GrantId> = Id | { readonly all: readonly Id[] } | { readonly any: readonly Id[] }

/** Whether a condition is met, where `isGranted` answers for each id. */
export function isMet(condition: GrantCondition, isGranted: (id: GrantId) => boolean): boolean {
  if (typeof condition !== 'object') return isGranted(condition)
  // `every` is true for an empty list, but the visitor allowed nothing.
  return 'all' in condition ? condition.all.length > 0 && condition.all.every(isGranted) : condition.any.some(isGranted)
}

/** Returns the ids of a condition. */
const idsOf = (condition: GrantCondition): readonly string[] =>
  typeof condition !== 'object' ? [condition] : 'all' in condition ? condition.all : condition.any

/**
 * Whether a category or a service is granted now, or all or any of several. Re-renders only when the answer changes.
 *
 * Before a decision it is `false`, except for required categories. The server and the hydrating page get the same, unless
 * the server passed the record on. An id that the policy does not have is never granted; development builds report it with
 * `unknown-id`.
 *
 * @throws {ConsentError} `missing-provider` outside a provider.
 *
 * @example
 * ```tsx
 * import { useGranted } from 'volenti/react'
 *
 * export const Greeting = () => <p>{useGranted('functional') ? 'Welcome back' : 'Welcome'}</p>
 * ```
 */
export function useGranted(condition: GrantCondition): boolean {
  const store = useProvidedStore('useGranted')
  if (process.env.NODE_ENV !== 'production') warnUnknownIds(store, idsOf(condition))
  return useSyncExternalStore(
    store.subscribe,
    () => isMet(condition, store.isGranted),
    () => isMet(condition, (id) => store.getInitialState().grants[id] === true),
  )
}
