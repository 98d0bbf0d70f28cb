import type { Page } from 'playwright'
import { describe, expect, it } from 'vitest'
import { demoSite } from './support/demo-site.ts'
import { banner, dialog, openWhole, walk } from './support/site-acts.ts'
import { cookiesOf, measuring, visitors } from './support/visitor.ts'

const site = demoSite()
const visitor = visitors(site)

/** How the page stands: the attributes of its root elements, and how far it is scrolled. */
const stance = (page: Page) =>
  page.evaluate(() => {
    const attributes = (element: Element) => [...element.attributes].map(({ name, value }) => `${name}=${value}`).sort()
    return {
      root: attributes(document.documentElement),
      body: attributes(document.body),
      scrollY,
      inert: document.querySelectorAll('[inert]').length,
    }
  })

/** Hides an element as the filters of a blocker do. */
const hide = (page: Page, selector: string) =>
  page.evaluate((selector) => {
    const sheet = new CSSStyleSheet()
    sheet.replaceSync(`${selector}{display:none!important}`)
    document.adoptedStyleSheets.push(sheet)
  }, selector)

describe.each([
  ['1280 x 720', { width: 1280, height: 720 }],
  ['320 x 256', { width: 320, height: 256 }],
])('while the banner is open at %s', (_size, viewport) => {
  it.each(['/', '/watch', '/settings', '/sign-in', '/cookie-policy'])('shows what has the focus on %s', async (path) => {
    const { page } = visitor()
    await page.setViewportSize(viewport)
    await openWhole(page, site.at(path))
    const total = await page.evaluate(() => document.querySelectorAll('a[href], button, input:not([type=hidden]), select, summary').length)

    const hidden: string[] = []
    let seen = 0
    for (let step = 0; step < 2 * total; step++) {
      await page.keyboard.press(step < total ? 'Tab' : 'Shift+Tab')
      const obscured = await page.evaluate(() => {
        const element = document.activeElement
        const region = document.querySelector('[data-slot="volenti-banner"]')
        if (!element || element === document.body || region?.contains(element)) return undefined
        const box = element.getBoundingClientRect()
        const top = document.elementFromPoint(box.x + box.width / 2, box.y + box.height / 2)
        return top && (element.contains(top) || top.contains(element)) ? '' : `${element.textContent} at ${Math.round(box.y)}`
      })
      if (obscured !== undefined) seen += 1
      if (obscured) hidden.push(obscured)
    }
    expect(seen).toBeGreaterThan(14)
    expect(hidden).toEqual([])
  })

  it('lets both answers be reached, and needs no scrolling sideways', async () => {
    const { page } = visitor()
    await page.setViewportSize(viewport)
    await page.goto(site.at('/'))
    for (const name of ['Reject all', 'Accept all']) {
      const button = banner(page).getByRole('button', { name })
      await button.scrollIntoViewIfNeeded()
      const box = await button.boundingBox()
      expect(box?.y).toBeGreaterThanOrEqual(0)
      expect((box?.y ?? 0) + (box?.height ?? 0)).toBeLessThanOrEqual(viewport.height)
    }
    expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0)
  })
})

it('lets the page be used before anything is decided', async () => {
  const { page } = visitor()
  await page.goto(site.at('/'))
  await banner(page).waitFor()
  await walk(page)
  await page.mouse.move(640, 200)
  await page.goto(site.at('/cookie-policy'))
  await banner(page).waitFor()
  await page.mouse.wheel(0, 900)
  await expect.poll(() => page.evaluate(() => scrollY)).toBeGreaterThan(0)
  // Neither of these is a decision.
  expect(await banner(page).isVisible()).toBe(true)
  expect((await page.context().cookies()).map(({ name }) => name)).not.toContain('volenti')
})

