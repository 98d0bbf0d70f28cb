import type { Service } from '../../core/internal.ts'

// Read on 2026-11-26 in stored copies:
// - "Display One Tap on subdomains", https://developers.google.com/identity/gsi/web/guides/subdomains: `g_state` keeps the state of the prompt under
//   the site's own domain.
// - "Understand the One Tap user experience", https://developers.google.com/identity/gsi/web/guides/features: a closed prompt stays away for up to
//   four weeks.
// - Public sites quote the directives of https://developers.google.com/identity/gsi/web/guides/get-google-api-clientid for scripts, frames,
//   requests and styles.
// Not checked on a page of Google: the 180 days.
// Left out: cookies of accounts.google.com, where people sign in.

/**
 * Sign In With Google, its button and its One Tap prompt.
 *
 * For a visitor who presses the button, it is strictly necessary. The script also tells Google about everybody else who sees
 * the page. So it is optional by default. A site that loads it on its page for signing in alone may write
 * `{ ...googleSignIn, category: 'necessary' }`.
 */
export const googleSignIn = {
  category: 'functional',
  title: 'Sign In With Google',
  purpose: 'Lets visitors sign in with a Google account.',
  vendor: { id: 'google', name: 'Google', privacyUrl: 'https://policies.google.com/privacy' },
  cookies: [{ name: 'g_state', kind: 'cookie', purpose: 'widget-state', duration: '180 days', party: 'first' }],
  hosts: [{ host: 'accounts.google.com', loads: ['script', 'connect', 'frame', 'style'] }],
} as const satisfies Service
