import type { Service } from '../../core/internal.ts'

// Read on 2026-11-26:
// - mixpanel-browser 2.83.0, https://www.npmjs.com/package/mixpanel-browser, `src/mixpanel-core.js`: the default configuration (a cookie for
//   365 days, the hosts), the names of the queues in local storage.
// Not checked on a page of Mixpanel: the name `mp_*_mixpanel`, and the hosts for the European Union and India.
// Left out: `__mp_opt_in_out_*` in local storage. It keeps the opt-out that the connector calls after a withdrawal, and Mixpanel reads it
// for each event. If it is deleted with the others, Mixpanel goes on.

/**
 * Mixpanel, with its default storage.
 *
 * Mixpanel keeps an opt-out in `__mp_opt_in_out_*`, in local storage. Declare that item yourself in a required category.
 */
export const mixpanel = {
  category: 'analytics',
  title: 'Mixpanel',
  purpose: 'Counts how the product is used, and may record sessions.',
  vendor: { id: 'mixpanel', name: 'Mixpanel', privacyUrl: 'https://mixpanel.com/legal/privacy-policy/' },
  cookies: [
    { name: 'mp_*_mixpanel', kind: 'cookie', purpose: 'visitor-id', duration: '365 days', party: 'first' },
    { name: '__mpq_*', kind: 'local-storage', purpose: 'unsent-data', duration: 'persistent', party: 'first' },
  ],
  hosts: [
    { host: 'cdn.mxpnl.com', loads: ['script'] },
    { host: '*.mixpanel.com', loads: ['connect'] },
  ],
} as const satisfies Service
