import type { Service } from '../../core/internal.ts'

// Read on 2026-11-25 in an archived copy:
// - "Use Google Tag Manager with a Content Security Policy", https://developers.google.com/tag-platform/security/guides/csp: hosts and
//   their uses (images and requests; www.google.com for requests alone).
// Not checked on a page of Google: that the container stores nothing (several guides say so), and that its tag for pages without
// JavaScript is a frame (the snippet shows it).

/**
 * Google Tag Manager.
 *
 * The container stores nothing, but the tags inside it do. So declare each of these tags too. The category is the
 * strictest one, because a container can hold any tag. If yours holds no tag for advertising, choose the category of its
 * strictest tag: `{ ...googleTagManager, category: 'analytics' }`.
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
