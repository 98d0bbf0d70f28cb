import type { Service } from '../../core/internal.ts'

// Read on 2026-11-26:
// - "How AdSense uses cookies", https://support.google.com/adsense/answer/7549925: cookies choose advertisements and avoid showing one again.
// - "Ads personalization settings in Google's publisher ad tags", https://support.google.com/adsense/answer/7670312: advertisements that are not
//   personalised still use cookies to limit how often they are shown.
// - Open Cookie Database, https://github.com/jkwakman/Open-Cookie-Database (2026-01-21): `__gpi`, `__gpi_optout`, `__eoi`, `__gsas`, `IDE`,
//   `test_cookie` and their durations.
// Not checked on a page of Google: the durations of `__gads` and `__eoi`, where the longest value in use is declared, and the hosts, which are
// those that public sites allow. The advertisements themselves load from further hosts.

/**
 * Google AdSense.
 *
 * Google demands a certified consent platform with the TCF for personalised advertisements in the EEA, the United Kingdom
 * and Switzerland. Advertisements that are not personalised use cookies too, so they need consent as well.
 */
export const adsense = {
  category: 'marketing',
  title: 'Google AdSense',
  purpose: 'Shows advertisements on this site and counts them.',
  vendor: { id: 'google', name: 'Google', privacyUrl: 'https://policies.google.com/privacy' },
  cookies: [
    { name: '__gads', kind: 'cookie', purpose: 'ad-frequency', duration: '13 months', party: 'first' },
    { name: '__gpi', kind: 'cookie', purpose: 'ad-selection', duration: '13 months', party: 'first' },
    { name: '__gpi_optout', kind: 'cookie', purpose: 'opt-out', duration: '13 months', party: 'first' },
    { name: '__eoi', kind: 'cookie', purpose: 'fraud-prevention', duration: '6 months', party: 'first' },
    { name: '__gsas', kind: 'cookie', purpose: 'ad-selection', duration: '3 months', party: 'first' },
    { name: 'IDE', kind: 'cookie', purpose: 'ad-selection', duration: '2 years', party: 'third', domain: 'doubleclick.net' },
    { name: 'test_cookie', kind: 'cookie', purpose: 'storage-test', duration: '1 year', party: 'third', domain: 'doubleclick.net' },
  ],
  hosts: [
    { host: 'pagead2.googlesyndication.com', loads: ['script', 'connect', 'image'] },
    { host: 'googleads.g.doubleclick.net', loads: ['script', 'connect', 'image', 'frame'] },
    { host: 'tpc.googlesyndication.com', loads: ['script', 'image', 'frame'] },
    { host: '*.safeframe.googlesyndication.com', loads: ['frame'] },
    { host: 'www.google.com', loads: ['connect', 'image', 'frame'] },
  ],
} as const satisfies Service
