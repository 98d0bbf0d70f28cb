import { definePolicy } from 'volenti'

const counter = { category: 'analytics', vendor: { name: 'Counting Ltd' } } as const

export const policy = definePolicy({
  site: { name: 'Example', contact: 'privacy@example.com' },
  lastUpdated: '2026-01-31',
  categories: { necessary: { required: true }, functional: {}, analytics: {}, marketing: { sellsOrShares: true } },
  services: { counter },
})

/** What the site declared before it had advertisements. */
export const olderPolicy = definePolicy({
  site: { name: 'Example', contact: 'privacy@example.com' },
  lastUpdated: '2025-01-31',
  categories: { necessary: { required: true }, functional: {}, analytics: {} },
  services: { counter },
})

/** A policy of the same site that is newer than the one of the page. */
export const newerPolicy = definePolicy({ ...policy, lastUpdated: '2026-06-30', categories: { ...policy.categories } })
