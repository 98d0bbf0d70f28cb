import type { Service } from '../../core/internal.ts'

// Read on 2026-11-26 in stored copies:
// - "Privacy Policy" of Outbrain (2023-10-30), https://www.outbrain.com/privacy/: one id for each browser, and the pixel looks for it.
// - "JS API guide", https://developer.outbrain.com/apis/outbrain-js-api-guide/: widgets.outbrain.com.
// - Public sites load the pixel from https://amplify.outbrain.com/cp/obtp.js.
// - Open Cookie Database, https://github.com/jkwakman/Open-Cookie-Database (2026-01-21): names and durations.
// Not checked on a page of Outbrain: names, durations, party, and the other hosts.
// Left out: short-lived items of the widget (`recs-`, `ref-`, `obsessionid-`), of which no page says who stores them.

/** Outbrain: its pixel for advertisers, and the widget that recommends articles. */
export const outbrain = {
  category: 'marketing',
  title: 'Outbrain',
  purpose: 'Recommends articles and measures advertisements.',
  vendor: { id: 'outbrain', name: 'Outbrain', privacyUrl: 'https://www.outbrain.com/privacy/' },
  cookies: [
    { name: 'obuid', kind: 'cookie', purpose: 'cross-site-id', duration: '3 months', party: 'third', domain: 'outbrain.com' },
    { name: 'opout', kind: 'cookie', purpose: 'opt-out', duration: '1 year', party: 'third', domain: 'outbrain.com' },
    { name: 'apnxs', kind: 'cookie', purpose: 'id-sync', duration: '4 months', party: 'third', domain: 'outbrain.com' },
    { name: 'mdfrc', kind: 'cookie', purpose: 'id-sync', duration: '4 months', party: 'third', domain: 'outbrain.com' },
    { name: 'adrl', kind: 'cookie', purpose: 'id-sync', duration: '4 months', party: 'third', domain: 'outbrain.com' },
    { name: 'ttd', kind: 'cookie', purpose: 'id-sync', duration: '4 months', party: 'third', domain: 'outbrain.com' },
    { name: 'criteo', kind: 'cookie', purpose: 'id-sync', duration: '1 month', party: 'third', domain: 'outbrain.com' },
    { name: 'bdswch', kind: 'cookie', purpose: 'id-sync', duration: '3 months', party: 'third', domain: 'outbrain.com' },
    { name: 'outbrain_dicbo_id', kind: 'cookie', purpose: 'ad-click', duration: '1 day', party: 'first' },
    { name: 'dicbo_id', kind: 'cookie', purpose: 'ad-click', duration: '1 day', party: 'first' },
  ],
  hosts: [
    { host: 'amplify.outbrain.com', loads: ['script'] },
    { host: 'widgets.outbrain.com', loads: ['script', 'frame'] },
    { host: '*.outbrain.com', loads: ['connect', 'image'] },
  ],
} as const satisfies Service
