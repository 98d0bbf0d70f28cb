import { definePolicy } from 'volenti'

/** A policy with one of each thing a deletion treats differently. */
export const policy = definePolicy({
  site: { name: 'Example', contact: 'privacy@example.test' },
  lastUpdated: '2026-11-25',
  categories: { necessary: { required: true }, functional: {}, analytics: {}, marketing: {} },
  services: {
    counter: {
      category: 'analytics',
      vendor: { name: 'Counter' },
      cookies: [
        { name: '_ct', purpose: 'Counts', duration: '2 years' },
        { name: '_ct_*', purpose: 'Counts visits', duration: '2 years' },
        { name: 'ct:*', kind: 'local-storage', purpose: 'Counts', duration: 'persistent' },
        { name: 'ct-tab', kind: 'session-storage', purpose: 'Counts', duration: 'session' },
        { name: 'ct-events', kind: 'indexed-db', purpose: 'Counts', duration: 'persistent' },
        { name: 'ct-log-*', kind: 'indexed-db', purpose: 'Counts', duration: 'persistent' },
        { name: 'ct-files-*', kind: 'cache-storage', purpose: 'Counts', duration: 'persistent' },
      ],
    },
    adverts: {
      category: 'marketing',
      vendor: { name: 'Adverts' },
      cookies: [
        { name: '_ad*', purpose: 'Measures', duration: '90 days' },
        { name: 'prefs', purpose: 'Recognises', duration: '2 years', party: 'third' },
        { name: 'ad-server', purpose: 'Measures', duration: '90 days', httpOnly: true },
      ],
    },
    support: { category: 'functional', vendor: { name: 'Support' }, cookies: [{ name: '_ad_chat', purpose: 'Chats', duration: '1 day' }] },
  },
  cookies: [
    { name: 'session', category: 'necessary', purpose: 'Signs in', duration: 'session' },
    { name: '_ct_session', category: 'necessary', purpose: 'Signs in', duration: 'session' },
    { name: 'theme', category: 'functional', purpose: 'Remembers colours', duration: '1 year' },
  ],
})

export const NOTHING = { necessary: true, functional: false, analytics: false, marketing: false, counter: false, adverts: false, support: false }
