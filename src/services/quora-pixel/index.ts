import type { Service } from '../../core/internal.ts'

// Read on 2026-11-26 in stored copies:
// - "Cookie Policy" of Taboola (2024-12-04), https://policies.taboola.com/en/cookie-policy: it names `m-b` of Quora as a third party's cookie.
// - "Cookie Policy", https://www.quora.com/about/cookies (2019-01-30): pixels serve advertising. It names none.
// Not checked on a page of Quora: the duration and the hosts.

/** Quora Pixel. */
export const quoraPixel = {
  category: 'marketing',
  title: 'Quora Pixel',
  purpose: 'Measures advertisements on Quora and chooses who sees them.',
  vendor: { id: 'quora', name: 'Quora', privacyUrl: 'https://www.quora.com/about/privacy' },
  cookies: [{ name: 'm-b', kind: 'cookie', purpose: 'cross-site-id', duration: '2 years', party: 'third', domain: 'quora.com' }],
  hosts: [
    { host: 'a.quora.com', loads: ['script'] },
    { host: 'q.quora.com', loads: ['connect', 'image'] },
  ],
} as const satisfies Service
