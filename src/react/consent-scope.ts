import {
  ConsentError,
  type ConsentStore,
  type ConsentStoreOptions,
  consentCookieName,
  createConsentStore,
  type Policy,
  type RegisteredPolicy,
} from '../core/index.ts'
import { createPreferences, type Preferences } from './preferences.ts'

/** What everything that belongs to one consent cookie on a page shares. */
export interface ConsentScope {
  readonly store: ConsentStore
  readonly preferences: Preferences
}

const preferencesOf = new WeakMap<ConsentStore, Preferences>()
const shared = new Map<string, { readonly source: string; readonly scope: ConsentScope }>()

/** The scope of a store; the same one for every provider that is given the store. */
export function scopeOf(store: ConsentStore): ConsentScope {
  const preferences = preferencesOf.get(store) ?? createPreferences()
  preferencesOf.set(store, preferences)
  return { store, preferences }
}

/**
 * The scope of a policy. In a browser it is the same one for every provider and every React root of the page that uses
 * the same consent cookie; on a server a new one each time, because two requests are two visitors.
 */
export function scopeFor(policy: RegisteredPolicy, options: ConsentStoreOptions): ConsentScope {
  const create = () => scopeOf(createConsentStore(policy as Policy, options) as unknown as ConsentStore)
  if (typeof document === 'undefined') return create()
  const name = consentCookieName(policy)
  const source = JSON.stringify(policy)
  const known = shared.get(name)
  if (known?.source === source) return known.scope
  if (known && process.env.NODE_ENV !== 'production') console.error(new ConsentError('policy-conflict', name).message)
  const scope = create()
  shared.set(name, { source, scope })
  return scope
}
