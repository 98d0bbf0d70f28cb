import { useSyncExternalStore } from 'react'
import { type GrantCondition, idsOf, isMet, warnUnknownIds } from '../core/internal.ts'
import { useProvidedStore } from './consent-context.ts'

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
