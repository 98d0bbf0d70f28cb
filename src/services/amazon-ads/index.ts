import type { Service } from '../../core/internal.ts'

// Read on 2026-11-26:
// - Open Cookie Database, https://github.com/jkwakman/Open-Cookie-Database (2026-01-21): names, durations and domain.
// - Public sites load scripts from https://c.amazon-adsystem.com.
// Not checked on a page of Amazon: names, durations and hosts.
// Left out: `amzn_consent`, in which a site hands Amazon the visitor's choice.

/** Amazon Ads: its tag for advertisers, and the advertisements that it sells for sites. */
export const amazonAds = {
  category: 'marketing',
  title: 'Amazon Ads',
  purpose: 'Measures advertisements of Amazon and chooses who sees them.',
  vendor: { id: 'amazon', name: 'Amazon', privacyUrl: 'https://www.amazon.com/privacy' },
  cookies: [
    { name: 'ad-id', kind: 'cookie', purpose: 'cross-site-id', duration: '190 days', party: 'third', domain: 'amazon-adsystem.com' },
    { name: 'ad-privacy', kind: 'cookie', purpose: 'opt-out', duration: '5 years', party: 'third', domain: 'amazon-adsystem.com' },
  ],
  hosts: [
    { host: 'c.amazon-adsystem.com', loads: ['script', 'connect'] },
    { host: '*.amazon-adsystem.com', loads: ['connect', 'image', 'frame'] },
  ],
} as const satisfies Service
