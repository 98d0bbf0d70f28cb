import type { Service } from '../../core/internal.ts'

// Read on 2026-11-26 in stored copies:
// - "Creating a Wistia-friendly Content Security Policy", https://docs.wistia.com/docs/how-to-create-a-wistia-friendly-content-security-policy-csp:
//   hosts and their directives. The player also needs `blob:` and `data:`, which a site has to allow itself.
// - "Player Privacy Mode", https://docs.wistia.com/docs/player-privacy-mode: the mode ends tracking; some items stay.
// - Open Cookie Database, https://github.com/jkwakman/Open-Cookie-Database (2026-01-21): names and durations. It writes `_distillery`.
// Not checked on a page of Wistia: names, kinds, durations and party.

/**
 * Embedded Wistia videos.
 *
 * The category is `analytics`, because the player counts how each visitor watches. In privacy mode it counts without
 * recognising anybody. A site that keeps privacy mode on may choose another category: `{ ...wistia, category: 'functional' }`.
 */
export const wistia = {
  category: 'analytics',
  title: 'Wistia',
  purpose: 'Plays videos on the page and counts how they are watched.',
  vendor: { id: 'wistia', name: 'Wistia', privacyUrl: 'https://wistia.com/privacy' },
  cookies: [
    { name: '*_distillery', kind: 'cookie', purpose: 'visitor-id', duration: '1 year', party: 'first' },
    { name: 'muxData', kind: 'cookie', purpose: 'usage-statistics', duration: '1 year', party: 'first' },
    { name: '_simplex', kind: 'cookie', purpose: 'referrer', duration: '1 year', party: 'first' },
    { name: 'wistia', kind: 'local-storage', purpose: 'visitor-id', duration: 'persistent', party: 'first' },
    { name: 'wistia-video-progress-*', kind: 'local-storage', purpose: 'player-state', duration: 'persistent', party: 'first' },
  ],
  hosts: [
    { host: '*.wistia.com', loads: ['script', 'connect', 'image', 'frame', 'style', 'font', 'media'] },
    { host: '*.wistia.net', loads: ['script', 'connect', 'image', 'frame', 'media'] },
    { host: '*.litix.io', loads: ['script', 'connect'] },
    { host: '*.sentry-cdn.com', loads: ['script'] },
    { host: '*.algolia.net', loads: ['connect'] },
  ],
} as const satisfies Service
