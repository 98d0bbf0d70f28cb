import type { Service } from '../../core/internal.ts'

// Read on 2026-11-25:
// - https://careerswales.gov.wales/node/785 and other sites that repeat the list of Hotjar: names, kinds, durations.
// - Open Cookie Database, https://github.com/jkwakman/Open-Cookie-Database (2026-01-21): the same, and the survey cookies.
// Not checked on a page of Hotjar, because its help centre could not be read: names, durations and hosts. Public sites allow hotjar.com
// for everything and hotjar.io for requests alone.
// Left out: items that Hotjar removes at once (`_hjTLDTest`, `_hjLocalStorageTest` and similar ones). A site with the Contentsquare tag
// stores items with other names.

/** Hotjar: heat maps, session recordings and surveys. */
export const hotjar = {
  category: 'analytics',
  title: 'Hotjar',
  purpose: 'Records how pages are used, and asks visitors what they think of them.',
  vendor: { id: 'hotjar', name: 'Hotjar', privacyUrl: 'https://www.hotjar.com/legal/policies/privacy/' },
  cookies: [
    { name: '_hjSessionUser_*', kind: 'cookie', purpose: 'visitor-id', duration: '1 year', party: 'first' },
    { name: '_hjSession_*', kind: 'cookie', purpose: 'visit-id', duration: '30 minutes', party: 'first' },
    {
      name: '_hjHasCachedUserAttributes',
      kind: 'cookie',
      purpose: 'Says whether stored attributes are current',
      duration: 'session',
      party: 'first',
    },
    { name: '_hjUserAttributesHash', kind: 'cookie', purpose: 'Notices when an attribute changes', duration: '2 minutes', party: 'first' },
    { name: '_hjClosedSurveyInvites', kind: 'cookie', purpose: 'survey', duration: '1 year', party: 'first' },
    { name: '_hjDonePolls', kind: 'cookie', purpose: 'survey', duration: '1 year', party: 'first' },
    { name: '_hjMinimizedPolls', kind: 'cookie', purpose: 'survey', duration: '1 year', party: 'first' },
    { name: '_hjUserAttributes', kind: 'local-storage', purpose: 'user-attributes', duration: 'persistent', party: 'first' },
    { name: 'hjActiveViewportIds', kind: 'local-storage', purpose: 'tab-id', duration: 'persistent', party: 'first' },
    { name: 'hjViewportId', kind: 'session-storage', purpose: 'Keeps the size of the window', duration: 'session', party: 'first' },
  ],
  hosts: [
    { host: '*.hotjar.com', loads: ['script', 'connect', 'image', 'frame'] },
    { host: '*.hotjar.io', loads: ['connect'] },
  ],
} as const satisfies Service
