import { useMemo, useSyncExternalStore } from 'react'
import type { ConsentState, ConsentStore } from '../core/internal.ts'
import { useProvidedStore } from './consent-context.ts'
import { type Preferences, preferencesOf } from './preferences.ts'

/** What `useConsent` returns: the state, and the acts that change it. */
export interface UseConsentReturn extends ConsentState, Pick<ConsentStore, 'acceptAll' | 'rejectAll' | 'save' | 'withdraw'> {
  /** Opens the preferences dialog. Focus comes back to `invoker`. @default the focused element */
  readonly openPreferences: Preferences['open']
  readonly closePreferences: Preferences['close']
}

/**
 * Returns where the visitor stands and the acts that change it. Re-renders on every decision; `useGranted` is lighter
 * where one answer is enough.
 *
 * Before a decision the status is `undecided` and there are no choices; the server and the hydrating page see the same,
 * unless the server passed the record on.
 *
 * @throws {ConsentError} `missing-provider` outside a provider.
 *
 * @example
 * ```tsx
 * import { useConsent } from 'volenti/react'
 *
 * export function Refuse() {
 *   const { status, rejectAll } = useConsent()
 *   return status === 'undecided' ? <button onClick={() => rejectAll()}>No, thank you</button> : null
 * }
 * ```
 */
export function useConsent(): UseConsentReturn {
  const store = useProvidedStore('useConsent')
  const state = useSyncExternalStore(store.subscribe, store.getState, store.getInitialState)
  return useMemo(
    () => ({
      ...state,
      acceptAll: store.acceptAll,
      rejectAll: store.rejectAll,
      save: store.save,
      withdraw: store.withdraw,
      openPreferences: preferencesOf(store).open,
      closePreferences: preferencesOf(store).close,
    }),
    [state, store],
  )
}
