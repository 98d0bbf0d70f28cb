import type { Service } from '../../core/internal.ts'

// Read on 2026-11-26 in stored copies:
// - "Privacy and Data Collection", https://developers.google.com/fonts/faq/privacy: no cookies; each request tells Google the visitor's
//   address, the page and the browser; hosts.
// Not checked: whether authorities agree that no consent is needed. A court in Munich held in 2022 (3 O 17493/20) that it is.

/**
 * Fonts loaded from Google.
 *
 * They store nothing, but each request tells Google the visitor's address and the page. A link in the document's head loads
 * them before anybody can decide. A site that keeps the fonts on its own server needs no declaration.
 */
export const googleFonts = {
  category: 'functional',
  title: 'Google Fonts',
  purpose: 'Shows text in fonts that Google delivers.',
  vendor: { id: 'google', name: 'Google', privacyUrl: 'https://policies.google.com/privacy' },
  hosts: [
    { host: 'fonts.googleapis.com', loads: ['connect', 'style'] },
    { host: 'fonts.gstatic.com', loads: ['connect', 'font'] },
  ],
} as const satisfies Service
