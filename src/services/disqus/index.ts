import type { Service } from '../../core/internal.ts'

// Read on 2026-11-26 in stored copies:
// - "Use of cookies", http://help.disqus.com/customer/portal/articles/466235-use-of-cookies: `disqus_unique` for statistics, `testCookie`, and
//   cookies of partners that measure audiences.
// - Open Cookie Database, https://github.com/jkwakman/Open-Cookie-Database (2026-01-21): the two items of `vglnk`.
// - disqus-react 1.1.7: the script comes from a subdomain of disqus.com, and frames from embed.disqus.com. Public sites allow *.disqus.com and
//   *.disquscdn.com.
// Not checked on a page of Disqus: the durations of `disqus_unique` and `testCookie`, and the hosts.
// Left out: cookies of advertising partners, which depend on the site's plan.

/**
 * Comments by Disqus.
 *
 * The category is `marketing`, because Disqus and its partners choose advertisements by the pages that people visit. A site
 * with a plan without advertising may choose another category: `{ ...disqus, category: 'functional' }`.
 */
export const disqus = {
  category: 'marketing',
  title: 'Disqus',
  purpose: 'Shows comments and lets visitors write some.',
  vendor: { id: 'disqus', name: 'Disqus', privacyUrl: 'https://help.disqus.com/en/articles/1717103-disqus-privacy-policy' },
  cookies: [
    { name: 'disqus_unique', kind: 'cookie', purpose: 'cross-site-id', duration: '1 year', party: 'third', domain: 'disqus.com' },
    { name: 'testCookie', kind: 'cookie', purpose: 'storage-test', duration: 'session', party: 'third', domain: 'disqus.com' },
    { name: 'vglnk.Agent.p', kind: 'cookie', purpose: 'ad-selection', duration: '1 year', party: 'third', domain: 'disqus.com' },
    { name: 'vglnk.PartnerRfsh.p', kind: 'cookie', purpose: 'id-sync', duration: '1 year', party: 'third', domain: 'disqus.com' },
  ],
  hosts: [
    { host: 'disqus.com', loads: ['frame', 'connect'] },
    { host: '*.disqus.com', loads: ['script', 'connect', 'image', 'frame'] },
    { host: '*.disquscdn.com', loads: ['script', 'image', 'style', 'font'] },
  ],
} as const satisfies Service
