import type { Service } from '../../core/internal.ts'

// Read on 2026-11-26:
// - "Cookies & storage", https://developers.piano.io/analytics/data-collection/general/cookie-storage/: names, durations and purposes.
// - "Javascript", https://developers.atinternet-solutions.com/piano-analytics/data-collection/sdks/javascript: the host of the script, and that
//   each site has a host of its own for the data.
// Left out: `atid`, `atidx` and `idrxvr`, which Piano's server sets only if a site asks for ids of the server.

/** Piano Analytics: counts visits. `pa_vid` and `pa_privacy` belong to versions before 6.8. */
export const pianoAnalytics = {
  category: 'analytics',
  title: 'Piano Analytics',
  purpose: 'Counts visits and shows how pages are used.',
  vendor: { id: 'piano', name: 'Piano', privacyUrl: 'https://piano.io/privacy-policy/' },
  cookies: [
    { name: '_pcid', kind: 'cookie', purpose: 'visitor-id', duration: '13 months', party: 'first' },
    { name: '_pctx', kind: 'cookie', purpose: 'visit-state', duration: '13 months', party: 'first' },
    { name: '_pprv', kind: 'cookie', purpose: 'consent', duration: '13 months', party: 'first' },
    { name: 'pa_user', kind: 'cookie', purpose: 'user-id', duration: '13 months', party: 'first' },
    { name: 'pa_vid', kind: 'cookie', purpose: 'visitor-id', duration: '13 months', party: 'first' },
    { name: 'pa_privacy', kind: 'cookie', purpose: 'consent', duration: '13 months', party: 'first' },
  ],
  hosts: [
    { host: 'tag.aticdn.net', loads: ['script'] },
    { host: '*.pa-cd.com', loads: ['connect'] },
  ],
} as const satisfies Service
