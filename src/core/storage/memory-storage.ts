import type { ConsentStorage } from './storage.ts'

/**
 * Creates a storage that lasts as long as the page, for tests, stories and servers.
 *
 * @param value - The first value, as `serializeRecord` writes it. @default nothing is stored
 *
 * @example
 * ```ts
 * import { createConsentStore, memoryStorage, type Policy } from 'volenti'
 *
 * const storeFor = (policy: Policy) => createConsentStore(policy, { storage: memoryStorage() })
 * ```
 */
export function memoryStorage(value?: string): ConsentStorage {
  return {
    read: () => (value ? [value] : []),
    write: (next) => {
      value = next
      return true
    },
  }
}
