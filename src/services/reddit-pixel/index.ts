import type { Service } from '../../core/internal.ts'

// Read on 2026-11-26: nothing on a page of Reddit that names the items of the pixel.
// Not checked on a page of Reddit:
// - the names and durations. The policies of several sites say 90 days for `_rdt_uuid`.
// - the hosts, except www.redditstatic.com, which every public copy of the base code names.

/** Reddit Pixel. */
export const redditPixel = {
  category: 'marketing',
  title: 'Reddit Pixel',
  purpose: 'Measures advertisements on Reddit and chooses who sees them.',
  vendor: { id: 'reddit', name: 'Reddit', privacyUrl: 'https://www.reddit.com/policies/privacy-policy' },
  cookies: [
    { name: '_rdt_uuid', kind: 'cookie', purpose: 'visitor-id', duration: '90 days', party: 'first' },
    { name: '_rdt_cid', kind: 'cookie', purpose: 'ad-click', duration: '90 days', party: 'first' },
    { name: '_rdt_em', kind: 'cookie', purpose: 'user-id', duration: '90 days', party: 'first' },
    { name: 'edgebucket', kind: 'cookie', purpose: 'load-balancing', duration: '2 years', party: 'third', domain: 'reddit.com' },
  ],
  hosts: [
    { host: 'www.redditstatic.com', loads: ['script'] },
    { host: 'alb.reddit.com', loads: ['connect', 'image'] },
    { host: 'pixel-config.reddit.com', loads: ['connect'] },
  ],
} as const satisfies Service
