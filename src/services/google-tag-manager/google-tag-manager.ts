import type { Service } from '../../core/internal.ts'

// Read on 2026-11-25 in an archived copy:
// - "Use Google Tag Manager with a Content Security Policy", https://developers.google.com/tag-platform/security/guides/csp: hosts, and
//   what for: pictures and requests, and www.google.com for requests alone.
// Not checked on a page of Google's: that the container stores nothing of its own, as several guides say, and that its tag without
// JavaScript is a frame, as the snippet shows.

/**
 * Google Tag Manager.
 *
 * The container stores nothing; the tags inside it do, so declare each of them too. A container can hold any tag, which
 * is why the category is the strictest. Where yours holds none for advertising, file it under the category of the
 * strictest tag it does hold: `{ ...googleTagManager, category: 'analytics' }`.
 */
export const googleTagManager = {
  category: 'marketing',
  title: 'Google Tag Manager',
  purpose: 'Loads the measuring and advertising tags of this site.',
  vendor: { id: 'google', name: 'Google', privacyUrl: 'https://policies.google.com/privacy' },
  cookies: [],
  hosts: [
    { host: 'www.googletagmanager.com', loads: ['script', 'connect', 'image', 'frame'] },
    { host: 'www.google.com', loads: ['connect'] },
  ],
} as const satisfies Service
