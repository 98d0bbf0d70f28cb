import { useCallback, useSyncExternalStore } from 'react'
import { isRunningWithoutGrant, subscribeToRunning } from '../page/index.ts'
import { useProvidedStore } from './consent-context.ts'

/**
 * Whether code runs on this page although its grant has ended. Such code is a script that has run, or an effect of
 * `useConsentEffect` without a cleanup. It stops only when the visitor leaves or reloads the page.
 *
 * `false` before a decision, on the server and while hydrating. It is `false` again when the grant comes back.
 *
 * @throws {ConsentError} `missing-provider` outside a provider.
 *
 * @example
 * ```tsx
 * import { useNeedsReload } from 'volenti/react'
 *
 * export const Hint = () => (useNeedsReload() ? <p>Please reload the page.</p> : null)
 * ```
 */
export function useNeedsReload(): boolean {
  const store = useProvidedStore('useNeedsReload')
  const subscribe = useCallback(
    (listener: () => void) => {
      const ends = [store.subscribe(listener), subscribeToRunning(listener)]
      return () => {
        for (const end of ends) end()
      }
    },
    [store],
  )
  return useSyncExternalStore(
    subscribe,
    () => isRunningWithoutGrant(store),
    () => false,
  )
}
