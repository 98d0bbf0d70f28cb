import type { Service } from '../../core/internal.ts'

// Read on 2026-11-25:
// - "Cookie list", https://learn.microsoft.com/en-us/clarity/setup-and-installation/cookie-list (archived copy): names, purposes.
// - The source of the tag, https://github.com/microsoft/clarity (2026-07-30), `types/data.d.ts`: durations of `_clck` and `_clsk`;
//   `_cltk` is in session storage.
// - Open Cookie Database, https://github.com/jkwakman/Open-Cookie-Database (2026-01-21): `CLID`, `SM`.
// Not checked on a page of Microsoft:
// - the durations of `ANONCHK`, `MR` and `MUID`. They are those that other sites state.
// - the hosts. Other sites quote https://learn.microsoft.com/en-us/clarity/setup-and-installation/clarity-csp, which allows both hosts by
//   `default-src`. The tag loads scripts, sends requests, requests an image from c.bing.com, and frames nothing.

/**
 * Microsoft Clarity: heat maps and session recordings.
 *
 * `MUID` also serves advertising. If your site sends Clarity `ad_Storage: 'granted'` and asks for `analytics` alone, put
 * the service into `marketing`: `{ ...microsoftClarity, category: 'marketing' }`.
 */
export const microsoftClarity = {
  category: 'analytics',
  title: 'Microsoft Clarity',
  purpose: 'Records how pages are used, to find what works badly.',
  vendor: { id: 'microsoft', name: 'Microsoft', privacyUrl: 'https://privacy.microsoft.com/privacystatement' },
  cookies: [
    { name: '_clck', kind: 'cookie', purpose: 'visitor-id', duration: '1 year', party: 'first' },
    { name: '_clsk', kind: 'cookie', purpose: 'visit-id', duration: '1 day', party: 'first' },
    { name: '_cltk', kind: 'session-storage', purpose: 'tab-id', duration: 'session', party: 'first' },
    { name: 'CLID', kind: 'cookie', purpose: 'cross-site-id', duration: '1 year', party: 'third' },
    {
      name: 'MUID',
      kind: 'cookie',
      purpose: 'Recognises the browser on Microsoft sites, also for advertising',
      duration: '389 days',
      party: 'third',
    },
    { name: 'MR', kind: 'cookie', purpose: 'id-renewal', duration: '7 days', party: 'third' },
    { name: 'SM', kind: 'cookie', purpose: 'id-sync', duration: 'session', party: 'third' },
    { name: 'ANONCHK', kind: 'cookie', purpose: 'Says whether MUID is passed on to advertising', duration: '10 minutes', party: 'third' },
  ],
  hosts: [
    { host: '*.clarity.ms', loads: ['script', 'connect', 'image'] },
    { host: 'c.bing.com', loads: ['connect', 'image'] },
  ],
} as const satisfies Service
