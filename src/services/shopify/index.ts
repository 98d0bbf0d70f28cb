import type { Service } from '../../core/internal.ts'

// Read on 2026-11-26 in stored copies:
// - https://mosaicshop.it/en/pages/cookies and https://shop.solotech.com/en-CA/pages/cookie-policy, shops that repeat the list of Shopify: names,
//   purposes and durations.
// - Open Cookie Database, https://github.com/jkwakman/Open-Cookie-Database (2026-01-21): names. Its two years for most of them are not those of
//   Shopify.
// Not checked on a page of Shopify: durations, `httpOnly`, `_shopify_analytics` and `_shopify_marketing`, and the hosts.
// Left out: the items of basket, checkout and sign-in, which a shop cannot work without.

/**
 * The statistics of a shop that Shopify runs.
 *
 * It holds what visitors may refuse, and nothing else. A shop declares the rest as its own cookies with the category
 * `necessary`, such as `_shopify_essential` and `cart`. The category is `analytics`. `_shopify_marketing` and
 * `_orig_referrer` also serve advertising: a shop that advertises may choose `{ ...shopify, category: 'marketing' }`.
 */
export const shopify = {
  category: 'analytics',
  title: 'Shopify statistics',
  purpose: 'Counts visits and sales of the shop.',
  vendor: { id: 'shopify', name: 'Shopify', privacyUrl: 'https://www.shopify.com/legal/privacy' },
  cookies: [
    { name: '_shopify_y', kind: 'cookie', purpose: 'visitor-id', duration: '1 year', party: 'first' },
    { name: '_shopify_s', kind: 'cookie', purpose: 'visit-id', duration: '30 minutes', party: 'first' },
    { name: '_shopify_analytics', kind: 'cookie', purpose: 'usage-statistics', duration: '1 year', party: 'first', httpOnly: true },
    { name: '_shopify_marketing', kind: 'cookie', purpose: 'campaign', duration: '1 year', party: 'first', httpOnly: true },
    { name: '_shopify_sa_t', kind: 'cookie', purpose: 'campaign', duration: '30 minutes', party: 'first' },
    { name: '_shopify_sa_p', kind: 'cookie', purpose: 'campaign', duration: '30 minutes', party: 'first' },
    { name: '_landing_page', kind: 'cookie', purpose: 'referrer', duration: '2 weeks', party: 'first' },
    { name: '_orig_referrer', kind: 'cookie', purpose: 'referrer', duration: '2 weeks', party: 'first' },
  ],
  hosts: [
    { host: 'cdn.shopify.com', loads: ['script', 'connect', 'image', 'style', 'font', 'media'] },
    { host: 'monorail-edge.shopifysvc.com', loads: ['connect'] },
  ],
} as const satisfies Service
