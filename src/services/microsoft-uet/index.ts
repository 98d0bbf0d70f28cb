import type { Service } from '../../core/internal.ts'

// Read on 2026-11-26:
// - "UET Consent Mode", https://learn.microsoft.com/en-us/advertising/msa-help/hlp_ba_conc_uet_consent: first-party cookies are those of the site,
//   third-party ones those of bing.com; the link between UET and Clarity has its own consent.
// - Open Cookie Database, https://github.com/jkwakman/Open-Cookie-Database (2026-01-21): `MUID`, `MSPTC`, `SRM_B`, `_uetsid`, `_uetvid`, but
//   shorter durations of the last two.
// Not checked on a page of Microsoft: the durations, where the longest value in use is declared; `_uetmsclkid` and the items in local storage,
// which other sites declare; and the hosts, which are those that public sites allow.

/** Microsoft Advertising: Universal Event Tracking. Add `microsoftClarity` where UET loads Clarity. */
export const microsoftUet = {
  category: 'marketing',
  title: 'Microsoft Advertising',
  purpose: 'Measures which advertisements on Bing lead here, and chooses who sees them.',
  vendor: { id: 'microsoft', name: 'Microsoft', privacyUrl: 'https://privacy.microsoft.com/privacystatement' },
  cookies: [
    { name: '_uetsid', kind: 'cookie', purpose: 'visit-id', duration: '1 day', party: 'first' },
    { name: '_uetvid', kind: 'cookie', purpose: 'visitor-id', duration: '390 days', party: 'first' },
    { name: '_uetmsclkid', kind: 'cookie', purpose: 'ad-click', duration: '90 days', party: 'first' },
    { name: '_uetsid', kind: 'local-storage', purpose: 'visit-id', duration: 'persistent', party: 'first' },
    { name: '_uetsid_exp', kind: 'local-storage', purpose: 'visit-time', duration: 'persistent', party: 'first' },
    { name: '_uetvid', kind: 'local-storage', purpose: 'visitor-id', duration: 'persistent', party: 'first' },
    { name: '_uetvid_exp', kind: 'local-storage', purpose: 'visit-time', duration: 'persistent', party: 'first' },
    { name: 'MUID', kind: 'cookie', purpose: 'cross-site-id', duration: '390 days', party: 'third', domain: 'bing.com' },
    { name: 'MSPTC', kind: 'cookie', purpose: 'ad-selection', duration: '390 days', party: 'third', domain: 'bing.com' },
    { name: 'MR', kind: 'cookie', purpose: 'id-renewal', duration: '7 days', party: 'third', domain: 'bing.com' },
    { name: 'SRM_B', kind: 'cookie', purpose: 'id-sync', duration: '390 days', party: 'third', domain: 'bing.com' },
  ],
  hosts: [
    { host: 'bat.bing.com', loads: ['script', 'connect', 'image'] },
    { host: 'bat.bing.net', loads: ['script', 'connect', 'image'] },
  ],
} as const satisfies Service
