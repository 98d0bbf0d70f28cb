import type { Service } from '../../core/internal.ts'

// Read on 2026-11-26 in stored copies:
// - "Cookies and storage", https://braze.com/docs/developer_guide/platforms/web/cookies_and_storage: names; 400 days from the last visit.
// - "Content security policy headers", https://www.braze.com/docs/developer_guide/platform_integration_guides/web/content_security_policy: hosts and
//   their directives. Messages load Font Awesome as well, unless the site sets `doNotLoadFontAwesome`.
// - @braze/web-sdk 6.13.0, `storage-manager.js`: names in local storage.
// Not checked: which hosts of braze.com and braze.eu a cluster uses.

/**
 * Braze Web SDK.
 *
 * The category is `marketing`, because it chooses messages by what people do. `ab.optOut` remembers a call of `disableSDK`, so
 * it has to stay after a refusal: a site that makes this call declares it as its own `necessary` cookie. Change `cookies` if
 * you set `noCookies` or `cookieExpiryInDays`.
 */
export const braze = {
  category: 'marketing',
  title: 'Braze',
  purpose: 'Shows messages that suit what a visitor has done.',
  vendor: { id: 'braze', name: 'Braze', privacyUrl: 'https://www.braze.com/company/legal/privacy' },
  cookies: [
    { name: 'ab.storage.userId.*', kind: 'cookie', purpose: 'user-id', duration: '400 days', party: 'first' },
    { name: 'ab.storage.deviceId.*', kind: 'cookie', purpose: 'device-id', duration: '400 days', party: 'first' },
    { name: 'ab.storage.sessionId.*', kind: 'cookie', purpose: 'visit-id', duration: '400 days', party: 'first' },
    { name: 'ab._gd', kind: 'cookie', purpose: 'storage-test', duration: 'session', party: 'first' },
    { name: 'ab.storage.*', kind: 'local-storage', purpose: 'unsent-data', duration: 'persistent', party: 'first' },
  ],
  hosts: [
    { host: 'js.appboycdn.com', loads: ['script'] },
    { host: '*.braze.com', loads: ['connect'] },
    { host: '*.braze.eu', loads: ['connect', 'image', 'font'] },
    { host: 'appboy-images.com', loads: ['image', 'font'] },
    { host: 'braze-images.com', loads: ['image', 'font'] },
  ],
} as const satisfies Service
