import type { Service } from '../../core/internal.ts'

// Read on 2026-11-26 in stored copies:
// - "Cookies Policy", https://www.spotify.com/legal/cookies-policy/ (2023-05-29, Swedish): optional cookies serve advertising. It names none.
// - "oEmbed API", https://developer.spotify.com/documentation/embeds/reference/oembed: the frame comes from open.spotify.com.
// - Open Cookie Database, https://github.com/jkwakman/Open-Cookie-Database (2026-01-21): `sp_t` and `sp_landing`. It says two months for
//   `sp_t`; other sites say one year, and the longest stated duration is declared.
// Not checked on a page of Spotify: the durations, and embed-cdn.spotifycdn.com, which the script of the player loads from.

/**
 * Embedded Spotify players.
 *
 * The category is `marketing`, because the player recognises the browser on every site that embeds it. A site may declare a
 * category for media and use that: `{ ...spotify, category: 'media' }`.
 */
export const spotify = {
  category: 'marketing',
  title: 'Spotify',
  purpose: 'Plays music and podcasts on the page.',
  vendor: { id: 'spotify', name: 'Spotify', privacyUrl: 'https://www.spotify.com/legal/privacy-policy/' },
  cookies: [
    { name: 'sp_t', kind: 'cookie', purpose: 'cross-site-id', duration: '1 year', party: 'third', domain: 'spotify.com' },
    { name: 'sp_landing', kind: 'cookie', purpose: 'referrer', duration: '1 day', party: 'third', domain: 'spotify.com' },
  ],
  hosts: [
    { host: 'open.spotify.com', loads: ['script', 'frame'] },
    { host: 'embed-cdn.spotifycdn.com', loads: ['script'] },
  ],
} as const satisfies Service
