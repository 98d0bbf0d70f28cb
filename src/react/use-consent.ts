import { useMemo, useSyncExternalStore } from 'react'
import type { ConsentState, Policy, RegisteredPolicy } from '../core/internal.ts'
import { type Acts, actsOf } from './acts.ts'
import { useProvidedStore } from './consent-context.ts'
import { type Preferences, preferencesOf } from './preferences.ts'

/** The result of `useConsent`: the state, and the acts that change it. */
export interface UseConsentReturn<P extends Policy = RegisteredPolicy> extends ConsentState<P>, Acts<P> {
  /** Opens the preferences dialog. The focus returns to `invoker` when it closes. @default the focused element */
  readonly openPreferences: Preferences['open']
  /** Closes the preferences dialog and changes no choice. */
  readonly closePreferences: Preferences['close']
}

/**
 * Returns the visitor's consent state, and the acts that change it. Re-renders on every decision. `useGranted` is lighter
 * for one answer, and `useConsentState` for code that calls no act.
 *
 * Before a decision the status is `undecided` and there are no choices. The server and the hydrating page get the same,
 * unless the server passed the record on.
 *
 * @throws {ConsentError} `missing-provider` outside a provider.
 *
 * @example
 * ```tsx
 * import { useConsent } from 'volenti/react'
 *
 * export function Refuse() {
 *   const { isAsking, rejectAll } = useConsent()
 *   return isAsking ? <button onClick={rejectAll}>No, thank you</button> : null
 * }
 * ```
 */
export function useConsent(): UseConsentReturn {
  const store = useProvidedStore('useConsent')
  const state = useSyncExternalStore(store.subscribe, store.getState, store.getInitialState)
  return useMemo(() => {
    const { open, close } = preferencesOf(store)
    return { ...state, ...actsOf(store), openPreferences: open, closePreferences: close }
  }, [state, store])
}
