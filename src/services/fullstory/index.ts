import type { Service } from '../../core/internal.ts'

// Read on 2026-11-26:
// - "Why Fullstory uses First-Party Cookies", https://help.fullstory.com/hc/en-us/articles/360020829513-Why-Fullstory-uses-First-Party-Cookies:
//   the names and purposes of the three cookies.
// - @fullstory/browser 2.1.1, https://www.npmjs.com/package/@fullstory/browser: the host of the script, and those of a region.
// Not checked on a page of Fullstory: the durations, the items in local storage, the host that recordings are sent to.

/** Fullstory: session recordings and heat maps. */
export const fullstory = {
  category: 'analytics',
  title: 'Fullstory',
  purpose: 'Records how pages are used, to find out what makes them hard to use.',
  vendor: { id: 'fullstory', name: 'Fullstory', privacyUrl: 'https://www.fullstory.com/legal/privacy-policy/' },
  cookies: [
    { name: 'fs_uid', kind: 'cookie', purpose: 'visitor-id', duration: '1 year', party: 'first' },
    { name: 'fs_cid', kind: 'cookie', purpose: 'consent', duration: '1 year', party: 'first' },
    { name: 'fs_lua', kind: 'cookie', purpose: 'visit-time', duration: '30 minutes', party: 'first' },
    { name: '_fs_*', kind: 'local-storage', purpose: 'visitor-id', duration: 'persistent', party: 'first' },
  ],
  hosts: [{ host: '*.fullstory.com', loads: ['script', 'connect', 'image'] }],
} as const satisfies Service
