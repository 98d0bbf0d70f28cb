import { useMemo, useSyncExternalStore } from 'react'
import { createScriptLoader, type ScriptState } from '../scripts/index.ts'
import { useProvidedStore } from './consent-context.ts'

/**
 * Returns the state of a script that a `ConsentScript` or a script loader loads. Re-renders when the state changes.
 *
 * A script is `idle` before its grant, and while it waits for the scripts in its `after`. An id that nothing loads is `idle`
 * too, and so is every id on the server and while hydrating. After a withdrawal a script stays `ready`, because code that
 * has run cannot be undone.
 *
 * @param id - The script's `id`, else its `src`.
 * @throws {ConsentError} `missing-provider` outside a provider.
 *
 * @example
 * ```tsx
 * import { useScriptState } from 'volenti/react'
 *
 * export const Chat = () => (useScriptState('chat') === 'error' ? <a href="/contact">Write to us</a> : null)
 * ```
 */
export function useScriptState(id: string): ScriptState {
  const store = useProvidedStore('useScriptState')
  const loader = useMemo(() => createScriptLoader(store), [store])
  return useSyncExternalStore(
    loader.subscribe,
    () => loader.getState(id),
    () => 'idle',
  )
}
