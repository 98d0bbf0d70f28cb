import type { Service } from '../../core/internal.ts'

// Read on 2026-11-25:
// - "How Google uses cookies", https://policies.google.com/technologies/cookies (copies): `VISITOR_INFO1_LIVE` 6 months,
//   `YEC` 13 months, `YSC` session, `PREF`.
// - Open Cookie Database, https://github.com/jkwakman/Open-Cookie-Database (2026-01-21): `VISITOR_PRIVACY_METADATA`,
//   `__Secure-ROLLOUT_TOKEN`.
// - https://kukie.io/blog/youtube-embeds-cookie-consent: the items in local storage. The player writes them before it plays anything, on
//   youtube-nocookie.com too.
// Not checked on a page of Google: the 8 months of `PREF`, the items in local storage, and the hosts.

/**
 * Embedded YouTube videos, from youtube.com and from youtube-nocookie.com.
 *
 * The category is `marketing`, because the player recognises people for advertising. A site may declare a category for
 * videos and use that: `{ ...youtube, category: 'media' }`.
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
    { name: '__Secure-YEC', kind: 'cookie', purpose: 'fraud-prevention', duration: '13 months', party: 'third' },
    { name: '__Secure-ROLLOUT_TOKEN', kind: 'cookie', purpose: 'Decides which new features are tried out', duration: '180 days', party: 'third' },
    { name: 'YSC', kind: 'cookie', purpose: 'request-check', duration: 'session', party: 'third' },
    { name: 'PREF', kind: 'cookie', purpose: 'player-state', duration: '8 months', party: 'third' },
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
