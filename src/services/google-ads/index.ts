import type { Service } from '../../core/internal.ts'

// Read on 2026-11-25:
// - Google Analytics help, https://support.google.com/analytics/answer/7519794 (archived copies): `_gac` and `_gcl`, purpose.
// - Open Cookie Database, https://github.com/jkwakman/Open-Cookie-Database (2026-01-21): durations of `_gcl_*`, `_gac_*`, `IDE`.
// Not checked on a page of Google:
// - the durations. The list https://business.safety.google/adscookies could not be read. For `IDE` the longer of the values in use is declared.
// - `_gcl_ls`. Public scans show it in local storage.
// - the hosts. The copies of https://developers.google.com/tag-platform/security/guides/csp end before Google Ads. So the hosts and their
//   uses are those that public sites allow which refer to that page. Google also answers from www.google.<country>; no list can hold those.

/** Google Ads: conversion measurement and remarketing. */
export const googleAds = {
  category: 'marketing',
  title: 'Google Ads',
  purpose: 'Measures which advertisements lead to this site, and shows advertisements elsewhere.',
  vendor: { id: 'google', name: 'Google', privacyUrl: 'https://policies.google.com/privacy' },
  cookies: [
    { name: '_gcl_*', kind: 'cookie', purpose: 'ad-click', duration: '90 days', party: 'first' },
    { name: '_gac_*', kind: 'cookie', purpose: 'campaign', duration: '90 days', party: 'first' },
    { name: '_gcl_ls', kind: 'local-storage', purpose: 'ad-click', duration: 'persistent', party: 'first' },
    { name: 'IDE', kind: 'cookie', purpose: 'ad-id', duration: '2 years', party: 'third' },
  ],
  hosts: [
    { host: '*.googletagmanager.com', loads: ['script', 'connect', 'image', 'frame'] },
    { host: 'www.googleadservices.com', loads: ['script', 'connect', 'image'] },
    { host: 'googleads.g.doubleclick.net', loads: ['script', 'connect', 'image'] },
    { host: 'td.doubleclick.net', loads: ['frame'] },
    { host: 'pagead2.googlesyndication.com', loads: ['script', 'connect', 'image'] },
    { host: 'www.google.com', loads: ['script', 'connect', 'image'] },
    { host: 'google.com', loads: ['connect', 'image'] },
  ],
} as const satisfies Service
