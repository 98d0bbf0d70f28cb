import type { Service } from '../../core/internal.ts'

// Read on 2026-11-25 in archived copies:
// - "Intercom Messenger Cookies", https://www.intercom.com/help/en/articles/2361922: names and durations; all are first-party.
// - "Using Intercom with Content Security Policy", https://www.intercom.com/help/en/articles/3894 (several copies): hosts and their
//   directives, shortened to wildcards here. The page also lists sources of fonts, styles, media and forms, which a site has to allow
//   itself. Messages with videos of YouTube, Vimeo or Wistia need the hosts of these as well.
// Not checked: the items of the Messenger in local storage. The page names cookies only.

/** Intercom Messenger. */
export const intercom = {
  category: 'functional',
  title: 'Intercom',
  purpose: 'Lets visitors chat with support.',
  vendor: { id: 'intercom', name: 'Intercom', privacyUrl: 'https://www.intercom.com/legal/privacy' },
  cookies: [
    { name: 'intercom-id-*', kind: 'cookie', purpose: 'visitor-id', duration: '9 months', party: 'first' },
    { name: 'intercom-session-*', kind: 'cookie', purpose: 'chat', duration: '1 week', party: 'first' },
    { name: 'intercom-device-id-*', kind: 'cookie', purpose: 'fraud-prevention', duration: '9 months', party: 'first' },
  ],
  hosts: [
    { host: '*.intercom.io', loads: ['script', 'connect', 'image'] },
    { host: '*.intercom-messenger.com', loads: ['connect'] },
    { host: '*.intercomcdn.com', loads: ['script', 'connect', 'image'] },
    { host: '*.intercomcdn.eu', loads: ['connect', 'image'] },
    { host: '*.intercomusercontent.com', loads: ['connect', 'image'] },
    { host: '*.intercomassets.com', loads: ['image'] },
    { host: '*.intercom-attachments-5.com', loads: ['image'] },
    { host: '*.intercom-attachments-6.com', loads: ['image'] },
    { host: '*.intercom-attachments-9.com', loads: ['image'] },
    { host: 'intercom-sheets.com', loads: ['frame'] },
    { host: 'www.intercom-reporting.com', loads: ['frame'] },
  ],
} as const satisfies Service
