import type { Service } from '../../core/internal.ts'

// Read on 2026-11-26 in stored copies:
// - "Calendly cookie management and banner", https://help.calendly.com/hc/en-us/articles/4418236309399: the embedded page asks for consent itself,
//   unless the site hides that question; then the site has to ask.
// - "Cookie FAQs", https://help.calendly.com/hc/en-us/articles/360007385493: session cookies are always stored.
// - Public sites load widget.js and widget.css from https://assets.calendly.com.
// Not checked on a page of Calendly: names and durations.
// Left out: cookies that the embedded page stores after its own question.

/**
 * Embedded booking pages of Calendly.
 *
 * The page in the frame asks for consent to its own statistics and advertisements. A site that hides that question takes it
 * over, and has to choose `marketing` then: `{ ...calendly, category: 'marketing' }`.
 */
export const calendly = {
  category: 'functional',
  title: 'Calendly',
  purpose: 'Lets visitors book appointments.',
  vendor: { id: 'calendly', name: 'Calendly', privacyUrl: 'https://calendly.com/legal/privacy-notice' },
  cookies: [
    { name: '_calendly_session', kind: 'cookie', purpose: 'visit-id', duration: '21 days', party: 'third', domain: 'calendly.com' },
    { name: '__cf_bm', kind: 'cookie', purpose: 'bot-detection', duration: '30 minutes', party: 'third', domain: 'calendly.com' },
  ],
  hosts: [
    { host: 'assets.calendly.com', loads: ['script', 'image', 'style'] },
    { host: 'calendly.com', loads: ['connect', 'frame'] },
  ],
} as const satisfies Service
