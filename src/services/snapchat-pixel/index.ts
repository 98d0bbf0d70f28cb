import type { Service } from '../../core/internal.ts'

// Read on 2026-11-26: nothing on a page of Snap that names the items of the pixel on other sites.
// Not checked on a page of Snap:
// - the names and durations. Public lists agree on 13 months for `_scid` and `_scid_r`, and on one year for `sc_at`.
// - the items in local and session storage, and the hosts. Public scans show them.

/** Snap Pixel, for Snapchat. */
export const snapchatPixel = {
  category: 'marketing',
  title: 'Snap Pixel',
  purpose: 'Measures advertisements on Snapchat and chooses who sees them.',
  vendor: { id: 'snap', name: 'Snap', privacyUrl: 'https://values.snap.com/privacy/privacy-policy' },
  cookies: [
    { name: '_scid', kind: 'cookie', purpose: 'visitor-id', duration: '13 months', party: 'first' },
    { name: '_scid_r', kind: 'cookie', purpose: 'visitor-id', duration: '13 months', party: 'first' },
    { name: '_sctr', kind: 'cookie', purpose: 'visit-time', duration: '13 months', party: 'first' },
    { name: '_schn', kind: 'cookie', purpose: 'visit-id', duration: '1 day', party: 'first' },
    { name: 'u_sclid', kind: 'local-storage', purpose: 'visitor-id', duration: 'persistent', party: 'first' },
    { name: 'u_sclid_r', kind: 'local-storage', purpose: 'visitor-id', duration: 'persistent', party: 'first' },
    { name: 'u_scsid', kind: 'session-storage', purpose: 'visit-id', duration: 'session', party: 'first' },
    { name: 'u_scsid_r', kind: 'session-storage', purpose: 'visit-id', duration: 'session', party: 'first' },
    { name: 'sc_at', kind: 'cookie', purpose: 'cross-site-id', duration: '1 year', party: 'third', domain: 'snapchat.com' },
    { name: 'X-AB', kind: 'cookie', purpose: 'experiment', duration: '1 day', party: 'third', domain: 'sc-static.net' },
  ],
  hosts: [
    { host: 'sc-static.net', loads: ['script'] },
    { host: 'tr.snapchat.com', loads: ['connect', 'image', 'frame'] },
    { host: 'tr6.snapchat.com', loads: ['connect', 'image'] },
  ],
} as const satisfies Service
