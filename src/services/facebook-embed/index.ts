import type { Service } from '../../core/internal.ts'

// Read on 2026-11-26:
// - Open Cookie Database, https://github.com/jkwakman/Open-Cookie-Database (2026-01-21): names, purposes and durations.
// Not checked on a page of Meta, because https://www.facebook.com/privacy/policies/cookies could not be read: names, durations and hosts.
// Left out: the cookies of people who are signed in.

/**
 * Embedded posts, videos and pages of Facebook.
 *
 * The category is `marketing`, because `fr` serves advertisements. The Court of Justice of the European Union held in 2019
 * (C-40/17) that a site that embeds a plugin of Facebook is a controller too, for what the plugin collects and sends.
 */
export const facebookEmbed = {
  category: 'marketing',
  title: 'Facebook posts',
  purpose: 'Shows posts, videos and pages from Facebook on the page.',
  vendor: { id: 'meta', name: 'Meta', privacyUrl: 'https://www.facebook.com/privacy/policy' },
  cookies: [
    { name: 'fr', kind: 'cookie', purpose: 'ad-selection', duration: '90 days', party: 'third', domain: 'facebook.com' },
    { name: 'datr', kind: 'cookie', purpose: 'fraud-prevention', duration: '2 years', party: 'third', domain: 'facebook.com' },
    { name: 'sb', kind: 'cookie', purpose: 'cross-site-id', duration: '2 years', party: 'third', domain: 'facebook.com' },
    { name: 'wd', kind: 'cookie', purpose: 'settings', duration: 'session', party: 'third', domain: 'facebook.com' },
  ],
  hosts: [
    { host: 'connect.facebook.net', loads: ['script'] },
    { host: 'www.facebook.com', loads: ['connect', 'image', 'frame'] },
  ],
} as const satisfies Service
