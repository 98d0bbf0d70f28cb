import type { Service } from '../../core/internal.ts'

// Read on 2026-11-26 in stored copies:
// - "Cookie Policy", https://policies.taboola.com/en/cookie-policy (2024-12-04, and the beginning of the version of 2025-11-06): names, purposes,
//   durations and domains. Taboola asks sites to get consent for it.
// - The names in local storage have a space after `taboola`. A declared name cannot have one, so a star stands for it.
// Not checked on a page of Taboola: the hosts.
// Left out: items of Taboola Newsroom, the cache of the widget, and `DNS` and `DNT`, which keep a refusal on taboola.com.

/** Taboola: its pixel for advertisers, and the widget that recommends articles. */
export const taboola = {
  category: 'marketing',
  title: 'Taboola',
  purpose: 'Recommends articles and measures advertisements.',
  vendor: { id: 'taboola', name: 'Taboola', privacyUrl: 'https://www.taboola.com/policies/privacy-policy' },
  cookies: [
    { name: 't_gid', kind: 'cookie', purpose: 'cross-site-id', duration: '1 year', party: 'third', domain: 'taboola.com' },
    { name: 't_pid', kind: 'cookie', purpose: 'cross-site-id', duration: '1 year', party: 'third', domain: 'taboola.com' },
    { name: 'taboola_session_id', kind: 'cookie', purpose: 'ad-frequency', duration: 'session', party: 'third', domain: 'trc.taboola.com' },
    { name: 'taboola_select', kind: 'cookie', purpose: 'opt-out', duration: '1 year', party: 'third', domain: 'taboola.com' },
    { name: 'taboola_fp_td_user_id', kind: 'cookie', purpose: 'ad-click', duration: '1 year', party: 'third', domain: 'taboola.com' },
    { name: 'receive-cookie-deprecation', kind: 'cookie', purpose: 'storage-test', duration: '1 year', party: 'third', domain: 'taboola.com' },
    { name: 'abLdr', kind: 'cookie', purpose: 'experiment', duration: '3 hours', party: 'third', domain: 'taboola.com' },
    { name: 't_pt_gid', kind: 'cookie', purpose: 'visitor-id', duration: '1 year', party: 'first' },
    { name: 'trc_cookie_storage', kind: 'cookie', purpose: 'visitor-id', duration: '1 year', party: 'first' },
    { name: 'taboola*global:user-id', kind: 'local-storage', purpose: 'visitor-id', duration: 'persistent', party: 'first' },
    { name: 'taboola*global:last-external-referrer', kind: 'local-storage', purpose: 'referrer', duration: 'persistent', party: 'first' },
    { name: 'taboola*global:tblci', kind: 'local-storage', purpose: 'ad-click', duration: 'persistent', party: 'first' },
    { name: 'taboola*global:local-storage-keys', kind: 'local-storage', purpose: 'tool-settings', duration: 'persistent', party: 'first' },
  ],
  hosts: [{ host: '*.taboola.com', loads: ['script', 'connect', 'image', 'frame', 'style'] }],
} as const satisfies Service
