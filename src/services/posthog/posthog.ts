import type { Service } from '../../core/internal.ts'

// Read on 2026-11-25:
// - "JavaScript web persistence and cookies", https://posthog.com/docs/libraries/js/persistence: cookie, local storage, 365 days.
// - "Content Security Policy", https://posthog.com/docs/advanced/content-security-policy: hosts of PostHog Cloud, for
//   scripts and requests. The page says that the toolbar, which only the site's own people open, needs more.
// - posthog-js 1.449.2, `posthog-persistence.js`, `sessionid.js`, `consent.js`: the names in session storage and of the choice.

/**
 * PostHog, with the storage it uses unless told otherwise.
 *
 * Give another `hosts` where it is self-hosted or behind a proxy of your own. With a `persistence_name` or
 * `consent_persistence_name` of your own, give `cookies` too.
 */
export const posthog = {
  category: 'analytics',
  title: 'PostHog',
  purpose: 'Counts how the product is used, and may record sessions.',
  vendor: { id: 'posthog', name: 'PostHog', privacyUrl: 'https://posthog.com/privacy' },
  cookies: [
    { name: 'ph_*_posthog', kind: 'cookie', purpose: 'Recognises the browser and the visit', duration: '365 days', party: 'first' },
    { name: 'ph_*_posthog', kind: 'local-storage', purpose: 'Keeps properties and feature flags', duration: 'persistent', party: 'first' },
    { name: 'ph_*_window_id', kind: 'session-storage', purpose: 'Tells tabs apart', duration: 'session', party: 'first' },
    { name: 'ph_*_primary_window_exists', kind: 'session-storage', purpose: 'Notices copied tabs', duration: 'session', party: 'first' },
    { name: '__ph_opt_in_out_*', kind: 'local-storage', purpose: 'Remembers whether capturing is allowed', duration: 'persistent', party: 'first' },
  ],
  hosts: [{ host: '*.posthog.com', loads: ['script', 'connect'] }],
} as const satisfies Service
