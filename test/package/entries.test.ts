import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import manifest from '../../package.json' with { type: 'json' }
import { door, rooms, specifier } from '../../scripts/rooms.mjs'
import { builtEntry } from '../support/built-entry.ts'

const CLIENT_ROOMS = ['react', 'ui', 'ui/banner', 'ui/eager-banner', 'ui/preferences-dialog', 'ui/preferences-panel', 'ui/receipt-button', 'testing']

/** What the design lets each room bring along: rooms whose code it holds, and packages it imports. */
const ALLOWED: Readonly<Record<string, { readonly rooms: readonly string[]; readonly packages: RegExp }>> = {
  core: { rooms: ['core'], packages: /^never$/ },
  build: { rooms: ['build', 'core'], packages: /^vite$/ },
  locales: { rooms: ['locales'], packages: /^never$/ },
  services: { rooms: ['services', 'core', 'connect'], packages: /^never$/ },
  connect: { rooms: ['connect', 'core', 'page', 'scripts'], packages: /^never$/ },
  scripts: { rooms: ['scripts', 'core', 'page'], packages: /^never$/ },
  server: { rooms: ['server', 'core', 'inline'], packages: /^never$/ },
  regimes: { rooms: ['regimes'], packages: /^never$/ },
  records: { rooms: ['records', 'core', 'server'], packages: /^(jose|node:(fs|path))$/ },
  document: { rooms: ['document', 'core', 'locales'], packages: /^react(\/jsx-runtime)?$/ },
  react: { rooms: ['react', 'core', 'page', 'inline', 'connect', 'scripts'], packages: /^react(\/jsx-runtime)?$/ },
  ui: {
    rooms: ['ui', 'react', 'core', 'page', 'document', 'locales', 'inline', 'connect', 'scripts'],
    packages: /^(react(-dom)?(\/.+)?|@radix-ui\/react-(dialog|switch))$/,
  },
  testing: { rooms: ['testing', 'react', 'core', 'page', 'inline', 'connect', 'scripts'], packages: /^react(\/jsx-runtime)?$/ },
}

/** Words of filter lists that block a file by its name. */
const HUNTED =
  /(cookies?|consent|gdpr|ccpa|privacy)[-_.]?(alert|banner|bar|box|consent|container|dialog|manager|message|modal|notice|overlay|policy|popup|settings|warning|wrapper)/i

const emitted = readdirSync('dist', { recursive: true, encoding: 'utf8' })

it.each(rooms())('exports %s', (room) => {
  const exported = Object.entries(manifest.exports).find(([path]) => path === specifier(room).replace('volenti', '.'))?.[1]
  expect(exported).toEqual({ types: `./dist/${door(room)}.d.ts`, default: `./dist/${door(room)}.js` })
})

it('exports nothing that is not built', () => {
  const targets = Object.values(manifest.exports).flatMap((target) => (typeof target === 'string' ? target : Object.values(target)))
  expect(targets.filter((target) => !existsSync(target))).toEqual([])
})

it.each(rooms())("marks %s 'use client' only where it has to run in the browser", (room) => {
  const firstStatement = readFileSync(`dist/${door(room)}.js`, 'utf8').split('\n')[0]
  if (CLIENT_ROOMS.includes(room)) expect(firstStatement).toBe('"use client";')
  else expect(firstStatement).not.toContain('use client')
})

it.each(rooms())('lets %s bring along only what the design allows', async (room) => {
  const allowed = ALLOWED[room.split('/')[0] ?? '']
  const { sources, packages } = await builtEntry(room)
  expect(sources).not.toEqual([])
  expect(sources.filter((source) => !allowed?.rooms.includes(source.split('/')[0] ?? ''))).toEqual([])
  expect(packages.filter((name) => !allowed?.packages.test(name))).toEqual([])
})

it('gives no file a name that filter lists block', () => {
  expect(emitted).toContain('core/index.js')
  expect(emitted.filter((file) => HUNTED.test(file))).toEqual([])
})

it('keeps the sources in the source maps', () => {
  const maps = emitted.filter((file) => file.endsWith('.js.map'))
  expect(maps).not.toEqual([])
  for (const map of maps) {
    const { sources, sourcesContent } = JSON.parse(readFileSync(`dist/${map}`, 'utf8')) as { sources: string[]; sourcesContent?: string[] }
    expect(sourcesContent, map).toHaveLength(sources.length)
  }
})
