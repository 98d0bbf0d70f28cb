import { existsSync, readdirSync } from 'node:fs'

/** Rooms that hold an entry per folder instead of being one. */
const SHELVES = ['locales', 'services']

/** Entries of their own inside a room: what a page must be able to load later than the rest of it. */
const NESTED = ['ui/preferences-dialog']

/** Rooms that no user imports. */
const INTERNAL = ['inline']

/** @param {string} folder */
const folders = (folder) =>
  existsSync(folder)
    ? readdirSync(folder, { withFileTypes: true })
        .filter((entry) => entry.isDirectory())
        .map((entry) => entry.name)
    : []

/**
 * The rooms of `src` that have a public entry, as paths below `src`: `core`, `react`, `locales/en`, …
 *
 * @param {string} [src]
 */
export function rooms(src = 'src') {
  const single = folders(src).filter((room) => !SHELVES.includes(room) && !INTERNAL.includes(room))
  const shelved = SHELVES.flatMap((shelf) => folders(`${src}/${shelf}`).map((name) => `${shelf}/${name}`))
  return [...single, ...shelved, ...NESTED].filter((room) => existsSync(`${src}/${room}/index.ts`)).sort()
}

/** @param {string} room */
export const specifier = (room) => (room === 'core' ? 'volenti' : `volenti/${room}`)
