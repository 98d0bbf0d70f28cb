import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { describe, expect, it } from 'vitest'

const root = new URL('../..', import.meta.url).pathname
const docs = readdirSync(join(root, 'docs'), { recursive: true, encoding: 'utf8' }).filter((path) => path.endsWith('.md'))
const pages = ['README.md', 'CONTRIBUTING.md', 'CHANGELOG.md', ...docs.map((path) => `docs/${path}`)]
const read = (path: string) => readFileSync(join(root, path), 'utf8')

describe('the pages', () => {
  const links = pages.flatMap((page) =>
    [...read(page).matchAll(/\]\((?!https?:|#)([^)#]+)[^)]*\)/g)].map(([, target = '']) => ({ page, target, path: join(dirname(page), target) })),
  )

  it('are found', () => {
    expect(links.map(({ path }) => path)).toContain('docs/architecture.md')
  })

  it.each(links)('lead somewhere: $page to $target', ({ path }) => {
    expect(existsSync(join(root, path))).toBe(true)
  })
})

describe('docs/promises.md', () => {
  const promises = [...read('docs/promises.md').matchAll(/^\| (.+) \| \[.+\]\(\.\.\/(.+)\) \| (.+) \|$/gm)].map(
    ([, promise = '', file = '', title = '']) => ({ promise, file, title }),
  )

  it('names what holds every promise', () => {
    expect(promises.length).toBeGreaterThan(15)
  })

  it.each(promises)('names a test that is there: $promise', ({ file, title }) => {
    expect(read(file)).toMatch(new RegExp(`'${title.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')}`))
  })
})
