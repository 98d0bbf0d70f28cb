import type { Service } from '../../core/internal.ts'

// Read on 2026-11-26 in stored copies:
// - "Best Practices", https://developer.paypal.com/sdk/js/best-practices: hosts and their directives.
// - Open Cookie Database, https://github.com/jkwakman/Open-Cookie-Database (2026-01-21): names and durations. It calls them functional.
// Not checked on a page of PayPal: names and durations, and the item in local storage.

/**
 * PayPal, its buttons and its other parts for payments.
 *
 * It looks for fraud on every page that loads it. On pages where people pay it is strictly necessary; on other pages that
 * is hard to claim. So it is optional by default. A site that loads it for payments alone may write
 * `{ ...paypal, category: 'necessary' }`.
 */
export const paypal = {
  category: 'functional',
  title: 'PayPal',
  purpose: 'Takes payments and protects them from fraud.',
  vendor: { id: 'paypal', name: 'PayPal', privacyUrl: 'https://www.paypal.com/privacy-center' },
  cookies: [
    { name: 'ts', kind: 'cookie', purpose: 'fraud-prevention', duration: '3 years', party: 'third', domain: 'paypal.com' },
    { name: 'ts_c', kind: 'cookie', purpose: 'fraud-prevention', duration: '3 years', party: 'third', domain: 'paypal.com' },
    { name: 'nsid', kind: 'cookie', purpose: 'fraud-prevention', duration: 'session', party: 'third', domain: 'paypal.com' },
    { name: 'x-pp-s', kind: 'cookie', purpose: 'payment', duration: 'session', party: 'third', domain: 'paypal.com' },
    { name: 'tsrce', kind: 'cookie', purpose: 'payment', duration: 'session', party: 'third', domain: 'paypal.com' },
    { name: 'enforce_policy', kind: 'cookie', purpose: 'consent', duration: '1 year', party: 'third', domain: 'paypal.com' },
    { name: 'l7_az', kind: 'cookie', purpose: 'load-balancing', duration: '1 day', party: 'third', domain: 'paypal.com' },
    { name: '__paypal_storage__', kind: 'local-storage', purpose: 'payment', duration: 'persistent', party: 'first' },
  ],
  hosts: [
    { host: '*.paypal.com', loads: ['script', 'connect', 'image', 'frame', 'style'] },
    { host: '*.paypalobjects.com', loads: ['script', 'connect', 'image', 'frame', 'style'] },
    { host: '*.venmo.com', loads: ['script', 'connect', 'image', 'frame', 'style'] },
  ],
} as const satisfies Service
