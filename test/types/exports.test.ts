import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import ts from 'typescript'
import { describe, expect, it } from 'vitest'
import { door, rooms, specifier } from '../../scripts/rooms.mjs'

const root = new URL('../..', import.meta.url).pathname
const SERVICES = 'services/'

const doorOf = (room: string) => join(root, 'src', `${door(room)}.ts`)

/** The names that each room exports, values and types. */
function exportsOfRooms(): Map<string, string[]> {
  const { config } = ts.readConfigFile(join(root, 'tsconfig.json'), ts.sys.readFile)
  const { options } = ts.parseJsonConfigFileContent(config, ts.sys, root)
  const program = ts.createProgram(rooms().map(doorOf), options)
  const checker = program.getTypeChecker()
  return new Map(
    rooms().map((room) => {
      const file = program.getSourceFile(doorOf(room))
      const symbol = file && checker.getSymbolAtLocation(file)
      return [room, symbol ? checker.getExportsOfModule(symbol).map(({ name }) => name) : []]
    }),
  )
}

const page = readFileSync(join(root, 'docs/exports.md'), 'utf8')
const sections = new Map(page.split(/^## /m).map((section) => [section.slice(0, section.indexOf('\n')), section]))
/** The cells of a row that are one name each, at its start. */
const namesIn = (section = '') =>
  [...section.matchAll(/^\| (`.+?`(?: \| `.+?`)?) \| /gm)].map(([, cells = '']) => cells.replaceAll(/[`|]/g, '').trim())

const exported = exportsOfRooms()
const isLanguage = (room: string) => /^locales\/(?!en$)/.test(room)
const named = [...exported].filter(([room]) => !room.startsWith(SERVICES) && !isLanguage(room))
const services = [...exported].filter(([room]) => room.startsWith(SERVICES))

describe('docs/exports.md', () => {
  it('has a section for every entry', () => {
    expect([...sections.keys()].slice(1).sort()).toEqual([...named.map(([room]) => specifier(room)), 'volenti/services'].sort())
  })

  it.each(named)('has a line for every export, and for nothing else: %s', (room, names) => {
    expect(names.length).toBeGreaterThan(0)
    expect(namesIn(sections.get(specifier(room))).sort()).toEqual(names.toSorted())
  })

  it('is joined by docs/languages.md, which has a line for every language with its objects', () => {
    const [, list = ''] = readFileSync(join(root, 'docs/languages.md'), 'utf8').split('## The languages')
    const rows = [...list.matchAll(/^\| `(.+?)` \| \S.* \| `(\w+)`, `(\w+)`, `(\w+)` \| (?:draft|reviewed) \|$/gm)].map(([, ...cells]) => cells)
    const languages = [...exported].filter(([room]) => isLanguage(room)).map(([room, names]) => [room.slice('locales/'.length), ...names.toSorted()])
    expect(rows.filter(([id]) => id !== 'en').toSorted()).toEqual(languages.toSorted())
  })

  it('has a line for every declaration of a service, with its entry', () => {
    const lines = services.flatMap(([room, names]) => names.map((name) => `${room.slice(SERVICES.length)}  ${name}`))
    expect(lines.length).toBeGreaterThan(0)
    expect(
      namesIn(sections.get('volenti/services'))
        .map((line) => line.replace(/ +/, '  '))
        .sort(),
    ).toEqual(lines.sort())
  })
})
