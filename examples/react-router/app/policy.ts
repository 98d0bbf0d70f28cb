import { definePolicy } from 'volenti'

export const policy = definePolicy({
  site: { name: 'Example', contact: 'privacy@example.com' },
  lastUpdated: '2026-01-31',
  categories: { necessary: { required: true }, analytics: {}, marketing: {} },
  cookies: [
    { name: 'visits', category: 'analytics', purpose: 'Counts your visits', duration: '1 year' },
    { name: 'campaign', category: 'marketing', purpose: 'Remembers which advertisement you came from', duration: '30 days' },
  ],
  links: { cookiePolicy: '/cookie-policy' },
})

declare module 'volenti' {
  interface Register {
    policy: typeof policy
  }
}
