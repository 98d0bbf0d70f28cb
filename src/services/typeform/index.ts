import type { Service } from '../../core/internal.ts'

// Read on 2026-11-26:
// - @typeform/embed 6.1.1, `build/embed.js`: hosts, the session cookie of a closed form, and the item in local storage. It reads `hubspotutk` too,
//   if the site asks for that.
// - Open Cookie Database, https://github.com/jkwakman/Open-Cookie-Database (2026-01-21): the cookies under typeform.com.
// Not checked on a page of Typeform: the cookies under typeform.com.

/**
 * Embedded forms of Typeform.
 *
 * The category is `functional`, for sites that need the answers. `attribution_user_id` serves marketing of Typeform itself. A
 * site that weighs that more chooses another category: `{ ...typeform, category: 'marketing' }`.
 */
export const typeform = {
  category: 'functional',
  title: 'Typeform',
  purpose: 'Shows forms and surveys on the page.',
  vendor: { id: 'typeform', name: 'Typeform', privacyUrl: 'https://www.typeform.com/privacy-policy' },
  cookies: [
    { name: 'tf_respondent_cc', kind: 'cookie', purpose: 'form-state', duration: '6 months', party: 'third', domain: 'typeform.com' },
    { name: 'attribution_user_id', kind: 'cookie', purpose: 'campaign', duration: '1 year', party: 'third', domain: 'typeform.com' },
    { name: 'tf-*-closed', kind: 'cookie', purpose: 'widget-state', duration: 'session', party: 'first' },
    { name: 'tfNotificationData', kind: 'local-storage', purpose: 'widget-state', duration: 'persistent', party: 'first' },
  ],
  hosts: [
    { host: 'embed.typeform.com', loads: ['script', 'style'] },
    { host: 'form.typeform.com', loads: ['frame'] },
    { host: '*.typeform.com', loads: ['frame'] },
  ],
} as const satisfies Service
