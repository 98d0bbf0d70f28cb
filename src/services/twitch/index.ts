import type { Service } from '../../core/internal.ts'

// Read on 2026-11-26 in stored copies:
// - "Embedding Twitch on Your Website", https://dev.twitch.tv/docs/embed: one frame holds the player and the chat.
// - Open Cookie Database, https://github.com/jkwakman/Open-Cookie-Database (2026-01-21): names and durations.
// Not checked on a page of Twitch: names, kinds, durations and hosts. People who are signed in have more cookies.

/**
 * Embedded Twitch streams, clips and chats.
 *
 * The category is `marketing`, because the player shows advertisements and recognises the browser on every site that embeds
 * it. A site may declare a category for videos and use that: `{ ...twitch, category: 'media' }`.
 */
export const twitch = {
  category: 'marketing',
  title: 'Twitch',
  purpose: 'Plays live streams and clips on the page.',
  vendor: { id: 'twitch', name: 'Twitch', privacyUrl: 'https://www.twitch.tv/p/legal/privacy-notice/' },
  cookies: [
    { name: 'unique_id', kind: 'cookie', purpose: 'cross-site-id', duration: '3652 days', party: 'third', domain: 'twitch.tv' },
    { name: 'unique_id_durable', kind: 'cookie', purpose: 'cross-site-id', duration: '3652 days', party: 'third', domain: 'twitch.tv' },
    { name: 'api_token', kind: 'cookie', purpose: 'request-check', duration: '3652 days', party: 'third', domain: 'twitch.tv' },
    { name: 'server_session_id', kind: 'cookie', purpose: 'visit-id', duration: 'session', party: 'third', domain: 'twitch.tv' },
    { name: 'session_unique_id', kind: 'cookie', purpose: 'visit-id', duration: 'session', party: 'third', domain: 'twitch.tv' },
    { name: 'twitch.lohp.countryCode', kind: 'cookie', purpose: 'place', duration: '3650 days', party: 'third', domain: 'twitch.tv' },
  ],
  hosts: [
    { host: 'player.twitch.tv', loads: ['script', 'frame'] },
    { host: 'embed.twitch.tv', loads: ['script', 'frame'] },
    { host: 'clips.twitch.tv', loads: ['frame'] },
    { host: 'www.twitch.tv', loads: ['frame'] },
  ],
} as const satisfies Service
