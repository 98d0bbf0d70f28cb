import type { Service } from '../../core/internal.ts'

// Read on 2026-11-26 in a stored copy:
// - "Add the embed script", https://usefathom.com/support/tracking: the script comes from cdn.usefathom.com.
// Not checked on a page of Fathom: that it stores nothing, and how it sends.

/**
 * Fathom Analytics.
 *
 * It stores nothing. Authorities disagree on whether counting without storing needs consent. So it is optional by default.
 * Replace `hosts` if you use a domain of your own.
 */
export const fathom = {
  category: 'analytics',
  title: 'Fathom Analytics',
  purpose: 'Counts visits without recognising visitors.',
  vendor: { id: 'fathom', name: 'Fathom', privacyUrl: 'https://usefathom.com/privacy' },
  hosts: [{ host: 'cdn.usefathom.com', loads: ['script', 'connect', 'image'] }],
} as const satisfies Service
