import type { ConsentStore } from '../core/internal.ts'
import { useProvidedStore } from './consent-context.ts'

/**
 * Returns the store of the nearest provider, for code that wants to subscribe by itself.
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
