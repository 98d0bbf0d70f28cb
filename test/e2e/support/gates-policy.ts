import { definePolicy } from '../../../src/core/index.ts'

/** Two services on hosts of their own, and something of every kind to leave behind. */
export const policy = definePolicy({
  site: { name: 'Example', contact: 'privacy@example.test' },
  lastUpdated: '2026-11-25',
  categories: { necessary: { required: true }, analytics: {}, marketing: {} },
  services: {
    counter: {
      category: 'analytics',
      vendor: { name: 'Counting Ltd' },
      hosts: ['counter.test'],
      cookies: [
        { name: '_ct_*', purpose: 'Counts visits', duration: '1 year' },
        { name: 'ct', kind: 'local-storage', purpose: 'Counts visits', duration: 'persistent' },
        { name: 'ct-tab', kind: 'session-storage', purpose: 'Counts visits', duration: 'session' },
        { name: 'ct-events', kind: 'indexed-db', purpose: 'Counts visits', duration: 'persistent' },
      ],
    },
    films: { category: 'marketing', title: 'Films', vendor: { name: 'Reelhouse' }, hosts: ['films.test'] },
  },
})
