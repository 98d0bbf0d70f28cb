import type { Service } from '../../core/internal.ts'

// Read on 2026-11-26:
// - "LinkedIn Cookie Table", https://www.linkedin.com/legal/l/cookie-table (copy of 2024-04-03, its beginning): the durations of LinkedIn
//   generally begin anew with each use.
// Not checked on a page of LinkedIn:
// - the names and durations of these items. Public lists agree on them, except on `li_giant` and `ln_or`, which few lists have.
// - `li_adsId` in local storage, and the hosts. Public scans show them.

/** LinkedIn Insight Tag. */
export const linkedinInsight = {
  category: 'marketing',
  title: 'LinkedIn Insight Tag',
  purpose: 'Measures advertisements on LinkedIn and chooses who sees them.',
  vendor: { id: 'linkedin', name: 'LinkedIn', privacyUrl: 'https://www.linkedin.com/legal/privacy-policy' },
  cookies: [
    { name: 'li_fat_id', kind: 'cookie', purpose: 'ad-click', duration: '30 days', party: 'first' },
    { name: 'li_giant', kind: 'cookie', purpose: 'visitor-id', duration: '7 days', party: 'first' },
    { name: 'ln_or', kind: 'cookie', purpose: 'tool-settings', duration: '1 day', party: 'first' },
    { name: 'li_adsId', kind: 'local-storage', purpose: 'visitor-id', duration: 'persistent', party: 'first' },
    { name: 'li_sugr', kind: 'cookie', purpose: 'cross-site-id', duration: '90 days', party: 'third', domain: 'linkedin.com' },
    { name: 'bcookie', kind: 'cookie', purpose: 'device-id', duration: '1 year', party: 'third', domain: 'linkedin.com' },
    { name: 'bscookie', kind: 'cookie', purpose: 'fraud-prevention', duration: '1 year', party: 'third', domain: 'linkedin.com' },
    { name: 'lidc', kind: 'cookie', purpose: 'load-balancing', duration: '1 day', party: 'third', domain: 'linkedin.com' },
    { name: 'li_gc', kind: 'cookie', purpose: 'consent', duration: '6 months', party: 'third', domain: 'linkedin.com' },
    { name: 'UserMatchHistory', kind: 'cookie', purpose: 'id-sync', duration: '30 days', party: 'third', domain: 'linkedin.com' },
    { name: 'AnalyticsSyncHistory', kind: 'cookie', purpose: 'id-sync', duration: '30 days', party: 'third', domain: 'linkedin.com' },
    { name: 'lms_ads', kind: 'cookie', purpose: 'cross-site-id', duration: '30 days', party: 'third', domain: 'linkedin.com' },
    { name: 'lms_analytics', kind: 'cookie', purpose: 'cross-site-id', duration: '30 days', party: 'third', domain: 'linkedin.com' },
  ],
  hosts: [
    { host: 'snap.licdn.com', loads: ['script'] },
    { host: 'px.ads.linkedin.com', loads: ['connect', 'image'] },
    { host: 'px4.ads.linkedin.com', loads: ['connect', 'image'] },
    { host: 'www.linkedin.com', loads: ['connect', 'image'] },
  ],
} as const satisfies Service
