import type { Service } from '../../core/internal.ts'

// Read on 2026-11-26:
// - "About conversion tracking", https://business.x.com/en/help/campaign-measurement-and-analytics/conversion-tracking-for-websites/about-conversion-tracking
//   (copy on g2.twimg.com): the pixel uses first-party and third-party cookies.
// Not checked on a page of X:
// - the names and durations.
// - the hosts, except static.ads-twitter.com, which the base code of X names.

/** X Pixel, for advertisements on X, formerly Twitter. */
export const xPixel = {
  category: 'marketing',
  title: 'X Pixel',
  purpose: 'Measures advertisements on X and chooses who sees them.',
  vendor: { id: 'xcorp', name: 'X', privacyUrl: 'https://x.com/privacy' },
  cookies: [
    { name: '_twpid', kind: 'cookie', purpose: 'visitor-id', duration: '13 months', party: 'first' },
    { name: '_twclid', kind: 'cookie', purpose: 'ad-click', duration: '1 year', party: 'first' },
    { name: 'muc_ads', kind: 'cookie', purpose: 'cross-site-id', duration: '2 years', party: 'third', domain: 't.co' },
    { name: 'guest_id', kind: 'cookie', purpose: 'cross-site-id', duration: '2 years', party: 'third' },
    { name: 'guest_id_ads', kind: 'cookie', purpose: 'cross-site-id', duration: '2 years', party: 'third' },
    { name: 'guest_id_marketing', kind: 'cookie', purpose: 'cross-site-id', duration: '2 years', party: 'third' },
    { name: 'personalization_id', kind: 'cookie', purpose: 'ad-selection', duration: '2 years', party: 'third' },
  ],
  hosts: [
    { host: 'static.ads-twitter.com', loads: ['script'] },
    { host: 'analytics.twitter.com', loads: ['connect', 'image'] },
    { host: 'analytics.x.com', loads: ['connect', 'image'] },
    { host: 't.co', loads: ['connect', 'image'] },
  ],
} as const satisfies Service
