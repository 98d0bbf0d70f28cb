import { definePolicy } from 'volenti'

/** Four categories, and a cookie of each. */
export const policy = definePolicy({
  site: { name: 'Example', contact: 'privacy@example.com' },
  lastUpdated: '2026-01-31',
  categories: { necessary: { required: true }, functional: {}, analytics: {}, marketing: {} },
  cookies: [
    { name: 'session_id', category: 'necessary', purpose: 'Keeps you signed in', duration: 'session' },
    { name: 'theme', category: 'functional', purpose: 'Remembers the colours you chose', duration: '1 year' },
    { name: 'visits', category: 'analytics', purpose: 'Counts your visits', duration: '1 year' },
    { name: 'campaign', category: 'marketing', purpose: 'Remembers which advertisement led you here', duration: '90 days' },
  ],
})
