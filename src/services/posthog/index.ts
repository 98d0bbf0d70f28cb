import type { Service } from '../../core/internal.ts'

// Read on 2026-11-25:
// - "JavaScript web persistence and cookies", https://posthog.com/docs/libraries/js/persistence: cookie, local storage, 365 days.
// - "Content Security Policy", https://posthog.com/docs/advanced/content-security-policy: hosts of PostHog Cloud, for
//   scripts and requests. The page says that the toolbar needs more. Only the people who run the site open the toolbar.
// - posthog-js 1.449.2, `posthog-persistence.js`, `sessionid.js`, `consent.js`: the names in session storage, and `__ph_opt_in_out_*`.

/**
 * PostHog, with its default storage.
 *
 * Replace `hosts` if you host PostHog yourself or behind a proxy. Replace `cookies` if you set `persistence_name` or
 * `consent_persistence_name`.
 */
export const posthog = {
  category: 'analytics',
  title: 'PostHog',
  purpose: 'Counts how the product is used, and may record sessions.',
  vendor: { id: 'posthog', name: 'PostHog', privacyUrl: 'https://posthog.com/privacy' },
  cookies: [
    { name: 'ph_*_posthog', kind: 'cookie', purpose: 'visitor-and-visit-id', duration: '365 days', party: 'first' },
    { name: 'ph_*_posthog', kind: 'local-storage', purpose: 'Keeps properties and feature flags', duration: 'persistent', party: 'first' },
    { name: 'ph_*_window_id', kind: 'session-storage', purpose: 'tab-id', duration: 'session', party: 'first' },
    { name: 'ph_*_primary_window_exists', kind: 'session-storage', purpose: 'Notices copied tabs', duration: 'session', party: 'first' },
    { name: '__ph_opt_in_out_*', kind: 'local-storage', purpose: 'opt-out', duration: 'persistent', party: 'first' },
  ],
  hosts: [{ host: '*.posthog.com', loads: ['script', 'connect'] }],
} as const satisfies Service
