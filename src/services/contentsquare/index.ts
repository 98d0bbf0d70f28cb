import type { Service } from '../../core/internal.ts'

// Read on 2026-11-26:
// - "Cookies", https://docs.contentsquare.com/en/web/cookies/index.md: names and durations of the first six.
// - "Send the users' decisions about data collection",
//   https://docs.contentsquare.com/en/web/send-the-users-decisions-about-data-collection/index.md: `_cs_optout`.
// - "Content Security Policy (CSP)", https://docs.contentsquare.com/en/web/content-security-policy/index.md: hosts, and that the tag
//   needs `worker-src blob:`, which is no host.
// Not checked on a page of Contentsquare: the duration of `_cs_optout`. The list of cookies was read in part.
// Left out: names of `_cs_` and digits. Contentsquare says that they are not its own.

/** Contentsquare: heat maps, session recordings and surveys. */
export const contentsquare = {
  category: 'analytics',
  title: 'Contentsquare',
  purpose: 'Records how pages are used, to find out what makes them hard to use.',
  vendor: { id: 'csquare', name: 'Contentsquare', privacyUrl: 'https://contentsquare.com/privacy-center/' },
  cookies: [
    { name: '_cs_id', kind: 'cookie', purpose: 'visitor-id', duration: '13 months', party: 'first' },
    { name: '_cs_s', kind: 'cookie', purpose: 'visit-state', duration: '30 minutes', party: 'first' },
    { name: '_cs_c', kind: 'cookie', purpose: 'consent', duration: '13 months', party: 'first' },
    { name: '_cs_s_ctx', kind: 'cookie', purpose: 'visit-state', duration: '30 minutes', party: 'first' },
    { name: '_cs_i', kind: 'cookie', purpose: 'user-id', duration: '3 days', party: 'first' },
    { name: '_cs_cvars', kind: 'cookie', purpose: 'visit-state', duration: 'session', party: 'first' },
    { name: '_cs_optout', kind: 'cookie', purpose: 'opt-out', duration: '13 months', party: 'first' },
  ],
  hosts: [
    { host: '*.contentsquare.net', loads: ['script', 'connect', 'image'] },
    { host: '*.contentsquare.com', loads: ['connect'] },
  ],
} as const satisfies Service
