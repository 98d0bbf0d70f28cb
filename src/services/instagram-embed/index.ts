import type { Service } from '../../core/internal.ts'

// Read on 2026-11-26 in stored copies:
// - "Embed an Instagram Post", https://developers.facebook.com/docs/instagram/oembed: embedding is made for sites.
// - Open Cookie Database, https://github.com/jkwakman/Open-Cookie-Database (2026-01-21): names and durations.
// Not checked on a page of Meta: names, durations and hosts, and `csrftoken`, which only other sites name. Others state shorter durations; the
// longest stated one is declared.
// Left out: the cookies of people who are signed in.

/**
 * Embedded posts of Instagram.
 *
 * The category is `marketing`, because Meta recognises the browser on every site that embeds posts. A site may declare a
 * category for posts and use that: `{ ...instagramEmbed, category: 'media' }`.
 */
export const instagramEmbed = {
  category: 'marketing',
  title: 'Instagram posts',
  purpose: 'Shows posts from Instagram on the page.',
  vendor: { id: 'meta', name: 'Meta', privacyUrl: 'https://www.facebook.com/privacy/policy' },
  cookies: [
    { name: 'ig_did', kind: 'cookie', purpose: 'device-id', duration: '9 years', party: 'third', domain: 'instagram.com' },
    { name: 'mid', kind: 'cookie', purpose: 'cross-site-id', duration: '9 years', party: 'third', domain: 'instagram.com' },
    { name: 'ig_cb', kind: 'cookie', purpose: 'consent', duration: '9 years', party: 'third', domain: 'instagram.com' },
    { name: 'csrftoken', kind: 'cookie', purpose: 'request-check', duration: '1 year', party: 'third', domain: 'instagram.com' },
  ],
  hosts: [{ host: 'www.instagram.com', loads: ['script', 'frame'] }],
} as const satisfies Service
