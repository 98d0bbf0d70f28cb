import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { describe, expect, it } from 'vitest'

const root = new URL('../..', import.meta.url).pathname
const docs = readdirSync(join(root, 'docs'), { recursive: true, encoding: 'utf8' }).filter((path) => path.endsWith('.md'))
const pages = ['README.md', 'CONTRIBUTING.md', 'CHANGELOG.md', ...docs.map((path) => `docs/${path}`)]
const read = (path: string) => readFileSync(join(root, path), 'utf8')

/** The files that `npm pack` takes from the repository beside what is built. */
const isPacked = (path: string) => /^(README|CHANGELOG|LICENSE)(\.md)?$/.test(path) || path.startsWith('docs/')
/** These two are for those who work on the package, and have the repository. */
const FOR_CONTRIBUTORS = ['CONTRIBUTING.md', 'docs/architecture.md']

/** The anchor that a heading gets: lower case, without punctuation, spaces as hyphens. */
const anchorOf = (heading: string) =>
  heading
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N} _-]/gu, '')
    .replaceAll(' ', '-')

describe('the pages', () => {
  const links = pages.flatMap((page) =>
    [...read(page).matchAll(/\]\((?!https?:)([^)#]*)#?([^)]*)\)/g)].map(([, target = '', anchor = '']) => ({
      page,
      target: anchor ? `${target}#${anchor}` : target,
      path: target ? join(dirname(page), target) : page,
      anchor,
    })),
  )
  const linkedFrom = (page: string) => links.filter((link) => link.page === page).map(({ path }) => path)

  it('are found', () => {
    expect(links.map(({ path }) => path)).toContain('docs/architecture.md')
  })

  it.each(links)('lead somewhere: $page to $target', ({ path, anchor }) => {
    expect(existsSync(join(root, path))).toBe(true)
    if (anchor) expect([...read(path).matchAll(/^#+ (.+)$/gm)].map(([, heading = '']) => anchorOf(heading))).toContain(anchor)
  })

  it.each(pages.filter((page) => !FOR_CONTRIBUTORS.includes(page)))('lead nowhere out of the package: %s', (page) => {
    expect(isPacked(page)).toBe(true)
    expect(linkedFrom(page).filter((path) => !isPacked(path))).toEqual([])
  })

  it('say how many languages there are', () => {
    const count = readdirSync(join(root, 'src/locales'), { withFileTypes: true }).filter((entry) => entry.isDirectory()).length
    const told = ['README.md', 'docs/languages.md', 'docs/promises.md'].map((page) => /\b(\d+) languages\b/.exec(read(page))?.[1])
    expect(told).toEqual(Array(3).fill(`${count}`))
  })

  it('are all linked from the readme, and those in a folder from their index', () => {
    const indexes = { 'errors/': 'docs/errors.md', 'connectors/': 'docs/connectors/README.md', 'regimes/': 'docs/regimes.md' }
    const indexOf = (path: string) => Object.entries(indexes).find(([folder]) => path.startsWith(folder))?.[1] ?? 'README.md'
    const unlinked = docs.map((path) => `docs/${path}`).filter((path) => !Object.values(indexes).includes(path))
    expect(unlinked.filter((path) => !linkedFrom(indexOf(path.slice('docs/'.length))).includes(path))).toEqual([])
    for (const index of Object.values(indexes))
      expect(
        pages.some((page) => linkedFrom(page).includes(index)),
        index,
      ).toBe(true)
  })
})

describe.each(['docs/promises.md', 'docs/law.md'])('%s', (page) => {
  const rows = [...read(page).matchAll(/^\| (.+) \| `((?:test|stories)\/.+)` \| (.+) \|$/gm)].map(([, promise = '', file = '', title = '']) => ({
    promise,
    file,
    // A test begins with its title. A story is named by the check that it makes.
    title: file.startsWith('test/') ? `'${title}` : title,
  }))

  it('names what holds every promise', () => {
    expect(rows.length).toBeGreaterThan(15)
  })

  it.each(rows)('names a test that is there: $promise', ({ file, title }) => {
    expect(read(file)).toContain(title)
  })
})
