import type { Service } from '../../core/internal.ts'

// Read on 2026-11-26:
// - @plausible-analytics/tracker 0.4.6, https://www.npmjs.com/package/@plausible-analytics/tracker, `plausible.js`: it stores nothing, and sends
//   to `plausible.io`. It reads `plausible_ignore` from local storage, which only visitors set who do not want to be counted.
// Not checked on a page of Plausible: the address of its privacy policy.

/**
 * Plausible Analytics: counts visits without cookies. It stores nothing, but reads the address, the referrer and how far a
 * visitor scrolls. Some authorities ask for consent for that too, so it is not declared as necessary.
 */
export const plausible = {
  category: 'analytics',
  title: 'Plausible Analytics',
  purpose: 'Counts visits without cookies.',
  vendor: { id: 'plausible', name: 'Plausible', privacyUrl: 'https://plausible.io/privacy' },
  hosts: [{ host: 'plausible.io', loads: ['script', 'connect'] }],
} as const satisfies Service
