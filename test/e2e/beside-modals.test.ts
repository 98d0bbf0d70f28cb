import type { Page } from 'playwright'
import { describe, expect, it } from 'vitest'
import { bundleScript, dialogOf, hostilePages } from './support/hostile-browser.ts'

const pages = hostilePages({ '/other.js': () => bundleScript('test/e2e/support/other-modal.tsx') })

const MODAL = '<style>.modal{position:fixed;inset:25%;background:#fff;z-index:9}.veil{position:fixed;inset:0;background:#0008;z-index:8}</style>'
const focused = (page: Page) => page.evaluate(() => document.activeElement?.textContent || document.activeElement?.getAttribute('aria-label'))

/** Switches something and saves, by mouse, and then by keyboard closes again what was opened again. */
async function operate(page: Page, open: () => Promise<unknown>) {
  await open()
  const dialog = dialogOf(page)
  await dialog.waitFor()
  await expect.poll(() => focused(page)).toBe('Cookie settings')
  await dialog.getByRole('switch', { name: 'Analytics' }).click()
  await dialog.getByRole('button', { name: 'Save choices' }).click()
  await dialog.waitFor({ state: 'detached' })
  expect(await page.evaluate('hostile.store.getState().grants.analytics')).toBe(true)

  await open()
  await dialog.waitFor()
  await expect.poll(() => focused(page)).toBe('Cookie settings')
  await page.keyboard.press('Tab')
  await page.keyboard.press('Shift+Tab')
  await page.keyboard.press('Shift+Tab')
  expect(await dialog.evaluate((element) => element.contains(document.activeElement))).toBe(true)
  await page.keyboard.press('Escape')
  await dialog.waitFor({ state: 'detached' })
}

const OPENERS = [
  ['the same copy of Radix', (page: Page) => page.evaluate('hostile.show({ modal: true })')],
  ['another copy of Radix', (page: Page) => page.locator('#other').click()],
] as const

async function visitModal(open: (page: Page) => Promise<unknown>) {
  const page = await pages.open({ head: MODAL, scripts: ['/page.js', '/other.js'] })
  await page.evaluate('hostile.show({ banner: false })')
  await open(page)
  const modal = page.getByRole('dialog', { name: 'Newsletter' })
  return { page, modal, link: modal.getByRole('link', { name: 'About cookies' }) }
}

/** The page takes clicks again, and the lock of the modal is off. */
async function expectFree(page: Page) {
  await page.locator('#menu').click()
  expect(await page.evaluate(() => document.body.getAttribute('style') ?? '')).toBe('')
}

it('opened from a modal of the same copy of Radix, can be operated and closed, and that modal goes on', async () => {
  const { page, modal, link } = await visitModal(OPENERS[0][1])
  await operate(page, () => link.click())
  await expect.poll(() => focused(page)).toBe('About cookies')
  await modal.getByRole('textbox').fill('a@example.test')
  await page.keyboard.press('Escape')
  await modal.waitFor({ state: 'detached' })
  await expectFree(page)
})

it.each(OPENERS)('opened from a modal of %s, outlives that modal and leaves the page free', async (_, open) => {
  const { page, modal, link } = await visitModal(open)
  await link.click()
  await dialogOf(page).waitFor()
  await page.evaluate("hostile.show({ modal: false }); [...document.querySelectorAll('.modal button')].forEach((button) => button.click())")
  await modal.waitFor({ state: 'detached' })
  await dialogOf(page).getByRole('button', { name: 'Reject all' }).click()
  await dialogOf(page).waitFor({ state: 'detached' })
  await expectFree(page)
})

describe('a native modal dialog', () => {
  const after =
    '<dialog id="native" aria-label="Basket" style="transform:none"><input aria-label="Coupon"><a href="#cookie-settings">About cookies</a></dialog>'
  const visit = async () => {
    const page = await pages.open({ after })
    await page.evaluate("hostile.show({ banner: false }); document.querySelector('#native').showModal()")
    return page
  }

  it('from which the preferences are opened goes on when they are closed', async () => {
    const page = await visit()
    const native = page.getByRole('dialog', { name: 'Basket' })
    await operate(page, () => native.getByRole('link').click())
    expect(await native.evaluate((element) => (element as HTMLDialogElement).open)).toBe(true)
    await expect.poll(() => focused(page)).toBe('About cookies')
    await native.getByRole('textbox').fill('BEANS')
    await page.keyboard.press('Escape')
    await native.waitFor({ state: 'hidden' })
  })

  it('that closes under the preferences leaves them open', async () => {
    const page = await visit()
    await page.getByRole('dialog', { name: 'Basket' }).getByRole('link').click()
    await dialogOf(page).waitFor()
    await page.evaluate("document.querySelector('#native').close()")
    await expect.poll(() => dialogOf(page).evaluate((element) => element.parentElement === document.body)).toBe(true)
    await dialogOf(page).getByRole('button', { name: 'Reject all' }).click()
    await dialogOf(page).waitFor({ state: 'detached' })
    await page.locator('#menu').click()
  })

  it('that opens over the preferences closes them, and can be used', async () => {
    const page = await pages.open({ after })
    await page.evaluate('hostile.show({ banner: false }); hostile.open()')
    await dialogOf(page).waitFor()
    await page.evaluate("document.querySelector('#native').showModal()")
    const native = page.getByRole('dialog', { name: 'Basket' })
    await native.getByRole('textbox').fill('BEANS')
    await dialogOf(page).waitFor({ state: 'detached' })
    expect(await focused(page)).toBe('Coupon')
    await page.keyboard.press('Escape')
    await page.locator('#menu').click()
  })
})

it('a payment frame that takes the focus does not keep the preferences from being closed', async () => {
  const page = await pages.open({ after: '<iframe id="payment" title="Payment" src="https://pay.test/"></iframe>' })
  await page.frameLocator('#payment').getByRole('textbox').waitFor()
  await page.evaluate('hostile.open()')
  await dialogOf(page).waitFor()
  await page.evaluate("document.querySelector('#payment').focus()")
  await dialogOf(page).getByRole('switch', { name: 'Analytics' }).click()
  await page.keyboard.press('Escape')
  await dialogOf(page).waitFor({ state: 'detached' })
  await page.frameLocator('#payment').getByRole('textbox').fill('4242')
})

it('a captcha above everything can be answered while the preferences are open', async () => {
  const after =
    '<div id="captcha" style="position:fixed;z-index:2147483647;left:0;bottom:0;width:80px;height:80px"><iframe title="Captcha" src="https://captcha.test/" width="80" height="80"></iframe></div>'
  const page = await pages.open({ after })
  await page.evaluate('hostile.show({ banner: false }); hostile.open()')
  await dialogOf(page).waitFor()
  await page.frameLocator('#captcha iframe').getByRole('textbox').click()
  await page.evaluate('hostile.open()')
  await dialogOf(page).getByRole('button', { name: 'Reject all' }).click()
  await dialogOf(page).waitFor({ state: 'detached' })
  await page.frameLocator('#captcha iframe').getByRole('textbox').fill('beans')
})
