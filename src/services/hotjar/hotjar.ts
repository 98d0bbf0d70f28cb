import type { Service } from '../../core/internal.ts'

// Read on 2026-11-25:
// - https://careerswales.gov.wales/node/785 and other sites that repeat Hotjar's own list: names, kinds, durations.
// - Open Cookie Database, https://github.com/jkwakman/Open-Cookie-Database (2026-01-21): agrees, adds the survey cookies.
// Not checked on a page of Hotjar's: its help centre was not to be had, so names and durations are second-hand. So are the hosts: public
// sites allow hotjar.com for everything and hotjar.io for requests alone. The probes it removes at once (`_hjTLDTest`, `_hjLocalStorageTest` and the like) are left out. Sites moved to the
// Contentsquare tag store other names.

/** Hotjar: heat maps, session recordings and surveys. */
export const hotjar = {
  category: 'analytics',
  title: 'Hotjar',
  purpose: 'Records how pages are used, and asks visitors what they think of them.',
  vendor: { id: 'hotjar', name: 'Hotjar', privacyUrl: 'https://www.hotjar.com/legal/policies/privacy/' },
  cookies: [
    { name: '_hjSessionUser_*', kind: 'cookie', purpose: 'Recognises the browser on this site', duration: '1 year', party: 'first' },
    { name: '_hjSession_*', kind: 'cookie', purpose: 'Joins the pages of one visit', duration: '30 minutes', party: 'first' },
    {
      name: '_hjHasCachedUserAttributes',
      kind: 'cookie',
      purpose: 'Says whether stored attributes are current',
      duration: 'session',
      party: 'first',
    },
    { name: '_hjUserAttributesHash', kind: 'cookie', purpose: 'Notices when an attribute changes', duration: '2 minutes', party: 'first' },
    { name: '_hjClosedSurveyInvites', kind: 'cookie', purpose: 'Remembers which survey invitations were closed', duration: '1 year', party: 'first' },
    { name: '_hjDonePolls', kind: 'cookie', purpose: 'Remembers which surveys were answered', duration: '1 year', party: 'first' },
    { name: '_hjMinimizedPolls', kind: 'cookie', purpose: 'Remembers which surveys were made small', duration: '1 year', party: 'first' },
    { name: '_hjUserAttributes', kind: 'local-storage', purpose: 'Keeps attributes the site passes on', duration: 'persistent', party: 'first' },
    { name: 'hjActiveViewportIds', kind: 'local-storage', purpose: 'Keeps the open windows apart', duration: 'persistent', party: 'first' },
    { name: 'hjViewportId', kind: 'session-storage', purpose: 'Keeps the size of the window', duration: 'session', party: 'first' },
  ],
  hosts: [
    { host: '*.hotjar.com', loads: ['script', 'connect', 'image', 'frame'] },
    { host: '*.hotjar.io', loads: ['connect'] },
  ],
} as const satisfies Service
