import type { Service } from '../../core/internal.ts'

// Read on 2026-11-25:
// - "How Google uses cookies", https://policies.google.com/technologies/cookies (copies): `NID` keeps preferences and lasts
//   6 months from its last use.
// - https://kukie.io/blog/google-cookies-explained: that it serves advertising too.
// - "Content Security Policy guide", https://developers.google.com/maps/documentation/javascript/content-security-policy (archived
//   copies): hosts and their directives. Its wildcard for all of google.com is narrowed to the hosts of maps. The page names the sources
//   of scripts only by nonce; they come from googleapis.com and gstatic.com. Fonts and styles from there need sources of their own.
// Not checked: which of Google's cookies an embedded map really sets; no page of Google's lists them for maps.

/**
 * Google Maps, embedded as a frame or through its JavaScript API.
 *
 * `NID` also serves advertising, so the category is marketing. A site may choose another: `{ ...googleMaps, category: 'functional' }`.
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
