import {
  ConsentError,
  type ConsentStore,
  type ConsentStoreOptions,
  consentCookieName,
  createConsentStore,
  type Policy,
  type RegisteredPolicy,
} from '../core/internal.ts'

const shared = new Map<string, { readonly source: string; readonly store: ConsentStore }>()

/**
 * The store of a policy. In a browser it is the same one for every provider and every React root of the page that uses
 * the same consent cookie; on a server a new one each time, because two requests are two visitors.
 */
export function sharedStore(policy: RegisteredPolicy, options: ConsentStoreOptions): ConsentStore {
  // Creating one reads and writes nothing, so it may turn out not to be needed.
  const store = createConsentStore(policy as Policy, options) as unknown as ConsentStore
  if (typeof document === 'undefined') return store
  const name = consentCookieName(policy)
  const source = JSON.stringify(policy)
  const known = shared.get(name)
  if (known?.source === source) return known.store
  if (known && process.env.NODE_ENV !== 'production') console.error(new ConsentError('policy-conflict', name).message)
  shared.set(name, { source, store })
  return store
}
