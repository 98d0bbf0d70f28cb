import type { Service } from '../../core/index.ts'

// Read on 2026-11-25 in archived copies:
// - "Intercom Messenger Cookies", https://www.intercom.com/help/en/articles/2361922: names, durations, that all are first-party.
// - "Using Intercom with Content Security Policy", https://www.intercom.com/help/en/articles/3894: hosts, here shortened to wildcards.
// Not checked: what the Messenger keeps in local storage; the page names cookies only.

/** Intercom Messenger. */
export const intercom = {
  category: 'functional',
  title: 'Intercom',
  purpose: 'Lets visitors chat with support.',
  vendor: { name: 'Intercom', privacyUrl: 'https://www.intercom.com/legal/privacy' },
  cookies: [
    { name: 'intercom-id-*', kind: 'cookie', purpose: 'Recognises a visitor who is not signed in', duration: '9 months', party: 'first' },
    { name: 'intercom-session-*', kind: 'cookie', purpose: 'Keeps the conversation open between pages', duration: '1 week', party: 'first' },
    { name: 'intercom-device-id-*', kind: 'cookie', purpose: 'Recognises the device to prevent abuse', duration: '9 months', party: 'first' },
  ],
  hosts: [
    '*.intercom.io',
    '*.intercom-messenger.com',
    '*.intercomcdn.com',
    '*.intercomcdn.eu',
    '*.intercomusercontent.com',
    '*.intercomassets.com',
    'intercom-sheets.com',
  ],
} as const satisfies Service
