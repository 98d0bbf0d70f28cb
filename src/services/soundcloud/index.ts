import type { Service } from '../../core/internal.ts'

// Read on 2026-11-26 in stored copies:
// - "SoundCloud Cookie Policy", https://pages.soundcloud.com/legal/cookie-policy: cookies also target advertisements. It names none.
// - https://plasterbrain.com/cookies/, a site with embedded players: `sc_anonymous_id` for everybody, `sclocale` for people who are signed in.
// - Public sites load https://w.soundcloud.com/player/api.js and frame https://w.soundcloud.com/player/.
// Not checked on a page of SoundCloud: names, durations and hosts. Others state one year for `sc_anonymous_id`; the longest stated duration is
// declared.

/**
 * Embedded SoundCloud players.
 *
 * The category is `marketing`, because the cookie policy of SoundCloud names advertising as a use. A site may declare a
 * category for media and use that: `{ ...soundcloud, category: 'media' }`.
 */
export const soundcloud = {
  category: 'marketing',
  title: 'SoundCloud',
  purpose: 'Plays music and podcasts on the page.',
  vendor: { id: 'soundcloud', name: 'SoundCloud', privacyUrl: 'https://soundcloud.com/pages/privacy' },
  cookies: [
    { name: 'sc_anonymous_id', kind: 'cookie', purpose: 'cross-site-id', duration: '10 years', party: 'third', domain: 'soundcloud.com' },
    { name: 'sclocale', kind: 'cookie', purpose: 'language', duration: '1 year', party: 'third', domain: 'soundcloud.com' },
  ],
  hosts: [{ host: 'w.soundcloud.com', loads: ['script', 'frame'] }],
} as const satisfies Service
