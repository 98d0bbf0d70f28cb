import type { Service } from '../../core/internal.ts'

// Read on 2026-11-26:
// - "Understanding cookies in Klaviyo", https://help.klaviyo.com/hc/en-us/articles/360034666712: `__kla_id`, two years, first-party.
// - "Content Security Policy hosts for Klaviyo on Vercel Shop",
//   https://developers.klaviyo.com/.well-known/skills/klaviyo-vercel-shop/references/csp.md: the hosts and their uses.
// Not checked on a page of Klaviyo:
// - the items in local and session storage. Public scans show them.
// `__kla_off` is left out: the connector needs it after a withdrawal, when everything declared here is deleted.

/** Klaviyo onsite: forms for e-mail and SMS, and tracking. */
export const klaviyo = {
  category: 'marketing',
  title: 'Klaviyo',
  purpose: 'Shows sign-up forms and connects visits with subscribers.',
  vendor: { id: 'klaviyo', name: 'Klaviyo', privacyUrl: 'https://www.klaviyo.com/legal/privacy' },
  cookies: [
    { name: '__kla_id', kind: 'cookie', purpose: 'visitor-id', duration: '2 years', party: 'first' },
    { name: '__kl_key', kind: 'local-storage', purpose: 'tool-settings', duration: 'persistent', party: 'first' },
    { name: 'klaviyoOnsite', kind: 'local-storage', purpose: 'form-state', duration: 'persistent', party: 'first' },
    { name: '$referrer', kind: 'local-storage', purpose: 'referrer', duration: 'persistent', party: 'first' },
    { name: '$last_referrer', kind: 'local-storage', purpose: 'referrer', duration: 'persistent', party: 'first' },
    { name: 'kl-post-identification-sync', kind: 'local-storage', purpose: 'id-sync', duration: '14 days', party: 'first' },
    { name: 'klaviyoPagesVisitCountV2', kind: 'session-storage', purpose: 'page-count', duration: 'session', party: 'first' },
    { name: 'klaviyoFormSubmit', kind: 'session-storage', purpose: 'form-state', duration: 'session', party: 'first' },
    { name: '_kx', kind: 'session-storage', purpose: 'user-id', duration: 'session', party: 'first' },
  ],
  hosts: [
    { host: 'static.klaviyo.com', loads: ['script'] },
    { host: 'static-tracking.klaviyo.com', loads: ['script', 'style'] },
    { host: 'a.klaviyo.com', loads: ['connect'] },
    { host: 'fast.a.klaviyo.com', loads: ['connect'] },
    { host: 'static-forms.klaviyo.com', loads: ['connect'] },
    { host: 'fonts.googleapis.com', loads: ['style'] },
    { host: 'fonts.gstatic.com', loads: ['font'] },
    { host: 'd3k81ch9hvuctc.cloudfront.net', loads: ['image'] },
  ],
} as const satisfies Service
