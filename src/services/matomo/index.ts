import type { Service } from '../../core/internal.ts'

// Read on 2026-11-26:
// - "What are the cookies created by Matomo JavaScript Tracking client?", https://matomo.org/faq/general/faq_146/: names and durations.
// Not checked on a page of Matomo: the hosts of Matomo Cloud.
// Left out: `_pk_testcookie`, which Matomo deletes at once, and cookies of the Matomo server's own pages.

/**
 * Matomo: counts visits. `_pk_hsr` belongs to heat maps and session recordings.
 *
 * If Matomo runs on a host of yours, name it: `{ ...matomo, hosts: [{ host: 'stats.example.com', loads: ['script', 'connect'] }] }`.
 */
export const matomo = {
  category: 'analytics',
  title: 'Matomo',
  purpose: 'Counts visits and shows how pages are used.',
  vendor: { id: 'matomo', name: 'Matomo', privacyUrl: 'https://matomo.org/privacy-policy/' },
  cookies: [
    { name: '_pk_id.*', kind: 'cookie', purpose: 'visitor-id', duration: '13 months', party: 'first' },
    { name: '_pk_ref.*', kind: 'cookie', purpose: 'referrer', duration: '6 months', party: 'first' },
    { name: '_pk_ses.*', kind: 'cookie', purpose: 'visit-state', duration: '30 minutes', party: 'first' },
    { name: '_pk_cvar.*', kind: 'cookie', purpose: 'visit-state', duration: '30 minutes', party: 'first' },
    { name: '_pk_hsr.*', kind: 'cookie', purpose: 'recording', duration: '30 minutes', party: 'first' },
    { name: 'mtm_consent', kind: 'cookie', purpose: 'consent', duration: '30 years', party: 'first' },
    { name: 'mtm_cookie_consent', kind: 'cookie', purpose: 'consent', duration: '30 years', party: 'first' },
    { name: 'mtm_consent_removed', kind: 'cookie', purpose: 'opt-out', duration: '30 years', party: 'first' },
  ],
  hosts: [{ host: '*.matomo.cloud', loads: ['script', 'connect'] }],
} as const satisfies Service
