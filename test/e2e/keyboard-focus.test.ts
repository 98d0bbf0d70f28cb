import type { Page } from 'playwright'
import { describe, expect, it } from 'vitest'
import { demoSite } from './support/demo-site.ts'
import { banner, dialog } from './support/site-acts.ts'
import { visitors } from './support/visitor.ts'

const site = demoSite()
const visitor = visitors(site)

/** The element that has the focus, by its text, and whether all of it is in the viewport and on top. */
const focus = (page: Page) =>
  page.evaluate(() => {
    const element = document.activeElement ?? document.body
    const { top, bottom, x, y, width, height } = element.getBoundingClientRect()
    const onTop = document.elementFromPoint(x + width / 2, y + height / 2)
    const isInSight = top >= 0 && bottom <= innerHeight && (element.contains(onTop) || onTop?.contains(element) === true)
    return { name: element.getAttribute('aria-label') ?? element.textContent?.trim() ?? '', local: element.localName, isInSight, top, bottom }
  })

const LOWEST = [
  [320, 256],
  [500, 214],
] as const
const OTHERS = [
  [568, 320],
  [640, 360],
  [844, 390],
  [1280, 480],
] as const
// The lowest screens show what differs between engines: how far each scrolls to what has the focus.
const VIEWPORTS = process.env.ENGINE === 'firefox' ? LOWEST : [...LOWEST, ...OTHERS]

describe.each(VIEWPORTS)('in the dialog at %i x %i', (width, height) => {
  it.each(['closed', 'open'])('keeps the focus in sight with details %s', async (details) => {
    const { page } = visitor()
    await page.setViewportSize({ width, height })
    await page.goto(site.at('/#cookie-settings'))
    await dialog(page).waitFor()
    if (details === 'open') {
      await page.evaluate(() => {
        for (const element of document.querySelectorAll('details')) element.open = true
        document.querySelector<HTMLElement>('[data-slot="volenti-dialog-title"]')?.focus()
      })
    }
    for (const [key, name] of [
      ['Shift+Tab', 'Save choices'],
      ['Tab', 'Close'],
      ['Shift+Tab', 'Save choices'],
    ] as const) {
      await page.keyboard.press(key)
      await expect.poll(() => focus(page)).toMatchObject({ name, isInSight: true })
    }
    // Once around: back to the button that the round began with.
    const hidden: string[] = []
    let steps = 0
    do {
      await page.keyboard.press('Tab')
      const { name, isInSight } = await focus(page)
      if (!isInSight) hidden.push(name)
      steps += 1
    } while ((await focus(page)).name !== 'Save choices' && steps < 40)
    expect(hidden).toEqual([])
    expect(steps).toBeGreaterThan(8)
  })
})

describe('after a first visit', () => {
  it.each(['Save choices', 'Reject all', 'Accept all'])('moves the focus to the main content when the dialog ends with "%s"', async (name) => {
    const { page } = visitor()
    await page.goto(site.at('/'))
    await banner(page).getByRole('button', { name: 'Choose cookies' }).focus()
    await page.keyboard.press('Enter')
    await dialog(page).getByRole('button', { name }).focus()
    await page.keyboard.press('Enter')
    await expect.poll(async () => (await focus(page)).local).toBe('main')
    expect(await page.evaluate(() => scrollY)).toBe(0)
    await page.keyboard.press('Tab')
    expect(await focus(page)).toMatchObject({ name: 'See the courses', isInSight: true })
  })

  it('moves the focus to the main content when Escape closes a dialog that the address opened', async () => {
    const { page } = visitor()
    await page.goto(site.at('/#cookie-settings'))
    await dialog(page).waitFor()
    await page.keyboard.press('Escape')
    await expect.poll(async () => (await focus(page)).local).toBe('main')
    await page.keyboard.press('Tab')
    expect(await focus(page)).toMatchObject({ name: 'See the courses', isInSight: true })
  })
})

/** Notes what happens on the page in its order: who takes the focus, and what the status region says. */
const listen = (page: Page) =>
  page.evaluate(() => {
    const heard: string[] = []
    Object.assign(window, { heard })
    addEventListener('focusin', ({ target }) => heard.push(`focus: ${(target as Element).localName}`), true)
    const region = document.querySelector('[data-slot="volenti-status"]')
    if (!region) throw new Error('The page has no status region.')
    new MutationObserver(() => region.textContent && heard.push(`says: ${region.textContent}`)).observe(region, {
      childList: true,
      characterData: true,
      subtree: true,
    })
  })
const heard = (page: Page) => page.evaluate(() => Reflect.get(window, 'heard') as string[])

describe('the saved message', () => {
  it.each(['Save choices', 'Reject all', 'Accept all'])('comes once, after the focus has moved, when the dialog ends with "%s"', async (name) => {
    const { page } = visitor()
    await page.goto(site.at('/#cookie-settings'))
    await dialog(page).waitFor()
    await dialog(page).getByRole('button', { name }).focus()
    await listen(page)
    await page.keyboard.press('Enter')
    await expect.poll(() => heard(page)).toHaveLength(2)
    expect(await heard(page)).toEqual(['focus: main', expect.stringContaining('says: Your choice is saved.')])
    expect(await dialog(page).count()).toBe(0)
  })

  it('comes after the focus has moved when a button of the banner is pressed', async () => {
    const { page } = visitor()
    await page.goto(site.at('/'))
    await page.locator('[data-slot="volenti-status"]').waitFor({ state: 'attached' })
    await banner(page).getByRole('button', { name: 'Reject all' }).focus()
    await listen(page)
    await page.keyboard.press('Enter')
    await expect.poll(() => heard(page)).toEqual(['focus: main', 'says: Your choice is saved. No optional cookies are allowed.'])
  })
})
