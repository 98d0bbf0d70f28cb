import type { ConsentStore } from '../core/internal.ts'
import { useProvidedStore } from './consent-context.ts'

/**
 * Returns the store of the nearest provider, for code that subscribes to it directly. The component does not re-render
 * when the store changes. On the server the store has no decision, unless the server passed the record on.
 *
 * @throws {ConsentError} `missing-provider` outside a provider.
 *
 * @example
 * ```tsx
 * import { useEffect } from 'react'
 * import { useConsentStore } from 'volenti/react'
 *
 * export function Log() {
 *   const store = useConsentStore()
 *   useEffect(() => store.subscribe(() => console.log(store.getState().status)), [store])
 *   return null
 * }
 * ```
 */
export const useConsentStore = (): ConsentStore => useProvidedStore('useConsentStore')
