import { useSyncExternalStore } from 'react'
import type { GrantId } from '../core/internal.ts'
import { useProvidedStore } from './consent-context.ts'
import { warnUnknownIds } from './warn-unknown-ids.ts'

/** What has to be granted: a category, a service, all of several, or any of them. An empty list is never granted. */
export type GrantCondition<Id extends string = GrantId> = Id | { readonly all: readonly Id[] } | { readonly any: readonly Id[] }

/** Whether a condition is met, going by what `isGranted` says of each id. */
export function isMet(condition: GrantCondition, isGranted: (id: GrantId) => boolean): boolean {
  if (typeof condition !== 'object') return isGranted(condition)
  // Nothing that is asked for is nothing that was allowed.
  return 'all' in condition ? condition.all.length > 0 && condition.all.every(isGranted) : condition.any.some(isGranted)
}

/** The ids that a condition names. */
const idsOf = (condition: GrantCondition): readonly string[] =>
  typeof condition !== 'object' ? [condition] : 'all' in condition ? condition.all : condition.any

/**
 * Whether a category or a service is allowed now, or all or any of several. Re-renders only when that answer flips.
 *
 * An id that the policy does not have is never granted; development builds report it with `unknown-id`.
 *
 * `false` before a decision, on the server and while hydrating, unless the category is required or the server passed
 * the record on.
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
