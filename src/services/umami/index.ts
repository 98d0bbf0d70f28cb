import type { Service } from '../../core/internal.ts'

// Read on 2026-11-26:
// - The source of the tracker, https://github.com/umami-software/umami (3.1.0, 2026-05-14), `src/tracker/index.js`: it stores nothing, and reads
//   `umami.disabled` from local storage. It sends to the host of the script.
// - https://github.com/umami-software/umami/pull/4367 (2026-06-29): a proposal to keep an id in local storage where the site sets
//   `data-identity-stitching`.
// Not checked on a page of Umami: the hosts of Umami Cloud, and what versions after 3.1.0 store.

/**
 * Umami, on Umami Cloud.
 *
 * It stores nothing. Authorities disagree on whether counting without storing needs consent. So it is optional by default.
 * Replace `hosts` if you host Umami yourself.
 */
export const umami = {
  category: 'analytics',
  title: 'Umami',
  purpose: 'Counts visits without recognising visitors.',
  vendor: { id: 'umami', name: 'Umami', privacyUrl: 'https://umami.is/privacy' },
  hosts: [
    { host: 'cloud.umami.is', loads: ['script', 'connect'] },
    { host: 'api-gateway.umami.dev', loads: ['connect'] },
  ],
} as const satisfies Service
