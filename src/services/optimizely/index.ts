import type { Service } from '../../core/internal.ts'

// Read on 2026-11-26 in stored copies:
// - "Cookies and localStorage in snippets", https://support.optimizely.com/hc/en-us/articles/4410284260365: all cookies are first-party.
// - "Update your site's Content Security Policies", https://support.optimizely.com/hc/en-us/articles/4410289675149: hosts and their directives. The
//   preview needs two more, which only the people who run the site use.
// - Open Cookie Database, https://github.com/jkwakman/Open-Cookie-Database (2026-01-21): names and durations.
// Not checked on a page of Optimizely: durations, and the name in local storage.

/**
 * Optimizely Web Experimentation.
 *
 * The category is `analytics`, because it measures which version of a page works better. `optimizelyOptOut` keeps a refusal,
 * so it has to stay after one: a site that uses it declares it as its own `necessary` cookie.
 */
export const optimizely = {
  category: 'analytics',
  title: 'Optimizely',
  purpose: 'Tries out versions of pages and measures which works better.',
  vendor: { id: 'optimizely', name: 'Optimizely', privacyUrl: 'https://www.optimizely.com/privacy/' },
  cookies: [
    { name: 'optimizelyEndUserId', kind: 'cookie', purpose: 'visitor-id', duration: '6 months', party: 'first' },
    { name: 'optimizelyDomainTestCookie', kind: 'cookie', purpose: 'storage-test', duration: '6 months', party: 'first' },
    { name: 'optimizelyRedirectData', kind: 'cookie', purpose: 'experiment', duration: '5 seconds', party: 'first' },
    { name: 'optimizely_data$$*', kind: 'local-storage', purpose: 'experiment', duration: 'persistent', party: 'first' },
  ],
  hosts: [{ host: '*.optimizely.com', loads: ['script', 'connect', 'image', 'frame'] }],
} as const satisfies Service
