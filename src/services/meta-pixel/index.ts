import type { Service } from '../../core/internal.ts'

// Read on 2026-11-25:
// - "fbp and fbc Parameters", https://developers.facebook.com/docs/marketing-api/conversions-api/parameters/fbp-and-fbc (archived
//   copy): names and purposes; both are first-party.
// - Open Cookie Database, https://github.com/jkwakman/Open-Cookie-Database (2026-01-21): duration of `fr`.
// Not checked on a page of Meta:
// - the 90 days of `_fbp` and `_fbc`. The page https://www.facebook.com/privacy/policies/cookies could not be read; other sites agree on
//   three months.
// - the two items in local storage. Public scans show them.
// - the hosts.

/** Meta Pixel, for Facebook and Instagram. */
export const metaPixel = {
  category: 'marketing',
  title: 'Meta Pixel',
  purpose: 'Measures advertisements on Facebook and Instagram and chooses who sees them.',
  vendor: { id: 'meta', name: 'Meta', privacyUrl: 'https://www.facebook.com/privacy/policy' },
  cookies: [
    { name: '_fbp', kind: 'cookie', purpose: 'visitor-id', duration: '90 days', party: 'first' },
    { name: '_fbc', kind: 'cookie', purpose: 'ad-click', duration: '90 days', party: 'first' },
    { name: 'lastExternalReferrer', kind: 'local-storage', purpose: 'referrer', duration: 'persistent', party: 'first' },
    {
      name: 'lastExternalReferrerTime',
      kind: 'local-storage',
      purpose: 'Remembers when another site led here',
      duration: 'persistent',
      party: 'first',
    },
    { name: 'fr', kind: 'cookie', purpose: 'ad-id', duration: '90 days', party: 'third' },
  ],
  hosts: [
    { host: 'connect.facebook.net', loads: ['script', 'connect'] },
    { host: 'www.facebook.com', loads: ['connect', 'image', 'frame'] },
  ],
} as const satisfies Service
