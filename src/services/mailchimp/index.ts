import type { Service } from '../../core/internal.ts'

// Read on 2026-11-26 in stored copies:
// - "Cookie Statement" of Mailchimp, https://mailchimp.com/legal/cookies, as sites repeat it: the script of a connected site stores cookies, which
//   depend on the features in use. It names none.
// - https://github.com/tejclark/mailchimp-popup-form-onclick: `MCPopupClosed`, `MCPopupSubscribed`, downloads.mailchimp.com.
// - Public sites load https://chimpstatic.com/mcjs-connected/.
// - https://www.mc4wp.com/kb/cookie-overview/: `mc_cid`, `mc_eid` and `mc_landing_site` come from another product, so they are not declared.
// Not checked on a page of Mailchimp: `_mcid`, the durations, and list-manage.com, which takes the form.

/**
 * The script of Mailchimp for connected sites, and its pop-up forms.
 *
 * The category is `marketing`, because the script joins visits to the people who get letters. A form that is plain HTML
 * stores nothing and needs no declaration.
 */
export const mailchimp = {
  category: 'marketing',
  title: 'Mailchimp',
  purpose: 'Offers a newsletter and measures what it leads to.',
  vendor: { id: 'intuit', name: 'Intuit Mailchimp', privacyUrl: 'https://www.intuit.com/privacy/statement/' },
  cookies: [
    { name: '_mcid', kind: 'cookie', purpose: 'visitor-id', duration: '1 year', party: 'first' },
    { name: 'MCPopupClosed', kind: 'cookie', purpose: 'widget-state', duration: '1 year', party: 'first' },
    { name: 'MCPopupSubscribed', kind: 'cookie', purpose: 'widget-state', duration: '1 year', party: 'first' },
  ],
  hosts: [
    { host: 'chimpstatic.com', loads: ['script'] },
    { host: 'downloads.mailchimp.com', loads: ['script', 'style'] },
    { host: '*.list-manage.com', loads: ['script', 'connect', 'image'] },
  ],
} as const satisfies Service
