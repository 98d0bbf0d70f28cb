import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'

const root = new URL('../..', import.meta.url).pathname
const read = (path: string) => readFileSync(join(root, path), 'utf8')

const rows = [...read('docs/accessibility.md').matchAll(/^\| (\d.+) \| (.+) \| `(test\/.+)` \| (.+) \|$/gm)].map(
  ([, criterion = '', , file = '', title = '']) => ({ criterion, file, title }),
)

it('finds the criteria of docs/accessibility.md', () => {
  expect(rows.length).toBeGreaterThan(30)
})

it.each(rows)('finds the test that fails without $criterion: $title', ({ file, title }) => {
  expect(read(file)).toContain(`'${title}'`)
})
