import type { Service } from '../../core/internal.ts'

// Read on 2026-11-26:
// - @segment/analytics-next 1.84.3, https://www.npmjs.com/package/@segment/analytics-next: the names, 365 days, that each is kept in a cookie
//   and in local storage but traits in local storage alone, the queue in local storage, both hosts.
// Left out: what the tools store that Segment passes events on to. Declare each of them as a service of its own.

/** Segment, without the tools that it passes events on to. */
export const segment = {
  category: 'analytics',
  title: 'Segment',
  purpose: 'Collects how the site is used, and passes it on to other tools.',
  vendor: { id: 'twilio', name: 'Twilio', privacyUrl: 'https://www.twilio.com/en-us/legal/privacy' },
  cookies: [
    { name: 'ajs_anonymous_id', kind: 'cookie', purpose: 'visitor-id', duration: '365 days', party: 'first' },
    { name: 'ajs_user_id', kind: 'cookie', purpose: 'user-id', duration: '365 days', party: 'first' },
    { name: 'ajs_group_id', kind: 'cookie', purpose: 'group-id', duration: '365 days', party: 'first' },
    { name: 'ajs_anonymous_id', kind: 'local-storage', purpose: 'visitor-id', duration: 'persistent', party: 'first' },
    { name: 'ajs_user_id', kind: 'local-storage', purpose: 'user-id', duration: 'persistent', party: 'first' },
    { name: 'ajs_user_traits', kind: 'local-storage', purpose: 'user-id', duration: 'persistent', party: 'first' },
    { name: 'ajs_group_id', kind: 'local-storage', purpose: 'group-id', duration: 'persistent', party: 'first' },
    { name: 'ajs_group_properties', kind: 'local-storage', purpose: 'group-id', duration: 'persistent', party: 'first' },
    { name: 'persisted-queue:v1:*', kind: 'local-storage', purpose: 'unsent-data', duration: 'persistent', party: 'first' },
  ],
  hosts: [
    { host: 'cdn.segment.com', loads: ['script', 'connect'] },
    { host: 'api.segment.io', loads: ['connect'] },
  ],
} as const satisfies Service
