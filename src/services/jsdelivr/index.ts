import type { Service } from '../../core/internal.ts'

// Read on 2026-11-26 in a stored copy:
// - "GDPR", https://attr.sygnal.com/overview/gdpr, by a customer that repeats what lawyers of jsDelivr say: the visitor's address serves delivery and
//   statistics.
// Not checked on a page of jsDelivr: that it stores nothing, and which kinds of files a site loads from it.

/**
 * Files delivered by jsDelivr.
 *
 * It stores nothing, but each request tells it the visitor's address. A site that does not work without these files may
 * write `{ ...jsdelivr, category: 'necessary' }`. A site that keeps the files on its own server needs no declaration.
 */
export const jsdelivr = {
  category: 'functional',
  title: 'jsDelivr',
  purpose: 'Delivers scripts, styles and fonts of the page.',
  vendor: { id: 'jsdelivr', name: 'jsDelivr', privacyUrl: 'https://www.jsdelivr.com/terms/privacy-policy-jsdelivr-net' },
  hosts: [{ host: 'cdn.jsdelivr.net', loads: ['script', 'connect', 'image', 'style', 'font'] }],
} as const satisfies Service
