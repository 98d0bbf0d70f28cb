import type { Service } from '../../core/internal.ts'

// Read on 2026-11-25:
// - "How Google uses cookies", https://policies.google.com/technologies/cookies (copies): `VISITOR_INFO1_LIVE` 6 months,
//   `YEC` 13 months, `YSC` session, `PREF`.
// - Open Cookie Database, https://github.com/jkwakman/Open-Cookie-Database (2026-01-21): `VISITOR_PRIVACY_METADATA`,
//   `__Secure-ROLLOUT_TOKEN`.
// - https://kukie.io/blog/youtube-embeds-cookie-consent: the items in local storage, which the
//   player writes on youtube-nocookie.com too, before anything is played.
// Not checked on a page of Google's: the 8 months of `PREF`, the items in local storage, and the hosts.

/**
 * Embedded YouTube videos, from youtube.com and from youtube-nocookie.com.
 *
 * The player recognises people for advertising, so the category is marketing. A site may give videos one of their own:
 * `{ ...youtube, category: 'media' }`.
 */
export const youtube = {
  category: 'marketing',
  title: 'YouTube',
  purpose: 'Plays videos on the page.',
  vendor: { id: 'google', name: 'Google', privacyUrl: 'https://policies.google.com/privacy' },
  cookies: [
    {
      name: 'VISITOR_INFO1_LIVE',
      kind: 'cookie',
      purpose: 'Recognises the browser for settings and recommendations',
      duration: '6 months',
      party: 'third',
    },
    { name: 'VISITOR_PRIVACY_METADATA', kind: 'cookie', purpose: 'Keeps the choice about cookies on YouTube', duration: '6 months', party: 'third' },
    { name: '__Secure-YEC', kind: 'cookie', purpose: 'Recognises the browser to prevent fraud', duration: '13 months', party: 'third' },
    { name: '__Secure-ROLLOUT_TOKEN', kind: 'cookie', purpose: 'Decides which new features are tried out', duration: '180 days', party: 'third' },
    { name: 'YSC', kind: 'cookie', purpose: 'Checks that requests come from the visitor', duration: 'session', party: 'third' },
    { name: 'PREF', kind: 'cookie', purpose: 'Remembers settings of the player', duration: '8 months', party: 'third' },
    { name: 'yt-remote-*', kind: 'local-storage', purpose: 'Recognises the device and remembers the player', duration: 'persistent', party: 'third' },
    {
      name: 'ytidb::LAST_RESULT_ENTRY_KEY',
      kind: 'local-storage',
      purpose: 'Keeps the last search result used',
      duration: 'persistent',
      party: 'third',
    },
  ],
  hosts: [
    { host: 'www.youtube.com', loads: ['script', 'frame'] },
    { host: 'www.youtube-nocookie.com', loads: ['frame'] },
    { host: 'i.ytimg.com', loads: ['image'] },
  ],
} as const satisfies Service
