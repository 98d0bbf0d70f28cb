import type { Service } from '../../core/internal.ts'

// Read on 2026-11-25:
// - "How Google uses cookies", https://policies.google.com/technologies/cookies (copies): `NID` keeps preferences and lasts
//   6 months from its last use.
// - https://kukie.io/blog/google-cookies-explained: `NID` serves advertising too.
// - "Content Security Policy guide", https://developers.google.com/maps/documentation/javascript/content-security-policy (archived
//   copies): hosts and their directives. The page allows all of google.com; here only the hosts of maps are declared. The page allows
//   scripts by nonce only; they come from googleapis.com and gstatic.com. A site has to allow fonts and styles from there itself.
// Not checked: which cookies of Google an embedded map sets. No page of Google lists them for maps.

/**
 * Google Maps, embedded as a frame or through its JavaScript API.
 *
 * The category is `marketing`, because `NID` also serves advertising. A site may choose another category:
 * `{ ...googleMaps, category: 'functional' }`.
 */
export const googleMaps = {
  category: 'marketing',
  title: 'Google Maps',
  purpose: 'Shows maps on the page.',
  vendor: { id: 'google', name: 'Google', privacyUrl: 'https://policies.google.com/privacy' },
  cookies: [{ name: 'NID', kind: 'cookie', purpose: 'Recognises the browser for settings and advertising', duration: '6 months', party: 'third' }],
  hosts: [
    { host: 'www.google.com', loads: ['connect', 'image', 'frame'] },
    { host: 'maps.google.com', loads: ['connect', 'image', 'frame'] },
    { host: '*.googleapis.com', loads: ['script', 'connect', 'image'] },
    { host: '*.gstatic.com', loads: ['script', 'connect', 'image'] },
    { host: '*.googleusercontent.com', loads: ['image'] },
  ],
} as const satisfies Service