it('leaves the page usable when a blocker hides the banner', async () => {
  const { page } = visitor()
  await page.goto(site.at('/cookie-policy'))
  await banner(page).waitFor()
  await hide(page, '[data-slot="volenti-banner"]')
  await page.mouse.move(640, 200)
  await page.mouse.wheel(0, 900)
  await expect.poll(() => page.evaluate(() => scrollY)).toBeGreaterThan(0)
  expect(await stance(page)).toMatchObject({ inert: 0, body: [] })

  await page.getByRole('link', { name: 'cookie settings', exact: true }).click()
  await dialog(page).getByRole('button', { name: 'Reject all' }).click()
  await dialog(page).waitFor({ state: 'detached' })
  await walk(page)
  expect(measuring(visitor())).toEqual([])
  expect(await cookiesOf(visitor())).toHaveProperty('volenti')
})

it('is not on paper', async () => {
  const { page } = visitor()
  await page.goto(site.at('/cookie-policy'))
  await banner(page).waitFor()
  const edge = () => page.evaluate(() => document.documentElement.scrollHeight - (document.querySelector('.site')?.clientHeight ?? 0))
  // The page makes room for the banner once it has been measured.
  await expect.poll(edge).toBeGreaterThan(0)
  await page.emulateMedia({ media: 'print' })
  expect(await banner(page).isVisible()).toBe(false)
  await expect.poll(edge).toBe(0)
  expect(await page.getByRole('table').isVisible()).toBe(true)
})

it('shifts nothing on the first visit, and nothing when the banner leaves', async () => {
  const { page } = visitor()
  await page.addInitScript(() => {
    const shifts: number[] = []
    Object.assign(window, { shifts })
    // Firefox does not tell; there the places of the elements, below, are all there is.
    if (!PerformanceObserver.supportedEntryTypes.includes('layout-shift')) return
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) shifts.push((entry as PerformanceEntry & { readonly value: number }).value)
    }).observe({ type: 'layout-shift', buffered: true })
  })
  const places = () =>
    page.evaluate(() => [...document.querySelectorAll('.site *')].map((element) => JSON.stringify(element.getBoundingClientRect())))

  await page.goto(site.at('/'))
  await banner(page).waitFor()
  await hide(page, '[data-slot="volenti-banner"]')
  const without = await places()
  await page.evaluate(() => document.adoptedStyleSheets.pop())
  expect(await places()).toEqual(without)

  await banner(page).getByRole('button', { name: 'Reject all' }).click()
  await banner(page).waitFor({ state: 'detached' })
  expect(await places()).toEqual(without)
  expect(await page.evaluate(() => Reflect.get(window, 'shifts'))).toEqual([])
})

it('opens the preferences by a plain link, and by an address', async () => {
  const { page } = visitor()
  await page.goto(site.at('/'))
  await page.getByRole('link', { name: 'change your choice' }).click()
  await dialog(page).waitFor()
  await page.keyboard.press('Escape')
  await dialog(page).waitFor({ state: 'detached' })

  await page.goto(site.at('/settings#cookie-settings'))
  await dialog(page).waitFor()
})

it('leaves the page as it was after the preferences were opened and closed twenty times', async () => {
  const { page } = visitor()
  await page.goto(site.at('/cookie-policy'))
  await banner(page).getByRole('button', { name: 'Reject all' }).click()
  // By keyboard, because a click of the test's own may scroll.
  const link = page.getByRole('link', { name: 'cookie settings', exact: true })
  await link.focus()
  // The page says on its root element that it is ready.
  await page.locator('html[data-volenti-ready]').waitFor({ state: 'attached' })
  const before = await stance(page)
  expect(before.scrollY).toBeGreaterThan(0)

  for (let round = 0; round < 20; round++) {
    await page.keyboard.press('Enter')
    await dialog(page).waitFor()
    await page.keyboard.press('Escape')
    await expect.poll(() => link.evaluate((element) => element === document.activeElement)).toBe(true)
  }
  await expect.poll(() => stance(page)).toEqual(before)
})
