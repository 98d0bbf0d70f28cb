import { useMemo, useSyncExternalStore } from 'react'
import { createScriptLoader, type ScriptState } from '../scripts/index.ts'
import { useProvidedStore } from './consent-context.ts'

/**
 * Returns where a script is that a `ConsentScript` or a script loader wants. Re-renders when that changes.
 *
 * `idle` until it is allowed and its turn, for an id that nobody wants, on the server and while hydrating. It stays
 * `ready` after a withdrawal, because code that has run cannot be taken back.
 *
 * @param id - The script's `id`, else its `src`.
 * @throws {ConsentError} `missing-provider` outside a provider.
 *
 * @example
 * ```tsx
 * import { useScript } from 'volenti/react'
 *
 * export const Chat = () => (useScript('chat') === 'error' ? <a href="/contact">Write to us</a> : null)
 * ```
 */
export function useScript(id: string): ScriptState {
  const store = useProvidedStore('useScript')
  const loader = useMemo(() => createScriptLoader(store), [store])
  return useSyncExternalStore(
    loader.subscribe,
    () => loader.getState(id),
    () => 'idle',
  )
}
