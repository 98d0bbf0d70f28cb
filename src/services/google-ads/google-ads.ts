import type { Service } from '../../core/internal.ts'

// Read on 2026-11-25:
// - Google Analytics help, https://support.google.com/analytics/answer/7519794 (archived copies): `_gac` and `_gcl`, purpose.
// - Open Cookie Database, https://github.com/jkwakman/Open-Cookie-Database (2026-01-21): durations of `_gcl_*`, `_gac_*`, `IDE`.
// Not checked on a page of Google's: the durations (its list, https://business.safety.google/adscookies, was not to be had; for
// `IDE` the longer of the values in use is declared), `_gcl_ls`, which public scans show in local storage, and the hosts: the copies of
// https://developers.google.com/tag-platform/security/guides/csp break off before Google Ads, so these are what public sites that
// name the page allow, and for what. Google also answers from www.google.<country>, which no list can hold.

/** Google Ads: conversion measurement and remarketing. */
export const googleAds = {
  category: 'marketing',
  title: 'Google Ads',
  purpose: 'Measures which advertisements lead to this site, and shows advertisements elsewhere.',
  vendor: { id: 'google', name: 'Google', privacyUrl: 'https://policies.google.com/privacy' },
  cookies: [
    { name: '_gcl_*', kind: 'cookie', purpose: 'Remembers the advertisement that led here', duration: '90 days', party: 'first' },
    { name: '_gac_*', kind: 'cookie', purpose: 'Remembers the campaign that led here', duration: '90 days', party: 'first' },
    { name: '_gcl_ls', kind: 'local-storage', purpose: 'Remembers the advertisement that led here', duration: 'persistent', party: 'first' },
    { name: 'IDE', kind: 'cookie', purpose: 'Recognises the browser to choose and measure advertisements', duration: '2 years', party: 'third' },
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
