import type { Page } from 'playwright'
import { version as newest } from 'react'
import { describe, expect, it } from 'vitest'
import { dependencies } from '../react-18/package.json' with { type: 'json' }
import '../support/fail-on-console.ts'
import { showsBanner } from './support/picture.ts'
import { records } from './support/records.ts'
import { type Delivery, paintSite, type ReactMajor } from './support/site.ts'
import { bannerInFrames, isChromium, visits } from './support/visit.ts'

const site = paintSite()
const visit = visits()

const reacts: readonly (readonly [version: string, major: ReactMajor])[] = [
  [dependencies.react, 18],
  [newest, 19],
]
/** How a page arrives, and which part of it last: its code, or the content of its boundary. */
const deliveries: Readonly<Record<string, readonly [Delivery, last: 'code' | 'rest']>> = {
  'the server saw the cookie': ['server', 'code'],
  'static HTML': ['static', 'code'],
  'streamed in Suspense': ['streamed', 'code'],
  'the same, streamed after hydration': ['streamed', 'rest'],
}

interface Seen {
  /** What the painted page shows before React arrives, and after. */
  readonly painted: readonly string[]
  /** In which frames the banner was, each change once. */
  readonly frames: readonly string[]
  readonly recoverable: readonly string[]
  readonly messages: readonly string[]
}

const painted = async (page: Page) => {
  await page.evaluate(() => new Promise((resolve) => requestAnimationFrame(() => setTimeout(() => requestAnimationFrame(resolve)))))
  // Firefox takes no picture of a page whose code has not arrived.
  const isShown = await (isChromium ? showsBanner(page) : page.locator('[data-slot="volenti-banner"]').isVisible())
  return isShown ? 'banner' : 'no banner'
}

/** Opens a page with each record in the cookie. */
async function see(react: ReactMajor, [delivery, last]: readonly [Delivery, 'code' | 'rest']) {
  const { page, context, messages } = await visit()
  const cells: Record<string, Seen> = {}
  for (const [state, { value }] of Object.entries(records)) {
    const { url, release } = site.holding(last, react, delivery)
    // A page that is still open would put its newer decision in the place of an older one.
    await page.goto('about:blank')
    await context.clearCookies()
    if (value !== undefined) await context.addCookies([{ name: 'volenti', value, url }])
    await page.goto(url, { waitUntil: 'commit' })
    const seen: string[] = []
    if (last === 'code') {
      await page.locator('main').waitFor()
      seen.push(await painted(page))
    } else {
      // Asked from outside: Firefox need not paint a frame, on which a page waits for a function, of what has not arrived whole.
      await expect.poll(() => page.evaluate('window.isShellHydrated === true')).toBe(true)
    }
    release()
    await page.waitForFunction('window.consent')
    seen.push(await painted(page))
    const recoverable = await page.evaluate<string[]>('told.recoverable')
    // Firefox reports code that still loads when the page is left.
    await page.locator('html[data-volenti-ready]').waitFor()
    await page.locator('[data-slot="volenti-status"]').waitFor({ state: 'attached' })
    cells[state] = { painted: seen, frames: await bannerInFrames(page), recoverable, messages: messages.splice(0) }
  }
  return cells
}

const seen = new Map<string, Readonly<Record<string, Seen>>>()

describe.each(reacts)('with React %s', (version, react) => {
  it.each(Object.entries(deliveries))('hydrates without a complaint and asks exactly who is to be asked: %s', async (name, delivery) => {
    const cells = await see(react, delivery)
    seen.set(`${version} ${name}`, cells)

    const expected = Object.entries(records).map(([state, { asks }]): [string, Seen] => {
      const shown = asks ? 'banner' : 'no banner'
      return [state, { painted: delivery[1] === 'code' ? [shown, shown] : [shown], frames: [shown], recoverable: [], messages: [] }]
    })
    expect(cells).toEqual(Object.fromEntries(expected))
  })
})

const intro = `# What a visitor sees while a page hydrates

Made by the test \`test/first-paint/hydration.test.ts\` from what it saw in a browser; it fails where this page says something else.

A page is opened with every kind of consent cookie, delivered in every way. Each cell says what is painted before React
arrives, then what is painted once the page is hydrated, then how many recoverable errors React reported and how many
messages the console got. In no frame in between was it otherwise.

- The server saw the cookie: the page is rendered for this visitor, who passed the record on as \`initialRecord\`.
- Static HTML: the page is the same for everybody, and the inline program stamps it.
- Streamed: the whole document is rendered in parts, and the banner stands in the part that comes later: before the code
  of the page, or when the rest of the page is hydrated already.
`
const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |`

function tableOf(version: string) {
  const names = Object.keys(deliveries)
  const rows = Object.entries(records).map(([state, { asks }]) => {
    const cells = names.map((name) => {
      const { painted, recoverable, messages } = seen.get(`${version} ${name}`)?.[state] ?? { painted: ['not seen'], recoverable: [], messages: [] }
      return `${painted.join(', then ')}; ${recoverable.length}, ${messages.length}`
    })
    return line([state, asks ? 'yes' : 'no', ...cells])
  })
  return [`## React ${version}`, '', line(['consent cookie', 'to be asked', ...names]), line(names.concat('', '').map(() => '---')), ...rows].join(
    '\n',
  )
}

it('is told in the docs as it was seen', async () => {
  await expect([intro, ...reacts.map(([version]) => `${tableOf(version)}\n`)].join('\n')).toMatchFileSnapshot('../../docs/hydration.md')
})
