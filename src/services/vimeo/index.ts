import type { Service } from '../../core/internal.ts'

// Read on 2026-11-25:
// - Vimeo help, https://help.vimeo.com/hc/en-us/articles/26080940921361 (last updated 2024-07-30), on the embedded player: names,
//   purposes, durations. The page writes `_cf_bm`, but Cloudflare names the cookie `__cf_bm`.
// - https://github.com/vimeo/player.js (2026-01-30), by Vimeo: player.vimeo.com.
// Not checked on a page of Vimeo: the hosts of images and player files.

/** Embedded Vimeo videos. With `dnt=1` in the address the player sets no new `vuid`. */
export const vimeo = {
  category: 'analytics',
  title: 'Vimeo',
  purpose: 'Plays videos on the page and counts how they are watched.',
  vendor: { id: 'vimeo', name: 'Vimeo', privacyUrl: 'https://vimeo.com/privacy' },
  cookies: [
    { name: 'vuid', kind: 'cookie', purpose: 'Counts how videos are watched', duration: '2 years', party: 'third' },
    { name: 'player', kind: 'cookie', purpose: 'player-state', duration: '1 year', party: 'third' },
    { name: 'flags', kind: 'cookie', purpose: 'feature-switch', duration: '1 year', party: 'third' },
    { name: '*_password', kind: 'cookie', purpose: 'Opens a video protected by a password', duration: 'session', party: 'third' },
    { name: '*_webinar_registrant', kind: 'cookie', purpose: 'Remembers a registration for a webinar', duration: '7 days', party: 'third' },
    { name: 'lc_*', kind: 'cookie', purpose: 'form-state', duration: '7 days', party: 'third' },
    { name: 'player_clearance', kind: 'cookie', purpose: 'bot-detection', duration: '7 days', party: 'third' },
    { name: 'cf_clearance', kind: 'cookie', purpose: 'bot-detection', duration: '1 year', party: 'third' },
    { name: '__cf_bm', kind: 'cookie', purpose: 'bot-detection', duration: '30 minutes', party: 'third' },
    { name: '_cfuvid', kind: 'cookie', purpose: 'rate-limit', duration: 'session', party: 'third' },
  ],
  hosts: [
    { host: 'player.vimeo.com', loads: ['script', 'frame'] },
    { host: '*.vimeocdn.com', loads: ['image'] },
  ],
} as const satisfies Service
