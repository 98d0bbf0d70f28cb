import type { Service } from '../../core/internal.ts'

// Read on 2026-11-26:
// - "Cookies and consent management", https://amplitude.com/docs/en/get-started/cookies-and-consent-management: `AMP_` and `AMP_MKTG_` with the
//   first ten characters of the key; test cookies, which are removed at once and left out here.
// - @amplitude/analytics-browser 2.48.1 and @amplitude/analytics-core 2.61.0, https://www.npmjs.com/package/@amplitude/analytics-browser:
//   365 days, the names in local storage and IndexedDB, most hosts.
// Not checked on a page of Amplitude: that every other host is a subdomain of amplitude.com.

/** Amplitude Analytics, with its default storage. */
export const amplitude = {
  category: 'analytics',
  title: 'Amplitude',
  purpose: 'Counts how the product is used, and where visitors come from.',
  vendor: { id: 'amplitude', name: 'Amplitude', privacyUrl: 'https://amplitude.com/privacy' },
  cookies: [
    { name: 'AMP_*', kind: 'cookie', purpose: 'visitor-id', duration: '365 days', party: 'first' },
    { name: 'AMP_MKTG_*', kind: 'cookie', purpose: 'campaign', duration: '365 days', party: 'first' },
    { name: 'AMP_unsent_*', kind: 'local-storage', purpose: 'unsent-data', duration: 'persistent', party: 'first' },
    { name: 'AMP_remote_config_*', kind: 'local-storage', purpose: 'tool-settings', duration: 'persistent', party: 'first' },
    { name: 'AMP_diagnostics_*', kind: 'indexed-db', purpose: 'error-report', duration: 'persistent', party: 'first' },
  ],
  hosts: [{ host: '*.amplitude.com', loads: ['script', 'connect'] }],
} as const satisfies Service
