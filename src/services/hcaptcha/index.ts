import type { Service } from '../../core/internal.ts'

// Read on 2026-11-26 in stored copies:
// - "Developer Guide", https://docs.hcaptcha.com: the script comes from js.hcaptcha.com.
// - https://docs.airlock.com/iam/latest/plugins/com.airlock.iam.flow.shared.application.configuration.captcha.HCaptchaConfig.html, which quotes the
//   directives of hCaptcha.
// Not checked on a page of hCaptcha: names and durations.
// Left out: `hc_accessibility`, which people get who register for access without puzzles.

/**
 * hCaptcha.
 *
 * Many sites call it strictly necessary on forms that people send. On other pages that is hard to claim. So it is optional
 * by default. A site that loads it with such a form alone may write `{ ...hcaptcha, category: 'necessary' }`.
 */
export const hcaptcha = {
  category: 'functional',
  title: 'hCaptcha',
  purpose: 'Protects forms from bots.',
  vendor: { id: 'hcaptcha', name: 'hCaptcha', privacyUrl: 'https://www.hcaptcha.com/privacy' },
  cookies: [
    { name: 'hmt_id', kind: 'cookie', purpose: 'bot-detection', duration: '30 days', party: 'third', domain: 'hcaptcha.com' },
    { name: '__cf_bm', kind: 'cookie', purpose: 'bot-detection', duration: '30 minutes', party: 'third', domain: 'hcaptcha.com' },
  ],
  hosts: [
    { host: 'hcaptcha.com', loads: ['script', 'connect', 'frame', 'style'] },
    { host: '*.hcaptcha.com', loads: ['script', 'connect', 'frame', 'style'] },
  ],
} as const satisfies Service
