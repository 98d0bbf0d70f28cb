import type { Service } from '../../core/internal.ts'

// Read on 2026-11-26 in stored copies:
// - "Cloudflare Cookies", https://developers.cloudflare.com/fundamentals/reference/policies-compliances/cloudflare-cookies/: names, purposes, and
//   some durations. `__cflb` lasts up to 24 hours.
// - "Challenge Passage", https://developers.cloudflare.com/cloudflare-challenges/challenge-types/challenge-pages/challenge-passage/: 30 minutes,
//   unless the site says otherwise.
// - "Cookies", https://developers.cloudflare.com/waiting-room/reference/waiting-room-cookie/: five minutes while people wait.
// - "Content Security Policies (CSPs) and Cloudflare",
//   https://developers.cloudflare.com/fundamentals/reference/policies-compliances/content-security-policies/: Rocket Loader comes from
//   ajax.cloudflare.com.
// - Open Cookie Database, https://github.com/jkwakman/Open-Cookie-Database (2026-01-21): the session cookies.
// Not checked on a page of Cloudflare: `httpOnly`.
// Left out: `__cfseq`, whose duration no page states.

/**
 * The cookies that Cloudflare sets in front of a site.
 *
 * Each of them belongs to a product that the site switches on: keep those that apply. Cloudflare calls them strictly
 * necessary, and scripts cannot stop them. A site that agrees writes `{ ...cloudflare, category: 'necessary' }`.
 */
export const cloudflare = {
  category: 'functional',
  title: 'Cloudflare',
  purpose: 'Delivers the site and protects it from attacks.',
  vendor: { id: 'cloudflare', name: 'Cloudflare', privacyUrl: 'https://www.cloudflare.com/privacypolicy/' },
  cookies: [
    { name: '__cf_bm', kind: 'cookie', purpose: 'bot-detection', duration: '30 minutes', party: 'first', httpOnly: true },
    { name: 'cf_clearance', kind: 'cookie', purpose: 'bot-detection', duration: '30 minutes', party: 'first', httpOnly: true },
    { name: 'cf_chl_rc_*', kind: 'cookie', purpose: 'error-report', duration: 'session', party: 'first' },
    { name: '_cfuvid', kind: 'cookie', purpose: 'request-check', duration: 'session', party: 'first', httpOnly: true },
    { name: '__cfruid', kind: 'cookie', purpose: 'request-check', duration: 'session', party: 'first', httpOnly: true },
    { name: '__cflb', kind: 'cookie', purpose: 'load-balancing', duration: '24 hours', party: 'first', httpOnly: true },
    { name: '__cfwaitingroom*', kind: 'cookie', purpose: 'load-balancing', duration: '5 minutes', party: 'first', httpOnly: true },
    { name: 'cf_ob_info', kind: 'cookie', purpose: 'cache', duration: '30 seconds', party: 'first' },
    { name: 'cf_use_ob', kind: 'cookie', purpose: 'cache', duration: '30 seconds', party: 'first' },
  ],
  hosts: [{ host: 'ajax.cloudflare.com', loads: ['script'] }],
} as const satisfies Service
