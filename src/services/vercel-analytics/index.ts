import type { Service } from '../../core/internal.ts'

// Read on 2026-11-26:
// - "Privacy and Compliance", https://vercel.com/docs/analytics/privacy-policy: no cookies; a visitor is a hash of the request, which is
//   discarded after 24 hours.
// - @vercel/analytics 2.0.1, https://www.npmjs.com/package/@vercel/analytics, `dist/index.mjs`: the script and the requests are on the site's own
//   host; in development the script is on `va.vercel-scripts.com`.
// Not checked on a page of Vercel: the address of its privacy policy.

/**
 * Vercel Web Analytics: counts visits without cookies. It stores nothing, but reads the address and the referrer. Some
 * authorities ask for consent for that too, so it is not declared as necessary.
 */
export const vercelAnalytics = {
  category: 'analytics',
  title: 'Vercel Web Analytics',
  purpose: 'Counts visits without cookies.',
  vendor: { id: 'vercel', name: 'Vercel', privacyUrl: 'https://vercel.com/legal/privacy-policy' },
  hosts: [{ host: 'va.vercel-scripts.com', loads: ['script'] }],
} as const satisfies Service
