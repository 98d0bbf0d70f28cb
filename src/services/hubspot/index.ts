import type { Service } from '../../core/internal.ts'

// Read on 2026-11-26:
// - "Cookie consent banner API", https://developers.hubspot.com/docs/api/events/cookie-banner: without cookies HubSpot still counts page
//   views, without identifiers.
// - the list of HubSpot's cookies as customers publish it, such as https://www.acuitykp.com/cookie-policy/index.php: the cookies of
//   choices, six months. Older copies of the list say 13 months.
// Not checked on a page of HubSpot:
// - the durations of the other items, and the hosts. Public scans show the hosts; accounts in Europe use subdomains such as js-eu1.
// `__hs_do_not_track` is left out: the connector needs it after a withdrawal, when everything declared here is deleted.

/** HubSpot tracking code, with the chat and the forms of the account. */
export const hubspot = {
  category: 'marketing',
  title: 'HubSpot',
  purpose: 'Measures visits and connects them with the contacts of this site.',
  vendor: { id: 'hubspot', name: 'HubSpot', privacyUrl: 'https://legal.hubspot.com/privacy-policy' },
  cookies: [
    { name: '__hstc', kind: 'cookie', purpose: 'visitor-id', duration: '6 months', party: 'first' },
    { name: 'hubspotutk', kind: 'cookie', purpose: 'visitor-id', duration: '6 months', party: 'first' },
    { name: '__hssc', kind: 'cookie', purpose: 'visit-state', duration: '30 minutes', party: 'first' },
    { name: '__hssrc', kind: 'cookie', purpose: 'visit-state', duration: 'session', party: 'first' },
    { name: 'messagesUtk', kind: 'cookie', purpose: 'chat', duration: '6 months', party: 'first' },
    { name: 'hs-messages-is-open', kind: 'cookie', purpose: 'widget-state', duration: '30 minutes', party: 'first' },
    { name: 'hs-messages-hide-welcome-message', kind: 'cookie', purpose: 'widget-state', duration: '1 day', party: 'first' },
    { name: '__hs_opt_out', kind: 'cookie', purpose: 'consent', duration: '6 months', party: 'first' },
    { name: '__hs_initial_opt_in', kind: 'cookie', purpose: 'consent', duration: '7 days', party: 'first' },
    { name: '__hs_cookie_cat_pref', kind: 'cookie', purpose: 'consent', duration: '6 months', party: 'first' },
  ],
  hosts: [
    { host: '*.hs-scripts.com', loads: ['script'] },
    { host: '*.hs-analytics.net', loads: ['script'] },
    { host: '*.hs-banner.com', loads: ['script', 'connect'] },
    { host: '*.hsadspixel.net', loads: ['script', 'connect'] },
    { host: '*.hscollectedforms.net', loads: ['script', 'connect'] },
    { host: '*.usemessages.com', loads: ['script'] },
    { host: '*.hubspot.com', loads: ['connect', 'image', 'frame'] },
    { host: '*.hsforms.com', loads: ['connect', 'image'] },
  ],
} as const satisfies Service
