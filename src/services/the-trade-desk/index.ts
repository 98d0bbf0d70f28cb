import type { Service } from '../../core/internal.ts'

// Read on 2026-11-26 in stored copies:
// - Open Cookie Database, https://github.com/jkwakman/Open-Cookie-Database (2026-01-21): names, durations and domain.
// - "Cookie Mapping", https://de.scribd.com/document/434762804/, by The Trade Desk: match.adsrvr.org exchanges ids.
// - https://opsblu.com/de/documentation/ad-platforms/the-trade-desk: js.adsrvr.org and insight.adsrvr.org.
// Not checked on a page of The Trade Desk: names, durations and hosts.
// Left out: cookies that keep a refusal on adsrvr.org.

/** The Trade Desk Universal Pixel. */
export const theTradeDesk = {
  category: 'marketing',
  title: 'The Trade Desk',
  purpose: 'Measures advertisements on other sites and chooses who sees them.',
  vendor: { id: 'tradedesk', name: 'The Trade Desk', privacyUrl: 'https://www.thetradedesk.com/us/privacy' },
  cookies: [
    { name: 'TDID', kind: 'cookie', purpose: 'cross-site-id', duration: '1 year', party: 'third', domain: 'adsrvr.org' },
    { name: 'TDCPM', kind: 'cookie', purpose: 'id-sync', duration: '1 year', party: 'third', domain: 'adsrvr.org' },
  ],
  hosts: [
    { host: 'js.adsrvr.org', loads: ['script'] },
    { host: 'insight.adsrvr.org', loads: ['connect', 'image', 'frame'] },
    { host: 'match.adsrvr.org', loads: ['image'] },
  ],
} as const satisfies Service
