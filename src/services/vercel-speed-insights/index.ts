import type { Service } from '../../core/internal.ts'

// Read on 2026-11-26 in stored copies:
// - "Migrating to the latest Speed Insights package", https://vercel.com/docs/speed-insights/migrating-from-legacy: script and data use the site's
//   own domain.
// - "Vercel Analytics Privacy Policy", https://vercel.com/docs/concepts/analytics/privacy (2023-02-06): nothing tells visitors apart.
// - @vercel/speed-insights 2.0.0, `dist/index.mjs`: it stores nothing. On other hosting the script comes from va.vercel-scripts.com.
// Not checked on a page of Vercel: that the downloaded script stores nothing, and vitals.vercel-insights.com, to which other hosting sends.

/**
 * Vercel Speed Insights.
 *
 * It stores nothing, and on Vercel it needs no host but the site's own. Authorities disagree on whether measuring without
 * storing needs consent. So it is optional by default.
 */
export const vercelSpeedInsights = {
  category: 'analytics',
  title: 'Vercel Speed Insights',
  purpose: 'Measures how fast pages load for visitors.',
  vendor: { id: 'vercel', name: 'Vercel', privacyUrl: 'https://vercel.com/legal/privacy-policy' },
  hosts: [
    { host: 'va.vercel-scripts.com', loads: ['script'] },
    { host: 'vitals.vercel-insights.com', loads: ['connect'] },
  ],
} as const satisfies Service
