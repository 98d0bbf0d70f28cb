import type { Page } from 'playwright'
import { describe, expect, it } from 'vitest'
import { dialogOf, hostilePages } from './support/hostile-browser.ts'

const pages = hostilePages()

/** The same acts in the same order at each run, from a seed (Mulberry32). */
function randomly(seed: number) {
  let state = seed
  return (below: number) => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) % below
  }
}

/** What visitors and sites do. Each is also done at a wrong time. */
const ACTS = `[
  () => hostile.open(),
  () => hostile.open(),
  () => hostile.close(),
  () => hostile.close(),
  () => hostile.unmount(),
  () => hostile.mount(),
  () => hostile.show({ banner: false }),
  () => hostile.show({ banner: true }),
  () => hostile.show({ trigger: false }),
  () => hostile.show({ trigger: true }),
  () => volenti.acceptAll(hostile.store),
  () => volenti.rejectAll(hostile.store),
  () => volenti.withdraw(hostile.store),
  () => document.dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape', bubbles: true, cancelable: true })),
  () => document.querySelector('[data-slot=volenti-dialog-save], [data-slot=volenti-banner-reject]')?.click(),
]`

/** Does two hundred acts, some at once and some after a pause, and counts how often the dialog was open. */
const play = (page: Page, numbers: readonly number[]) =>
  page.evaluate(`(async (acts, numbers) => {
    let opened = 0
    for (const number of numbers) {
      acts[number % acts.length]()
      if (number % 3 === 0) await new Promise((done) => setTimeout(done))
      if (document.querySelector('[data-slot="volenti-dialog"]')) opened++
    }
    return opened
  })(${ACTS}, ${JSON.stringify(numbers)})`)

/** The tags of the root elements as they are written, and what is marked for a screen reader or a focus trap. */
const stance = (page: Page) =>
  page.evaluate(() => ({
    tags: [document.documentElement, document.body].map((element) => (element.cloneNode() as Element).outerHTML),
    children: [...document.body.children].map(({ tagName, id }) => `${tagName} ${id}`),
    marked: document.querySelectorAll('[aria-hidden], [inert], [data-aria-hidden], [data-radix-focus-guard]').length,
    sheets: document.adoptedStyleSheets.length,
    scrollY,
  }))

describe.each([
  ['a plain body', '<body>'],
  ['a body with styles of its own', `<body class="a  b" style="margin:0 ;color:red;--x:{1}" data-theme>`],
  ['a body that sets pointer events', `<body style="pointer-events:auto!important">`],
  ['a body with an empty style', `<body style="">`],
])('%s', (_, body) => {
  it.each([1, 2])('is as it was after two hundred random acts, %i', async (seed) => {
    const page = await pages.open({ body })
    await page.getByRole('button', { name: 'Reject all' }).waitFor()
    await page.evaluate('hostile.show({ banner: false, trigger: false })')
    await page.evaluate('scrollTo(0, 0)')
    const before = await stance(page)
    const below = randomly(seed)
    const opened = await play(
      page,
      Array.from({ length: 200 }, () => below(1_000_000)),
    )
    expect(opened).toBeGreaterThan(10)
    await page.evaluate('hostile.close(); hostile.mount(); hostile.show({ banner: false, trigger: false })')
    await dialogOf(page).waitFor({ state: 'detached' })
    await expect.poll(() => stance(page)).toEqual(before)
  })
})

it('keeps what the site writes on its body while the preferences are open', async () => {
  const page = await pages.open({ body: '<body style="color:red">' })
  await page.evaluate('hostile.open()')
  await dialogOf(page).waitFor()
  await page.evaluate("document.body.style.setProperty('color', 'green'); document.body.classList.add('dark')")
  await page.keyboard.press('Escape')
  await dialogOf(page).waitFor({ state: 'detached' })
  await expect
    .poll(() => page.evaluate(() => (document.body.cloneNode() as Element).outerHTML))
    .toBe('<body style="color: green;" class="dark"></body>')
})
