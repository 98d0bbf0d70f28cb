import type { Service } from '../../core/internal.ts'

// Read on 2026-11-26 in stored copies:
// - "Privacy", https://developer.twitter.com/en/docs/twitter-for-websites/privacy: what embedded posts send, for suggestions and
//   advertisements too, and `data-dnt`, which switches that use off.
// - Open Cookie Database, https://github.com/jkwakman/Open-Cookie-Database (2026-01-21): names and durations.
// - Content security policies of public sites: scripts and frames from platform.twitter.com, frames from syndication.twitter.com, images from
//   twimg.com.
// Not checked on a page of X: names, durations and hosts, and whether the same cookies are stored under x.com too.
// Left out: `muc_ads` of t.co, which belongs to advertisements of X, and the cookies of people who are signed in.

/**
 * Embedded posts, timelines and buttons of X, formerly Twitter.
 *
 * The category is `marketing`, because X uses the visits for advertisements. With `data-dnt="true"` on the embedded element
 * X does not use them so; its cookies remain.
 */
export const xEmbed = {
  category: 'marketing',
  title: 'X posts',
  purpose: 'Shows posts from X on the page.',
  vendor: { id: 'xcorp', name: 'X', privacyUrl: 'https://x.com/privacy' },
  cookies: [
    { name: 'guest_id', kind: 'cookie', purpose: 'cross-site-id', duration: '2 years', party: 'third', domain: 'twitter.com' },
    { name: 'guest_id_ads', kind: 'cookie', purpose: 'ad-selection', duration: '2 years', party: 'third', domain: 'twitter.com' },
    { name: 'guest_id_marketing', kind: 'cookie', purpose: 'ad-selection', duration: '2 years', party: 'third', domain: 'twitter.com' },
    { name: 'personalization_id', kind: 'cookie', purpose: 'ad-selection', duration: '2 years', party: 'third', domain: 'twitter.com' },
  ],
  hosts: [
    { host: 'platform.twitter.com', loads: ['script', 'frame', 'image', 'style'] },
    { host: 'syndication.twitter.com', loads: ['connect', 'frame', 'image'] },
    { host: '*.twimg.com', loads: ['image'] },
  ],
} as const satisfies Service
