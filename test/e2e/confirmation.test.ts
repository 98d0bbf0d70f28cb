import type { Page } from 'playwright'
import { describe, expect, it } from 'vitest'
import { demoSite } from './support/demo-site.ts'
import { banner, choose, dialog, openPreferences } from './support/site-acts.ts'
import { visitors } from './support/visitor.ts'

const site = demoSite()
const visitor = visitors(site)

const box = (page: Page) => page.locator('[data-slot="volenti-status-box"][data-volenti-shown]')
const close = (page: Page) => box(page).getByRole('button', { name: 'Close' })

describe('the visible confirmation', () => {
  it('says what was saved in the dialog, until it is closed, and gives the focus back', async () => {
    const { page } = visitor()
    await page.goto(site.at('/'))
    await banner(page).getByRole('button', { name: 'Choose cookies' }).click()
    await dialog(page).getByRole('button', { name: 'Save choices' }).click()
    await box(page).waitFor()
    expect(await box(page).textContent()).toContain('Your choice is saved. No optional cookies are allowed.')
    expect((await box(page).boundingBox())?.width).toBeGreaterThan(100)
    expect(await box(page).getByRole('status').getByRole('button').count(), 'a button in the message').toBe(0)
    expect(await page.evaluate(() => document.activeElement?.localName)).toBe('main')

    await close(page).focus()
    await page.keyboard.press('Enter')
    await box(page).waitFor({ state: 'detached' })
    expect(await page.evaluate(() => document.activeElement?.localName)).toBe('main')
    await page.locator('[data-slot="volenti-status"]').getByText('Your choice is saved.').waitFor({ state: 'attached' })
  })

  it('has no time limit', async () => {
    const { page } = visitor()
    await page.clock.install()
    await page.goto(site.at('/'))
    await choose(page, 'Analytics', true)
    await page.clock.runFor('00:01')
    await box(page).waitFor()
    await page.clock.fastForward('01:00:00')
    expect(await box(page).textContent()).toContain('Your choice is saved. Allowed: Analytics.')
  })

  it('goes with the next act', async () => {
    const { page } = visitor()
    await page.goto(site.at('/'))
    await choose(page, 'Analytics', true)
    await box(page).waitFor()
    await openPreferences(page)
    expect(await box(page).count()).toBe(0)
    await dialog(page).getByRole('button', { name: 'Reject all' }).click()
    await box(page).getByText('No optional cookies are allowed.').waitFor()
  })

  it('is not shown after an answer in the banner, which leaves to be seen', async () => {
    const { page } = visitor()
    await page.goto(site.at('/'))
    await banner(page).getByRole('button', { name: 'Accept all' }).click()
    await page.getByText('Your choice is saved. Allowed: Functionality and Analytics.').waitFor({ state: 'attached' })
    expect(await box(page).count()).toBe(0)
  })

  it('is switched off by a custom property', async () => {
    const { page } = visitor()
    await page.goto(site.at('/'))
    await page.evaluate(() => {
      const sheet = new CSSStyleSheet()
      sheet.replaceSync(':root{--volenti-confirmation:none}')
      document.adoptedStyleSheets.push(sheet)
    })
    await choose(page, 'Analytics', true)
    await page.getByText('Your choice is saved. Allowed: Analytics.').waitFor({ state: 'attached' })
    expect(await box(page).count()).toBe(0)
  })

  it.each([
    [1280, 720],
    [320, 256],
  ])('never covers what has the focus at %i x %i', async (width, height) => {
    const { page } = visitor()
    await page.setViewportSize({ width, height })
    await page.goto(site.at('/cookie-policy'))
    await banner(page).getByRole('button', { name: 'Reject all' }).click()
    const trigger = page.getByRole('contentinfo').getByRole('button', { name: 'Cookie settings' })
    await trigger.focus()
    await page.keyboard.press('Enter')
    await dialog(page).getByRole('button', { name: 'Save choices' }).focus()
    await page.keyboard.press('Enter')
    await box(page).waitFor()

    const covered = () =>
      page.evaluate(() => {
        const element = document.activeElement
        const shown = document.querySelector('[data-slot="volenti-status-box"]')
        if (!element || element === document.body || shown?.contains(element)) return ''
        const { x, y, width, height } = element.getBoundingClientRect()
        const onTop = document.elementFromPoint(x + width / 2, y + height / 2)
        return onTop && shown?.contains(onTop) ? (element.textContent ?? '') : ''
      })
    expect(await page.evaluate(() => document.activeElement?.getAttribute('data-slot'))).toBe('volenti-trigger')
    await expect.poll(covered).toBe('')
    const seen: string[] = []
    for (const key of ['Shift+Tab', 'Tab']) {
      for (let step = 0; step < 20; step++) {
        await page.keyboard.press(key)
        seen.push(await covered())
      }
    }
    expect(seen.filter(Boolean)).toEqual([])
    await box(page).waitFor()
  })
})
