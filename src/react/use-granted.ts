import { useSyncExternalStore } from 'react'
import type { GrantId } from '../core/index.ts'
import { useProvidedStore } from './consent-context.ts'

/**
 * Whether a category or a service is allowed now. Re-renders only when that answer flips.
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
export function useGranted(id: GrantId): boolean {
  const store = useProvidedStore('useGranted')
  return useSyncExternalStore(
    store.subscribe,
    () => store.isGranted(id),
    () => store.getInitialState().grants[id] === true,
  )
}
