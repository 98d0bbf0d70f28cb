import { definePolicy } from 'volenti'

/** A policy with one category of each well-known kind and nothing else. */
export const policy = definePolicy({
  site: { name: 'Example', contact: 'privacy@example.com' },
  lastUpdated: '2026-01-31',
  categories: { necessary: { required: true }, functional: {}, analytics: {}, marketing: {} },
})

/** The same with a service and with cookies. */
export const policyWithService = definePolicy({
  ...policy,
  categories: { necessary: { required: true }, functional: {}, analytics: {}, marketing: {} },
  services: {
    counter: { category: 'analytics', vendor: { name: 'Counting Ltd' }, cookies: [{ name: '_c_*', purpose: 'Counts visits', duration: '2 years' }] },
  },
  cookies: [
    { name: 'session_id', category: 'necessary', purpose: 'Keeps you signed in', duration: 'session', httpOnly: true },
    { name: 'theme', category: 'functional', purpose: 'Remembers the theme', duration: '1 year', kind: 'local-storage' },
  ],
})

/** Milliseconds of one day. */
export const DAY = 86_400_000
