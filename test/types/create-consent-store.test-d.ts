import {
  type CategoryId,
  type ConsentStore,
  createConsentStore,
  definePolicy,
  type GrantId,
  NO_SIGNALS,
  type Policy,
  resolveGrants,
  save,
  withdraw,
} from 'volenti'
import type { Equal, Holds } from './holds.ts'

const policy = definePolicy({
  site: { name: 'Example', contact: 'privacy@example.com' },
  lastUpdated: '2026-01-31',
  categories: { necessary: { required: true }, analytics: {} },
  services: { counter: { category: 'analytics', vendor: { name: 'Counting Ltd' } } },
})
const store = createConsentStore(policy)

store.isGranted('analytics')
store.isGranted('counter')
// @ts-expect-error a mistyped category
store.isGranted('analytic')
save(store, { analytics: 'denied' })
save(store, { analytics: undefined })
// @ts-expect-error a mistyped category
save(store, { analytic: 'denied' })
// @ts-expect-error a choice that is none
save(store, { analytics: false })
withdraw(store)
withdraw(store, 'analytics')
// @ts-expect-error a mistyped category
withdraw(store, 'analytic')
save(store, { counter: 'granted' })
withdraw(store, 'counter')

const state = store.getState()
const resolution = resolveGrants(policy, null, { signals: NO_SIGNALS, now: 0 })
export type Tests = [
  Holds<Equal<keyof typeof state.grants, 'necessary' | 'analytics' | 'counter'>>,
  Holds<Equal<typeof state.choices.analytics, 'granted' | 'denied' | undefined>>,
  Holds<Equal<typeof state.pending, readonly ('necessary' | 'analytics')[]>>,
  Holds<Equal<typeof state.choices.counter, 'granted' | 'denied' | undefined>>,
  Holds<Equal<keyof typeof resolution.grants, 'necessary' | 'analytics' | 'counter'>>,
  // Nothing is registered in this program, so any string is an id.
  Holds<Equal<CategoryId, string>>,
  Holds<Equal<GrantId, string>>,
]

/** Where any policy will do, any id is taken. */
export const anyStore: ConsentStore<Policy> = createConsentStore<Policy>(policy)
anyStore.isGranted('whatever')
