import type { Service } from '../../core/internal.ts'

// Read on 2026-11-26 in stored copies:
// - https://app.gymbookings.online/cookie-policy (2018-02-18) and https://casers.org/cookies, sites with the chat: the items `driftt_` and `DFTT_`.
// - Open Cookie Database, https://github.com/jkwakman/Open-Cookie-Database (2026-01-21): two years for `drift_*`.
// - Public sites load the chat from https://js.driftt.com, and frame https://js.driftt.com/core/chat.
// Not checked on a page of Salesloft, to whom Drift belongs: names, durations, and the hosts of requests.

/**
 * The chat of Drift.
 *
 * The category is `marketing`, because it recognises people whom a sales team knows and chooses what to offer them. A site
 * that uses it for support alone may choose another category: `{ ...drift, category: 'functional' }`.
 */
export const drift = {
  category: 'marketing',
  title: 'Drift',
  purpose: 'Lets visitors chat with sales.',
  vendor: { id: 'salesloft', name: 'Salesloft', privacyUrl: 'https://www.salesloft.com/legal/privacy-notice' },
  cookies: [
    { name: 'drift_aid', kind: 'cookie', purpose: 'visitor-id', duration: '2 years', party: 'first' },
    { name: 'driftt_aid', kind: 'cookie', purpose: 'visitor-id', duration: '2 years', party: 'first' },
    { name: 'drift_eid', kind: 'cookie', purpose: 'user-id', duration: '2 years', party: 'first' },
    { name: 'driftt_eid', kind: 'cookie', purpose: 'user-id', duration: '24 hours', party: 'first' },
    { name: 'driftt_sid', kind: 'cookie', purpose: 'visit-id', duration: '30 minutes', party: 'first' },
    { name: 'drift_campaign_refresh', kind: 'cookie', purpose: 'campaign', duration: '30 minutes', party: 'first' },
    { name: 'driftt_wmd', kind: 'cookie', purpose: 'widget-state', duration: 'session', party: 'first' },
    { name: 'DFTT_*', kind: 'cookie', purpose: 'chat', duration: '2 years', party: 'first' },
  ],
  hosts: [
    { host: 'js.driftt.com', loads: ['script', 'frame'] },
    { host: '*.driftt.com', loads: ['connect', 'image', 'frame'] },
    { host: '*.drift.com', loads: ['connect', 'image', 'frame'] },
  ],
} as const satisfies Service
