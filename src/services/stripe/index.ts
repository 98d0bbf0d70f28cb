import type { Service } from '../../core/internal.ts'

// Read on 2026-11-25:
// - "Cookies", https://docs.stripe.com/js/appendix/cookies: Stripe calls its cookies essential: the site needs them to work, they prevent
//   fraud, and they help "to understand how people interact with Stripe".
// - "Security best practices", https://github.com/stripe/ai (2026-08-21), by Stripe: hosts.
// - "Content Security Policy" in https://docs.stripe.com/security/guide, as sites quote it: the directives of each host. Checkout in the
//   page, Link and the address field need more hosts: checkout.stripe.com, link.com, maps.googleapis.com.
// - Open Cookie Database, https://github.com/jkwakman/Open-Cookie-Database (2026-01-21): names and durations. It calls them functional.
// Not checked on a page of Stripe: the durations (for `m` the longest stated one is declared), and `m.stripe.network`, which the frame of
// Stripe loads.

/**
 * Stripe.js.
 *
 * It looks for fraud on every page that loads it. On pages where people pay it is strictly necessary; on other pages that
 * is hard to claim. So it is optional by default. A site that loads it for payments alone may write
 * `{ ...stripe, category: 'necessary' }`.
 */
export const stripe = {
  category: 'functional',
  title: 'Stripe',
  purpose: 'Takes payments and protects them from fraud.',
  vendor: { id: 'stripe', name: 'Stripe', privacyUrl: 'https://stripe.com/privacy' },
  cookies: [
    { name: '__stripe_mid', kind: 'cookie', purpose: 'fraud-prevention', duration: '1 year', party: 'first' },
    { name: '__stripe_sid', kind: 'cookie', purpose: 'fraud-prevention', duration: '30 minutes', party: 'first' },
    { name: 'm', kind: 'cookie', purpose: 'fraud-prevention', duration: '10 years', party: 'third' },
  ],
  hosts: [
    { host: 'js.stripe.com', loads: ['script', 'frame'] },
    { host: '*.js.stripe.com', loads: ['script', 'frame'] },
    { host: 'hooks.stripe.com', loads: ['frame'] },
    { host: 'api.stripe.com', loads: ['connect'] },
    { host: '*.stripe.com', loads: ['image'] },
    { host: 'm.stripe.network', loads: ['frame'] },
  ],
} as const satisfies Service
