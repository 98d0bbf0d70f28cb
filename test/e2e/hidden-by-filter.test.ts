import type { Page } from 'playwright'
import { describe, expect, it } from 'vitest'
import { bannerOf, dialogOf, hostilePages } from './support/hostile-browser.ts'

const pages = hostilePages()

/** A page that is long enough to scroll. */
const LONG = '<style>body{min-height:3000px;margin:0}</style>'

const hide = (page: Page, selector: string) =>
  page.evaluate((selector) => {
    const style = document.createElement('style')
    style.className = 'filter'
    style.textContent = `${selector}{display:none!important}`
    document.head.append(style)
  }, selector)
const remove = (page: Page, selector: string) =>
  page.evaluate((selector) => {
    for (const element of document.querySelectorAll(selector)) element.remove()
  }, selector)

/** The page scrolls, can be clicked, has the focus where the visitor puts it, and grants nothing. */
async function expectFree(page: Page) {
  await page.mouse.move(450, 500)
  await page.mouse.wheel(0, 300)
  await expect.poll(() => page.evaluate(() => scrollY)).toBeGreaterThan(0)
  await page.evaluate(() => scrollTo(0, 0))
  const isFocused = () => page.evaluate(() => document.activeElement?.id)
  await page.locator('#menu').focus()
  expect(await isFocused()).toBe('menu')
  await page.evaluate(() => {
    document.querySelector('#menu')?.addEventListener('click', () => document.body.append('The menu'))
  })
  await page.locator('#menu').click()
  await page.getByText('The menu').waitFor()
  await page.keyboard.press('Tab')
  expect(await isFocused()).not.toBe('menu')
  expect(await page.evaluate(() => document.querySelectorAll('[aria-hidden]:not([data-slot]), [data-aria-hidden], [inert]').length)).toBe(0)
  expect(await page.evaluate('Object.values(hostile.store.getState().grants).filter(Boolean)')).toEqual([true])
  expect(await page.evaluate('hostile.reported')).toEqual([])
  expect(await page.evaluate(() => document.body.getAttribute('style'))).toBe(null)
}

describe('the banner', () => {
  it.each([
    ['hidden', hide],
    ['taken out of the page', remove],
  ])('%s locks nothing, leaves no blank, and can be answered elsewhere', async (_, filter) => {
    const page = await pages.open()
    await bannerOf(page).waitFor()
    const height = await page.evaluate(() => (document.querySelector('main') as HTMLElement).getBoundingClientRect().bottom + 8)
    await filter(page, '[data-slot="volenti-banner"]')
    await expect.poll(() => page.evaluate(() => document.body.scrollHeight)).toBeLessThanOrEqual(Math.max(700, height))
    await page.addStyleTag({ content: 'body{min-height:3000px}' })
    await expectFree(page)
    await page.getByRole('main').getByRole('button', { name: 'Cookie settings' }).click()
    await dialogOf(page).getByRole('button', { name: 'Reject all' }).click()
    await dialogOf(page).waitFor({ state: 'detached' })
    expect(await page.evaluate('hostile.store.getState().status')).toBe('decided')
    await expectFree(page)
  })
})

describe('the dialog', () => {
  it.each([
    ['hidden', '[data-slot="volenti-dialog"]', hide],
    ['hidden with its overlay', '[data-slot="volenti-overlay"],[data-slot="volenti-dialog"]', hide],
    ['taken out of the page', '[data-slot="volenti-dialog"]', remove],
    ['taken out with its overlay', '[data-slot="volenti-overlay"],[data-slot="volenti-dialog"]', remove],
  ])('%s while it is open locks nothing, and opens again', async (_, selector, filter) => {
    const page = await pages.open({ head: LONG })
    await page.evaluate('hostile.open()')
    await dialogOf(page).waitFor()
    await filter(page, selector)
    await page.locator(selector).first().waitFor({ state: 'detached' })
    await page.evaluate(() => document.querySelector('.filter')?.remove())
    await expectFree(page)
    await page.evaluate('hostile.open()')
    await dialogOf(page).getByRole('button', { name: 'Save choices' }).click()
    await dialogOf(page).waitFor({ state: 'detached' })
  })

  it.each(['[data-slot="volenti-overlay"]', '[data-slot="volenti-dialog-body"]', '[data-radix-focus-guard]'])(
    'without its %s can be closed',
    async (selector) => {
      const page = await pages.open({ head: LONG })
      await page.evaluate('hostile.open()')
      await dialogOf(page).waitFor()
      await remove(page, selector)
      await page.keyboard.press('Escape')
      await dialogOf(page).waitFor({ state: 'detached' })
      await expectFree(page)
    },
  )

  it('that a filter never lets appear locks nothing', async () => {
    const page = await pages.open({ head: LONG })
    await hide(page, '[data-slot="volenti-dialog"],[data-slot="volenti-overlay"]')
    await page.evaluate('hostile.open()')
    await expect.poll(() => page.evaluate("document.querySelectorAll('[data-slot=volenti-dialog]').length")).toBe(0)
    await expectFree(page)
  })
})

it('works without its stylesheet', async () => {
  const page = await pages.open({ head: LONG, isStyled: false })
  await bannerOf(page).waitFor()
  await expectFree(page)
  await page.evaluate('hostile.open()')
  await dialogOf(page).waitFor()
  await page.mouse.wheel(0, 300)
  await expect.poll(() => page.evaluate(() => scrollY)).toBeGreaterThan(0)
  await dialogOf(page).getByRole('button', { name: 'Reject all' }).click()
  await dialogOf(page).waitFor({ state: 'detached' })
  await bannerOf(page).waitFor({ state: 'detached' })
  await page.evaluate(() => scrollTo(0, 0))
  await expectFree(page)
})
