import type { Service } from '../../core/internal.ts'

// Read on 2026-11-26 in stored copies:
// - "Frequently Asked Questions", https://cloud.google.com/recaptcha/docs/faq: Google calls `_GRECAPTCHA` necessary; www.recaptcha.net instead of
//   www.google.com avoids other cookies of google.com.
// - https://docs.airlock.com/iam/latest/plugins/com.airlock.iam.flow.shared.application.configuration.captcha.ReCaptchaConfig.html, which quotes
//   the directives of Google for scripts and frames.
// - Open Cookie Database, https://github.com/jkwakman/Open-Cookie-Database (2026-01-21): the 179 days.
// Not checked on a page of Google: the items in local and session storage, and which host takes requests. Not checked either: the decisions of
// the French authority.
// Left out: other cookies that google.com has already.

/**
 * Google reCAPTCHA.
 *
 * Google calls it necessary. The French authority has fined sites that used it without consent, because Google analyses the
 * data for itself too. So it is optional by default. A site that follows Google may write
 * `{ ...recaptcha, category: 'necessary' }`.
 */
export const recaptcha = {
  category: 'functional',
  title: 'Google reCAPTCHA',
  purpose: 'Protects forms from bots.',
  vendor: { id: 'google', name: 'Google', privacyUrl: 'https://policies.google.com/privacy' },
  cookies: [
    { name: '_GRECAPTCHA', kind: 'cookie', purpose: 'bot-detection', duration: '179 days', party: 'third', domain: 'google.com' },
    { name: '_grecaptcha', kind: 'local-storage', purpose: 'bot-detection', duration: 'persistent', party: 'first' },
    { name: 'rc::a', kind: 'local-storage', purpose: 'bot-detection', duration: 'persistent', party: 'third', domain: 'google.com' },
    { name: 'rc::b', kind: 'session-storage', purpose: 'bot-detection', duration: 'session', party: 'third', domain: 'google.com' },
    { name: 'rc::c', kind: 'session-storage', purpose: 'bot-detection', duration: 'session', party: 'third', domain: 'google.com' },
  ],
  hosts: [
    { host: 'www.google.com', loads: ['script', 'connect', 'frame'] },
    { host: 'www.recaptcha.net', loads: ['script', 'connect', 'frame'] },
    { host: 'recaptcha.google.com', loads: ['frame'] },
    { host: 'www.gstatic.com', loads: ['script'] },
  ],
} as const satisfies Service
