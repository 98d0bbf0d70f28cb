import type { Service } from '../../core/internal.ts'

// Read on 2026-11-26 in stored copies:
// - "Browser Data Storage", https://github.com/mapbox/mapbox-gl-js/blob/main/STORAGE.md: local storage, with a random id for statistics of use.
// - "Security and testing", https://docs.mapbox.com/mapbox-gl-js/guides/security-and-testing: hosts of requests. The library also needs
//   `worker-src blob:` and `img-src data: blob:`, which a site has to allow itself.
// Not checked on a page of Mapbox: the cache of tiles, and styles and images from api.mapbox.com.

/**
 * Maps by Mapbox GL JS.
 *
 * The category is `functional`. Mapbox says that it uses the random id for statistics of use alone, and neither for
 * advertising nor for profiles. An authority may still see statistics in it: `{ ...mapbox, category: 'analytics' }`.
 */
export const mapbox = {
  category: 'functional',
  title: 'Mapbox',
  purpose: 'Shows maps on the page.',
  vendor: { id: 'mapbox', name: 'Mapbox', privacyUrl: 'https://www.mapbox.com/legal/privacy' },
  cookies: [
    { name: 'mapbox.eventData*', kind: 'local-storage', purpose: 'usage-statistics', duration: 'persistent', party: 'first' },
    { name: 'mapbox-tiles', kind: 'cache-storage', purpose: 'cache', duration: 'persistent', party: 'first' },
  ],
  hosts: [
    { host: 'api.mapbox.com', loads: ['script', 'connect', 'image', 'style'] },
    { host: 'events.mapbox.com', loads: ['connect'] },
    { host: '*.tiles.mapbox.com', loads: ['connect'] },
  ],
} as const satisfies Service
