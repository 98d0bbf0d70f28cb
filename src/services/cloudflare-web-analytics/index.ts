import type { Service } from '../../core/internal.ts'

// Read on 2026-11-26 in stored copies:
// - "Content Security Policies (CSPs) and Cloudflare",
//   https://developers.cloudflare.com/fundamentals/reference/policies-compliances/content-security-policies/: hosts and their directives.
// - "About", https://developers.cloudflare.com/web-analytics/about/: it does not collect or use personal data of visitors.
// Not checked on a page of Cloudflare: that it stores nothing.

/**
 * Cloudflare Web Analytics.
 *
 * It stores nothing. Authorities disagree on whether counting without storing needs consent. So it is optional by default.
 * Cloudflare can also insert it into pages that it delivers: switch that off if the site loads it by a grant.
 */
export const cloudflareWebAnalytics = {
  category: 'analytics',
  title: 'Cloudflare Web Analytics',
  purpose: 'Counts visits and measures how fast pages load.',
  vendor: { id: 'cloudflare', name: 'Cloudflare', privacyUrl: 'https://www.cloudflare.com/privacypolicy/' },
  hosts: [
    { host: 'static.cloudflareinsights.com', loads: ['script'] },
    { host: 'cloudflareinsights.com', loads: ['connect'] },
  ],
} as const satisfies Service
