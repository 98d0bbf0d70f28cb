import type { Service } from '../../core/internal.ts'

// Read on 2026-11-26 in stored copies:
// - "What are tawk.to cookies and what do they do?", https://help.tawk.to/article/what-are-tawkto-cookies-and-what-do-they-do: names, and most
//   durations. It writes `tawk_uuid_`; other sites find `twk_uuid_`, so both are declared.
// - Public sites load the chat from https://embed.tawk.to.
// Not checked on a page of tawk.to: the hosts of requests, images, styles and sounds.

/**
 * The chat of tawk.to.
 *
 * The category is `functional`. The site's owner also sees who visits which page. A site that looks at that chooses another
 * category: `{ ...tawk, category: 'analytics' }`.
 */
export const tawk = {
  category: 'functional',
  title: 'tawk.to',
  purpose: 'Lets visitors chat with support.',
  vendor: { id: 'tawk', name: 'tawk.to', privacyUrl: 'https://www.tawk.to/privacy-policy/' },
  cookies: [
    { name: 'tawk_uuid_*', kind: 'cookie', purpose: 'visitor-id', duration: '6 months', party: 'first' },
    { name: 'twk_uuid_*', kind: 'cookie', purpose: 'visitor-id', duration: '6 months', party: 'first' },
    { name: 'twk_idm_key', kind: 'cookie', purpose: 'chat', duration: 'session', party: 'first' },
    { name: 'TawkConnectionTime', kind: 'cookie', purpose: 'chat', duration: 'session', party: 'first' },
    { name: 'twk_token_*', kind: 'local-storage', purpose: 'chat', duration: 'persistent', party: 'first' },
  ],
  hosts: [
    { host: 'embed.tawk.to', loads: ['script', 'connect', 'image', 'style', 'font', 'media'] },
    { host: '*.tawk.to', loads: ['connect', 'image', 'frame'] },
  ],
} as const satisfies Service
