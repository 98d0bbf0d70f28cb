import type { Service } from '../../core/internal.ts'

// Read on 2026-11-25 in archived copies:
// - "[GA4] Cookie usage on websites", https://support.google.com/analytics/answer/11397207: names and durations.
// - "Use Google Tag Manager with a Content Security Policy", https://developers.google.com/tag-platform/security/guides/csp:
//   the copy held only the part about the container.
// Not checked on a page of Google: the hosts of Google Analytics. They are those that public sites allow for it.
// The cookies of a linked Google Ads account are declared by `volenti/services/google-ads`. Browsers shorten two years to 400 days, some to
// 7 days.

/** Google Analytics 4. Add `googleAds` where the property is linked to a Google Ads account. */
export const googleAnalytics = {
  category: 'analytics',
  title: 'Google Analytics',
  purpose: 'Counts visits and shows which pages are used.',
  vendor: { id: 'google', name: 'Google', privacyUrl: 'https://policies.google.com/privacy' },
  cookies: [
    { name: '_ga', kind: 'cookie', purpose: 'visitor-id', duration: '2 years', party: 'first' },
    { name: '_ga_*', kind: 'cookie', purpose: 'visit-state', duration: '2 years', party: 'first' },
  ],
  hosts: [
    { host: '*.googletagmanager.com', loads: ['script', 'connect', 'image'] },
    { host: '*.google-analytics.com', loads: ['script', 'connect', 'image'] },
    { host: 'analytics.google.com', loads: ['connect', 'image'] },
    { host: '*.analytics.google.com', loads: ['connect', 'image'] },
  ],
} as const satisfies Service
