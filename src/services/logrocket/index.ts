import type { Service } from '../../core/internal.ts'

// Read on 2026-11-26:
// - "Cookies", https://docs.logrocket.com/reference/cookies: names and purposes. One edition of the page leaves `_lr_uf_` out.
// - logrocket 12.4.0, https://www.npmjs.com/package/logrocket, `dist/build.umd.js`: the hosts of the scripts and of the recordings. A script
//   from another host of LogRocket sends to that host's partner.
// Not checked on a page of LogRocket:
// - the durations. They are those that other sites state.
// - the hosts of a security policy. The recorder also needs `worker-src blob:`, which is no host.

/** LogRocket: session recordings with errors, requests and console messages. */
export const logrocket = {
  category: 'analytics',
  title: 'LogRocket',
  purpose: 'Records how pages are used and what goes wrong, to find the cause of errors.',
  vendor: { id: 'logrocket', name: 'LogRocket', privacyUrl: 'https://logrocket.com/privacy' },
  cookies: [
    { name: '_lr_uf_*', kind: 'cookie', purpose: 'visitor-id', duration: '1 year', party: 'first' },
    { name: '_lr_tabs_*', kind: 'cookie', purpose: 'visit-state', duration: '1 day', party: 'first' },
    { name: '_lr_hb_*', kind: 'cookie', purpose: 'visit-time', duration: '1 day', party: 'first' },
  ],
  hosts: [
    { host: 'cdn.logr-in.com', loads: ['script'] },
    { host: 'r.logr-in.com', loads: ['connect'] },
  ],
} as const satisfies Service
