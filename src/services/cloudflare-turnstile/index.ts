import type { Service } from '../../core/internal.ts'

// Read on 2026-11-26 in stored copies:
// - "Content Security Policy", https://developers.cloudflare.com/turnstile/reference/content-security-policy: the host and its directives.
// - "Clearance", https://developers.cloudflare.com/cloudflare-challenges/concepts/clearance/: a widget gives a token, and sets `cf_clearance` only
//   if the site switches that on.
// Not checked on a page of Cloudflare: that it stores nothing else.

/**
 * Cloudflare Turnstile.
 *
 * It stores nothing unless the site switches on "pre-clearance", which sets `cf_clearance`: declare the service `cloudflare`
 * as well then. It looks for bots on the page that loads it, which many sites call strictly necessary for a form that people
 * send. A site that loads it with such a form alone may write `{ ...cloudflareTurnstile, category: 'necessary' }`.
 */
export const cloudflareTurnstile = {
  category: 'functional',
  title: 'Cloudflare Turnstile',
  purpose: 'Protects forms from bots.',
  vendor: { id: 'cloudflare', name: 'Cloudflare', privacyUrl: 'https://www.cloudflare.com/privacypolicy/' },
  hosts: [{ host: 'challenges.cloudflare.com', loads: ['script', 'frame'] }],
} as const satisfies Service
