import type { Service } from '../../core/internal.ts'

// Read on 2026-11-26:
// - "Use the Google tag for Floodlight activities", https://support.google.com/campaignmanager/answer/7554821 (stored copy): the ids `DC-…`, the
//   address of the tag, and the image for browsers without JavaScript.
// - Open Cookie Database, https://github.com/jkwakman/Open-Cookie-Database (2026-01-21): `_gcl_au`, `_gcl_dc`, `_dcid`, `IDE`, `FLC`,
//   `ar_debug`, `test_cookie` and their durations. For `IDE` the longest value in use is declared, and `test_cookie` ends after 15 minutes in
//   other lists.
// Not checked on a page of Google, because the list https://business.safety.google/adscookies could not be read: names and durations, and the
// hosts, which are those that public sites allow for Floodlight.

/** Floodlight: conversions for Campaign Manager 360, Display & Video 360 and Search Ads 360. */
export const floodlight = {
  category: 'marketing',
  title: 'Google Floodlight',
  purpose: 'Measures which advertisements lead to this site, for campaigns of Google.',
  vendor: { id: 'google', name: 'Google', privacyUrl: 'https://policies.google.com/privacy' },
  cookies: [
    { name: '_gcl_au', kind: 'cookie', purpose: 'ad-conversion', duration: '90 days', party: 'first' },
    { name: '_gcl_dc', kind: 'cookie', purpose: 'ad-click', duration: '90 days', party: 'first' },
    { name: '_dcid', kind: 'cookie', purpose: 'visitor-id', duration: '400 days', party: 'first' },
    { name: 'IDE', kind: 'cookie', purpose: 'ad-selection', duration: '2 years', party: 'third', domain: 'doubleclick.net' },
    { name: 'FLC', kind: 'cookie', purpose: 'id-sync', duration: '10 seconds', party: 'third', domain: 'doubleclick.net' },
    { name: 'ar_debug', kind: 'cookie', purpose: 'ad-conversion', duration: 'persistent', party: 'third', domain: 'doubleclick.net' },
    { name: 'test_cookie', kind: 'cookie', purpose: 'storage-test', duration: '1 year', party: 'third', domain: 'doubleclick.net' },
  ],
  hosts: [
    { host: '*.googletagmanager.com', loads: ['script', 'connect', 'image', 'frame'] },
    { host: 'ad.doubleclick.net', loads: ['connect', 'image'] },
    { host: '*.fls.doubleclick.net', loads: ['image', 'frame'] },
    { host: 'www.google.com', loads: ['connect', 'image'] },
  ],
} as const satisfies Service
