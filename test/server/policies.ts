import { definePolicy } from '../../src/core/index.ts'

export const policy = definePolicy({
  site: { name: 'Example', contact: 'privacy@example.com' },
  lastUpdated: '2026-01-31',
  categories: { necessary: { required: true }, analytics: {}, marketing: {} },
  services: { meter: { category: 'analytics', vendor: { name: 'Meter' } }, login: { category: 'necessary', vendor: { name: 'Login' } } },
})

export const NOW = Date.UTC(2026, 10, 1)
