import {
  acceptAll,
  acknowledge,
  type ConsentStorage,
  type ConsentStore,
  createConsentStore,
  memoryStorage,
  NO_SIGNALS,
  type Policy,
  type Regimes,
  rejectAll,
  save,
} from 'volenti'

/** The moment in which every story takes place, so that none of them ages: 2 March 2026, ten in the morning. */
export const NOW = Date.UTC(2026, 2, 2, 10)

const DAY = 86_400_000

const optional = ({ categories }: Policy) => Object.keys(categories).filter((id) => !categories[id]?.required)

/** The policy as it was before its last optional category was put to another use. */
function earlier(policy: Policy): Policy {
  const id = optional(policy).at(-1)
  const category = id === undefined ? undefined : policy.categories[id]
  if (id === undefined || !category) return policy
  const purposes = [{ id: 'earlier', title: 'Earlier use', description: 'What this was used for until last month' }]
  return { ...policy, categories: { ...policy.categories, [id]: { ...category, purposes } } }
}

interface Past {
  /** How many days ago the visitor decided. */
  readonly daysAgo: number
  readonly act: (store: ConsentStore<Policy>) => void
  /** What the policy said at that time. @default what it says today */
  readonly under?: (policy: Policy) => Policy
}

const pasts = {
  none: undefined,
  accepted: { daysAgo: 20, act: (store) => acceptAll(store) },
  rejected: { daysAgo: 20, act: (store) => rejectAll(store) },
  custom: {
    daysAgo: 20,
    act: (store) => save(store, Object.fromEntries(optional(store.policy).map((id, index) => [id, index === 0 ? 'granted' : 'denied']))),
  },
  expired: { daysAgo: 500, act: (store) => acceptAll(store) },
  acknowledged: { daysAgo: 20, act: (store) => acknowledge(store) },
  policyChanged: { daysAgo: 20, act: (store) => acceptAll(store), under: earlier },
} satisfies Readonly<Record<string, Past | undefined>>

/** What the visitor did on an earlier visit. */
export type PastName = keyof typeof pasts

/** The storage as an earlier visit left it. The visit is played again, so what it holds is what a visitor's browser would hold. */
export function storageAfter(past: PastName, policy: Policy, regimes?: Regimes): ConsentStorage {
  const storage = memoryStorage()
  const visit: Past | undefined = pasts[past]
  if (visit) {
    const { daysAgo, act, under = (same: Policy) => same } = visit
    act(createConsentStore(under(policy), { storage, regimes, readSignals: () => NO_SIGNALS, now: () => NOW - daysAgo * DAY }))
  }
  return storage
}

/** The storage of a browser that keeps no cookies for the site. */
export const blockedStorage: ConsentStorage = { read: () => [], write: () => false }
