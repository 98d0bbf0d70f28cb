import type { Service } from '../../core/internal.ts'

// Read on 2026-11-26 in stored copies:
// - "Embed LIVE", https://developers.tiktok.com/doc/embed-live: frames from www.tiktok.com.
// - "TikTok Web Cookies Policy" (2020-08-03): cookies for fraud, bots, language and measuring, some for 24 months. It names none.
// - Open Cookie Database, https://github.com/jkwakman/Open-Cookie-Database (2026-01-21): `ttwid` and `msToken`.
// Not checked on a page of TikTok: `tt_csrf_token` and `tt_chain_token`, all durations, and the hosts of the script.

/**
 * Embedded videos and profiles of TikTok.
 *
 * The category is `marketing`, because TikTok recognises the browser on every site that embeds videos. A site may declare a
 * category for videos and use that: `{ ...tiktokEmbed, category: 'media' }`.
 */
export const tiktokEmbed = {
  category: 'marketing',
  title: 'TikTok videos',
  purpose: 'Plays videos from TikTok on the page.',
  vendor: { id: 'tiktok', name: 'TikTok', privacyUrl: 'https://www.tiktok.com/legal/page/row/privacy-policy/en' },
  cookies: [
    { name: 'ttwid', kind: 'cookie', purpose: 'cross-site-id', duration: '1 year', party: 'third', domain: 'tiktok.com' },
    { name: 'msToken', kind: 'cookie', purpose: 'bot-detection', duration: '9 days', party: 'third', domain: 'tiktok.com' },
    { name: 'tt_csrf_token', kind: 'cookie', purpose: 'request-check', duration: 'session', party: 'third', domain: 'tiktok.com' },
    { name: 'tt_chain_token', kind: 'cookie', purpose: 'visit-id', duration: 'session', party: 'third', domain: 'tiktok.com' },
  ],
  hosts: [
    { host: 'www.tiktok.com', loads: ['script', 'connect', 'frame'] },
    { host: '*.ttwstatic.com', loads: ['script', 'style'] },
    { host: '*.tiktokcdn-us.com', loads: ['script', 'style'] },
  ],
} as const satisfies Service
