import type { Service } from '../../core/internal.ts'

// Read on 2026-11-26:
// - "Use first-party cookies for programmatic frequency caps", https://support.google.com/admanager/answer/10650804: `__gads` is set on the
//   publisher's domain and limits how often an advertisement is shown.
// - "Integrate with a Content Security Policy", https://developers.google.com/publisher-tag/guides/content-security-policy: the hosts change over
//   time, and Google supports a policy with a nonce alone.
// - Open Cookie Database, https://github.com/jkwakman/Open-Cookie-Database (2026-01-21): `__gpi`, `__gpi_optout`, `__eoi`,
//   `GoogleAdServingTest`, `IDE`, `test_cookie` and their durations.
// Not checked on a page of Google: the durations of `__gads` and `__eoi`, where the longest value in use is declared, and the hosts, which are
// those that public sites allow. The advertisements themselves load from further hosts.

/**
 * Google Ad Manager, with the Google Publisher Tag.
 *
 * Google demands a certified consent platform with the TCF for personalised advertisements in the EEA, the United Kingdom
 * and Switzerland.
 */
export const googleAdManager = {
  category: 'marketing',
  title: 'Google Ad Manager',
  purpose: 'Shows advertisements on this site and counts them.',
  vendor: { id: 'google', name: 'Google', privacyUrl: 'https://policies.google.com/privacy' },
  cookies: [
    { name: '__gads', kind: 'cookie', purpose: 'ad-frequency', duration: '13 months', party: 'first' },
    { name: '__gpi', kind: 'cookie', purpose: 'ad-selection', duration: '13 months', party: 'first' },
    { name: '__gpi_optout', kind: 'cookie', purpose: 'opt-out', duration: '13 months', party: 'first' },
    { name: '__eoi', kind: 'cookie', purpose: 'fraud-prevention', duration: '6 months', party: 'first' },
    { name: 'GoogleAdServingTest', kind: 'cookie', purpose: 'storage-test', duration: 'session', party: 'first' },
    { name: 'IDE', kind: 'cookie', purpose: 'ad-selection', duration: '2 years', party: 'third', domain: 'doubleclick.net' },
    { name: 'test_cookie', kind: 'cookie', purpose: 'storage-test', duration: '1 year', party: 'third', domain: 'doubleclick.net' },
  ],
  hosts: [
    { host: 'securepubads.g.doubleclick.net', loads: ['script', 'connect', 'image'] },
    { host: 'googleads.g.doubleclick.net', loads: ['script', 'connect', 'image', 'frame'] },
    { host: 'pagead2.googlesyndication.com', loads: ['script', 'connect', 'image'] },
    { host: 'tpc.googlesyndication.com', loads: ['script', 'image', 'frame'] },
    { host: '*.safeframe.googlesyndication.com', loads: ['frame'] },
  ],
} as const satisfies Service
