import { definePolicy } from 'volenti'

const counter = {
  category: 'analytics',
  vendor: { name: 'Counting Ltd' },
  cookies: [{ name: '_c', purpose: 'Counts visits', duration: '1 year' }],
} as const

export const policy = definePolicy({
  site: { name: 'Example', contact: 'privacy@example.com' },
  lastUpdated: '2026-01-31',
  categories: { necessary: { required: true }, functional: {}, analytics: {}, marketing: {} },
  services: { counter },
})

/** What was declared before somebody began to count visits. */
export const formerPolicy = definePolicy({
  site: { name: 'Example', contact: 'privacy@example.com' },
  lastUpdated: '2025-01-31',
  categories: { necessary: { required: true }, functional: {}, analytics: {}, marketing: {} },
})
