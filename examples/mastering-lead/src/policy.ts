import { definePolicy } from 'volenti'

/** What Mastering Lead stores and why: the one declaration that everything on this site is derived from. */
export const policy = definePolicy({
  site: { name: 'Mastering Lead', contact: 'privacy@masteringlead.com' },
  lastUpdated: '2025-10-04',
  categories: {
    necessary: { required: true, purposes: ['essential', 'authentication'] },
    functional: {},
    analytics: {},
  },
  cookies: [
    { name: 'session_id', category: 'necessary', purpose: 'Keeps you signed in', duration: 'session' },
    { name: 'user_preferences', category: 'functional', purpose: 'Remembers your settings and preferences', duration: '1 year' },
    { name: 'analytics', category: 'analytics', purpose: 'Counts how pages are used, anonymised', duration: '2 years' },
    { name: 'csrf_token', category: 'necessary', purpose: 'Protects your forms against forgery', duration: 'session' },
  ],
  thirdParties: [
    { role: 'analytics', examples: ['Google Analytics'] },
    { role: 'payments', examples: ['Stripe'] },
    { role: 'support' },
    { role: 'content-delivery' },
  ],
  links: { cookiePolicy: '/cookie-policy' },
  signals: { gpc: 'honored', dnt: 'ignored' },
})
