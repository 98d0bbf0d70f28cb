import { existsSync, readdirSync, readFileSync } from 'node:fs'

/** Rooms that hold an entry per folder instead of being one. */
const SHELVES = ['locales', 'services']

/** Entries of their own inside a room: what a page must be able to load later than the rest of it. */
const NESTED = [
  'connect/testing',
  'locales',
  'records/embedded',
  'records/postgres',
  'records/sqlite',
  'records/testing',
  'testing/playwright',
  'ui/banner',
  'ui/preferences-dialog',
  'ui/preferences-panel',
]

/** Rooms that no user imports. */
const INTERNAL = ['inline', 'page']

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
  const connectors = folders(`${src}/services`).map((vendor) => `services/${vendor}/connect`)
  return [...single, ...shelved, ...connectors, ...NESTED].filter((room) => existsSync(`${src}/${door(room)}.ts`)).sort()
}

/**
 * The module that a room is imported by, as a path below `src` without its ending. The connector of a vendor is one file.
 *
 * @param {string} room
 */
export const door = (room) => (/^services\/.+\/connect$/.test(room) ? room : `${room}/index`)

/** @param {string} room */
export const specifier = (room) => (room === 'core' ? 'volenti' : `volenti/${room}`)

/**
 * What modules import by a name with `#`, and the module below `src` that stands for it under each condition: a server renders
 * with what a browser loads later, or never.
 *
 * @returns {Record<string, Record<string, string>>}
 */
export const conditionalImports = (src = 'src') => JSON.parse(readFileSync(`${src}/package.json`, 'utf8')).imports

/** The modules that stand for such a name, as paths below `src`. */
export const variants = () =>
  [...new Set(Object.values(conditionalImports()).flatMap((targets) => Object.values(targets)))].map((file) => file.slice(2))
