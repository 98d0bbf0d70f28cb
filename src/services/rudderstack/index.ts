import type { Service } from '../../core/internal.ts'

// Read on 2026-11-26:
// - "Data Persistence in JavaScript SDK",
//   https://www.rudderstack.com/docs/sources/event-streams/sdks/rudderstack-javascript-sdk/data-storage-cookies/index.md: cookies by default.
// - @rudderstack/analytics-js 3.34.1, https://www.npmjs.com/package/@rudderstack/analytics-js: the names that begin with `rl_`, two hosts.
// - https://github.com/rudderlabs/rudder-sdk-js, `packages/analytics-js/src/constants/timeouts.ts`: one year.
// Not checked on a page of RudderStack: the queue in local storage, and the host of the data plane.
// Left out: what the tools store that RudderStack passes events on to. Declare each of them as a service of its own.

/**
 * RudderStack, with its default storage, and without the tools that it passes events on to.
 *
 * Replace the last host if your data plane has an address of your own.
 */
export const rudderstack = {
  category: 'analytics',
  title: 'RudderStack',
  purpose: 'Collects how the site is used, and passes it on to other tools.',
  vendor: { id: 'rudder', name: 'RudderStack', privacyUrl: 'https://www.rudderstack.com/privacy-policy/' },
  cookies: [
    { name: 'rl_anonymous_id', kind: 'cookie', purpose: 'visitor-id', duration: '1 year', party: 'first' },
    { name: 'rl_user_id', kind: 'cookie', purpose: 'user-id', duration: '1 year', party: 'first' },
    { name: 'rl_trait', kind: 'cookie', purpose: 'user-id', duration: '1 year', party: 'first' },
    { name: 'rl_group_id', kind: 'cookie', purpose: 'group-id', duration: '1 year', party: 'first' },
    { name: 'rl_group_trait', kind: 'cookie', purpose: 'group-id', duration: '1 year', party: 'first' },
    { name: 'rl_session', kind: 'cookie', purpose: 'visit-state', duration: '1 year', party: 'first' },
    { name: 'rl_page_init_referrer', kind: 'cookie', purpose: 'referrer', duration: '1 year', party: 'first' },
    { name: 'rl_page_init_referring_domain', kind: 'cookie', purpose: 'referrer', duration: '1 year', party: 'first' },
    { name: 'rl_auth_token', kind: 'cookie', purpose: 'request-check', duration: '1 year', party: 'first' },
    { name: 'rudder_*', kind: 'local-storage', purpose: 'unsent-data', duration: 'persistent', party: 'first' },
  ],
  hosts: [
    { host: 'cdn.rudderlabs.com', loads: ['script'] },
    { host: 'api.rudderstack.com', loads: ['connect'] },
    { host: '*.dataplane.rudderstack.com', loads: ['connect'] },
  ],
} as const satisfies Service
