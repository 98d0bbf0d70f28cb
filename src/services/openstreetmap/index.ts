import type { Service } from '../../core/internal.ts'

// Read on 2026-11-26 in a stored copy:
// - "Services and tile users privacy FAQ", https://osmfoundation.org/wiki/Services_and_tile_users_privacy_FAQ: the foundation decides itself what
//   happens with the data, and Fastly delivers the tiles.
// Not checked on a page of the foundation: that tiles store nothing, what the embedded map of www.openstreetmap.org stores, and the hosts.

/**
 * Maps with tiles of openstreetmap.org, or the embedded map of that site.
 *
 * Tiles store nothing, but each request tells the foundation the visitor's address and the page. So the service is optional
 * by default. Other sites that serve tiles need a declaration of their own.
 */
export const openstreetmap = {
  category: 'functional',
  title: 'OpenStreetMap',
  purpose: 'Shows maps on the page.',
  vendor: { id: 'osmf', name: 'OpenStreetMap Foundation', privacyUrl: 'https://osmfoundation.org/wiki/Privacy_Policy' },
  hosts: [
    { host: 'tile.openstreetmap.org', loads: ['image'] },
    { host: '*.tile.openstreetmap.org', loads: ['image'] },
    { host: 'www.openstreetmap.org', loads: ['frame'] },
  ],
} as const satisfies Service
