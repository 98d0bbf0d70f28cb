import { readFileSync } from 'node:fs'
import { expect, it } from 'vitest'

const connection = readFileSync('src/react/connection.ts', 'utf8')
const [, docstring = ''] = /\/\*\*((?:(?!\*\/).)*)\*\/\s+readonly onError\?/s.exec(connection) ?? []
const codes = [...docstring.matchAll(/`([a-z]+(?:-[a-z]+)+)`/g)].map(([, code = '']) => code)

const page = readFileSync('docs/events.md', 'utf8')
const rows = [...page.matchAll(/^\| `([\w-]+)` \| .+ \| (silent|on the console) \|$/gm)].map(([, code = '', otherwise = '']) => ({ code, otherwise }))

it('docs/events.md has a line for each code that the docstring of onError names, and for no other', () => {
  expect(codes.length).toBeGreaterThan(5)
  expect(rows.map(({ code }) => code).toSorted()).toEqual(codes.toSorted())
})

it('docs/events.md says which errors are silent where nobody listens: the first three of the docstring', () => {
  expect(docstring).toContain('@default the first three are ignored, the others go to the console')
  expect(rows.flatMap(({ code, otherwise }) => (otherwise === 'silent' ? code : []))).toEqual(codes.slice(0, 3))
})
