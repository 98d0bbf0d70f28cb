import type { Service } from '../../core/internal.ts'

// Read on 2026-11-26 in stored copies:
// - "Enabling cookie consent for the Chat widget", https://support.zendesk.com/hc/en-us/articles/4408828505754: `__zlcmid` and `__zlcprivacy`.
// - "Content Security Policy (CSP) support", https://developer.zendesk.com/documentation/zendesk-web-widget-sdks/sdks/web/csp, and the same page for
//   the Classic widget: hosts, for everything by `default-src`.
// - Open Cookie Database, https://github.com/jkwakman/Open-Cookie-Database (2026-01-21), which repeats the list of Zendesk: the items `ZD-`.
// Not checked on a page of Zendesk: the kinds of the items `ZD-`, and which host takes what. Calls by telephone and reports of errors need the
// hosts of Twilio and Sentry as well.

/**
 * The Zendesk widget, for messages or for Classic chat.
 *
 * Classic chat keeps `__zlcmid`, and the widget for messages keeps the items that begin with `ZD-`. `ZD-buid` and `ZD-suid`
 * also serve statistics of Zendesk: a site that weighs that more chooses `{ ...zendesk, category: 'analytics' }`.
 */
export const zendesk = {
  category: 'functional',
  title: 'Zendesk',
  purpose: 'Lets visitors chat with support.',
  vendor: { id: 'zendesk', name: 'Zendesk', privacyUrl: 'https://www.zendesk.com/company/agreements-and-terms/privacy-notice/' },
  cookies: [
    { name: '__zlcmid', kind: 'cookie', purpose: 'chat', duration: '365 days', party: 'first' },
    { name: '__zlcprivacy', kind: 'cookie', purpose: 'consent', duration: '365 days', party: 'first' },
    { name: 'ZD-buid', kind: 'local-storage', purpose: 'device-id', duration: 'persistent', party: 'first' },
    { name: 'ZD-suid', kind: 'local-storage', purpose: 'visit-id', duration: '20 minutes', party: 'first' },
    { name: 'ZD-settings', kind: 'local-storage', purpose: 'tool-settings', duration: 'persistent', party: 'first' },
    { name: 'ZD-store', kind: 'local-storage', purpose: 'widget-state', duration: 'persistent', party: 'first' },
    { name: 'ZD-widgetOpen', kind: 'local-storage', purpose: 'widget-state', duration: 'persistent', party: 'first' },
    { name: 'ZD-launcherLabelRemoved', kind: 'local-storage', purpose: 'widget-state', duration: 'persistent', party: 'first' },
  ],
  hosts: [
    { host: '*.zdassets.com', loads: ['script', 'connect', 'image', 'frame', 'style', 'font', 'media'] },
    { host: '*.zendesk.com', loads: ['connect', 'image', 'frame'] },
    { host: '*.zopim.com', loads: ['script', 'connect'] },
    { host: '*.smooch.io', loads: ['connect', 'image'] },
    { host: '*.zdusercontent.com', loads: ['image'] },
    { host: 'v2assets.zopim.io', loads: ['image'] },
  ],
} as const satisfies Service
