import { useSyncExternalStore } from 'react'
import type { ConsentState } from '../core/internal.ts'
import { useProvidedStore } from './consent-context.ts'

/**
 * Returns the visitor's consent state, without the acts and their code. Re-renders on every decision.
 *
 * Before a decision the status is `undecided`. The server and the hydrating page get the same, unless the server passed the
 * record on.
 *
 * @throws {ConsentError} `missing-provider` outside a provider.
 *
 * @example
 * ```tsx
 * import { useConsentState } from 'volenti/react'
 *
 * export const Hint = () => (useConsentState().isAsking ? <p>Please choose your cookies.</p> : null)
 * ```
 */
export function useConsentState(): ConsentState {
  const store = useProvidedStore('useConsentState')
  return useSyncExternalStore(store.subscribe, store.getState, store.getInitialState)
}
