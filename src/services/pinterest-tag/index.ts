import type { Service } from '../../core/internal.ts'

// Read on 2026-11-26:
// - "Pinterest tag parameters and cookies", https://help.pinterest.com/en-gb/business/article/pinterest-tag-parameters-and-cookies: names,
//   and what each item holds.
// - Pinterest's extension for Adobe Commerce, https://github.com/pinterest/pinterest-magento2-extension, `etc/csp_whitelist.xml`: scripts,
//   requests, frames and images of *.pinterest.com, and images of *.pinimg.com.
// Not checked on a page of Pinterest:
// - the durations. A public list says one year for each.
// - the hosts in use, of those that the extension allows by a wildcard.

/** Pinterest Tag. */
export const pinterestTag = {
  category: 'marketing',
  title: 'Pinterest Tag',
  purpose: 'Measures advertisements on Pinterest and chooses who sees them.',
  vendor: { id: 'pinterest', name: 'Pinterest', privacyUrl: 'https://policy.pinterest.com/privacy-policy' },
  cookies: [
    { name: '_pin_unauth', kind: 'cookie', purpose: 'visitor-id', duration: '1 year', party: 'first' },
    { name: '_epik', kind: 'cookie', purpose: 'ad-click', duration: '1 year', party: 'first' },
    { name: '_derived_epik', kind: 'cookie', purpose: 'visitor-id', duration: '1 year', party: 'first' },
    { name: '_pinterest_ct', kind: 'cookie', purpose: 'user-id', duration: '1 year', party: 'first' },
    { name: '_pinterest_ct_rt', kind: 'cookie', purpose: 'user-id', duration: '1 year', party: 'first' },
    { name: '_routing_id', kind: 'cookie', purpose: 'load-balancing', duration: '1 year', party: 'first' },
    { name: '_pinterest_ct_ua', kind: 'cookie', purpose: 'cross-site-id', duration: '1 year', party: 'third', domain: 'pinterest.com' },
    { name: '_pinterest_sess', kind: 'cookie', purpose: 'sign-in', duration: '1 year', party: 'third', domain: 'pinterest.com' },
  ],
  hosts: [
    { host: 's.pinimg.com', loads: ['script'] },
    { host: 'ct.pinterest.com', loads: ['script', 'connect', 'image', 'frame'] },
  ],
} as const satisfies Service
