import type { Service } from '../../core/internal.ts'

// Read on 2026-11-26:
// - Public sites load https://dynamic.criteo.com/js/ld/ld.js. Public code that reads its requests names sslwidget.criteo.com and gum.criteo.com.
// Not checked on a page of Criteo, because none was found: names, durations and hosts. Other sites agree on the 13 months of `cto_bundle`.
// Left out: the cookies of other companies that Criteo exchanges ids with.

/** Criteo OneTag. */
export const criteo = {
  category: 'marketing',
  title: 'Criteo',
  purpose: 'Shows visitors advertisements for what they looked at.',
  vendor: { id: 'criteo', name: 'Criteo', privacyUrl: 'https://www.criteo.com/privacy/' },
  cookies: [
    { name: 'cto_bundle', kind: 'cookie', purpose: 'cross-site-id', duration: '13 months', party: 'first' },
    { name: 'cto_bundle', kind: 'local-storage', purpose: 'cross-site-id', duration: 'persistent', party: 'first' },
    { name: 'cto_tld_test', kind: 'cookie', purpose: 'storage-test', duration: 'session', party: 'first' },
    { name: 'uid', kind: 'cookie', purpose: 'cross-site-id', duration: '13 months', party: 'third', domain: 'criteo.com' },
  ],
  hosts: [
    { host: '*.criteo.com', loads: ['script', 'connect', 'image', 'frame'] },
    { host: '*.criteo.net', loads: ['script', 'image'] },
  ],
} as const satisfies Service
