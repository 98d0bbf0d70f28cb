import { useCallback, useSyncExternalStore } from 'react'
import { subscribeToLeftOver } from '../core/internal.ts'
import { useProvidedStore } from './consent-context.ts'
import { isAnythingLeftOver } from './left-over.ts'

/**
 * Whether something keeps running on this page although its grant has ended: a script whose code has run, or an effect
 * of `useConsentEffect` that returned no cleanup. Only leaving or reloading the page stops it.
 *
 * `false` on the server and while hydrating, and again when the grant comes back.
 *
 * @throws {ConsentError} `missing-provider` outside a provider.
 *
 * @example
 * ```tsx
 * import { useLeftOver } from 'volenti/react'
 *
 * export const Hint = () => (useLeftOver() ? <p>Please reload the page.</p> : null)
 * ```
 */
export function useLeftOver(): boolean {
  const store = useProvidedStore('useLeftOver')
  const subscribe = useCallback(
    (listener: () => void) => {
      const ends = [store.subscribe(listener), subscribeToLeftOver(listener)]
      return () => {
        for (const end of ends) end()
      }
    },
    [store],
  )
  return useSyncExternalStore(
    subscribe,
    () => isAnythingLeftOver(store),
    () => false,
  )
}
