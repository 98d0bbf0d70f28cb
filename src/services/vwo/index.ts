import type { Service } from '../../core/internal.ts'

// Read on 2026-11-26 in stored copies:
// - "Cookies", https://help.vwo.com/hc/en-us/articles/360033990873: `_vis_opt_exp_*` and `_vis_opt_test_cookie`. VWO calls both strictly necessary.
//   With campaigns over several domains it stores cookies under dev.visualwebsiteoptimizer.com too.
// - "Cookies Stored by VWO", https://vwo.com/knowledge/cookies-used-by-vwo/ (2018): 10 years for `_vis_opt_out`, 100 days for most.
// - "How to Whitelist VWO in Your Website's CSP", https://help.vwo.com/hc/en-us/articles/4402037837209: hosts and their directives. Only the people
//   who run the site need app.vwo.com. VWO also needs `worker-src blob:`, which a site has to allow itself.
// - Open Cookie Database, https://github.com/jkwakman/Open-Cookie-Database (2026-01-21): the other durations.
// - Public sites keep `_vwo_<account>_settings` and `_vwo_<account>_config` in local storage.
// Not checked on a page of Wingify, the vendor: the durations of the items `_vwo_`. The longest stated ones are declared.

/**
 * VWO: experiments and heat maps.
 *
 * The category is `analytics`. VWO calls the cookies of an experiment strictly necessary, because they keep a visitor's
 * version the same; an authority may say that the experiment itself is not. `_vis_opt_out` keeps a refusal, so it has to stay
 * after one: a site that uses it declares it as its own `necessary` cookie.
 */
export const vwo = {
  category: 'analytics',
  title: 'VWO',
  purpose: 'Tries out versions of pages and measures which works better.',
  vendor: { id: 'wingify', name: 'Wingify', privacyUrl: 'https://vwo.com/privacy-policy/' },
  cookies: [
    { name: '_vwo_uuid*', kind: 'cookie', purpose: 'visitor-id', duration: '1 year', party: 'first' },
    { name: '_vis_opt_exp_*', kind: 'cookie', purpose: 'experiment', duration: '100 days', party: 'first' },
    { name: '_vis_opt_s', kind: 'cookie', purpose: 'visit-state', duration: '100 days', party: 'first' },
    { name: '_vis_opt_test_cookie', kind: 'cookie', purpose: 'storage-test', duration: 'session', party: 'first' },
    { name: '_vwo_ds', kind: 'cookie', purpose: 'visit-state', duration: '3 months', party: 'first' },
    { name: '_vwo_sn', kind: 'cookie', purpose: 'visit-id', duration: '1 day', party: 'first' },
    { name: '_vwo_referrer', kind: 'cookie', purpose: 'referrer', duration: 'session', party: 'first' },
    { name: '_vwo_*_settings', kind: 'local-storage', purpose: 'tool-settings', duration: 'persistent', party: 'first' },
    { name: '_vwo_*_config', kind: 'local-storage', purpose: 'tool-settings', duration: 'persistent', party: 'first' },
  ],
  hosts: [
    { host: '*.visualwebsiteoptimizer.com', loads: ['script', 'connect', 'image', 'style'] },
    { host: 'useruploads.vwo.io', loads: ['image'] },
  ],
} as const satisfies Service
