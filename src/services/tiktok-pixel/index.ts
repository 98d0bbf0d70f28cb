import type { Service } from '../../core/internal.ts'

// Read on 2026-11-26:
// - "How to use cookies with TikTok Pixel", https://ads.tiktok.com/help/article/how-to-use-cookies-with-tiktok-pixel: the pixel uses
//   first-party and third-party cookies; an account can switch the first-party ones off.
// Not checked on a page of TikTok:
// - the names and durations. Public lists agree on 13 months for `_ttp`.
// - the `_ttp` that tiktok.com stores as well. A policy has one declaration for a name, and the one here is the site's own.
// - the items in session storage, and the hosts. Public scans show them.

/** TikTok Pixel. */
export const tiktokPixel = {
  category: 'marketing',
  title: 'TikTok Pixel',
  purpose: 'Measures advertisements on TikTok and chooses who sees them.',
  vendor: { id: 'tiktok', name: 'TikTok', privacyUrl: 'https://www.tiktok.com/legal/page/row/privacy-policy/en' },
  cookies: [
    { name: '_ttp', kind: 'cookie', purpose: 'visitor-id', duration: '13 months', party: 'first' },
    { name: '_tt_enable_cookie', kind: 'cookie', purpose: 'tool-settings', duration: '13 months', party: 'first' },
    { name: 'ttcsid', kind: 'cookie', purpose: 'visit-id', duration: '13 months', party: 'first' },
    { name: 'ttcsid_*', kind: 'cookie', purpose: 'visit-id', duration: '13 months', party: 'first' },
    { name: 'ttclid', kind: 'cookie', purpose: 'ad-click', duration: '13 months', party: 'first' },
    { name: 'tt_sessionId', kind: 'session-storage', purpose: 'visit-id', duration: 'session', party: 'first' },
    { name: 'tt_pixel_session_index', kind: 'session-storage', purpose: 'visit-state', duration: 'session', party: 'first' },
    { name: 'tt_appInfo', kind: 'session-storage', purpose: 'tool-settings', duration: 'session', party: 'first' },
  ],
  hosts: [
    { host: 'analytics.tiktok.com', loads: ['script', 'connect'] },
    { host: '*.tiktokw.us', loads: ['connect'] },
  ],
} as const satisfies Service
