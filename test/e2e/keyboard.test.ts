import type { Page } from 'playwright'
import { expect, it } from 'vitest'
import { demoSite } from './support/demo-site.ts'
import { banner, dialog } from './support/site-acts.ts'
import { cookiesOf, visitors } from './support/visitor.ts'

const site = demoSite()
const visitor = visitors(site)

/** What a screen reader calls the element that has the focus. */
const focused = (page: Page) =>
  page.evaluate(() => {
    const element = document.activeElement
    const labelledBy = document.getElementById(element?.getAttribute('aria-labelledby') ?? '')
    return element?.getAttribute('aria-label') ?? (labelledBy ?? element)?.textContent?.trim()
  })

/** Presses Tab until the control of that name has the focus, and returns the names on the way. */
async function tabTo(page: Page, name: string) {
  const passed: (string | undefined)[] = []
  while (passed.at(-1) !== name) {
    if (passed.length > 40) throw new Error(`"${name}" was not reached: ${passed.join(', ')}`)
    await page.keyboard.press('Tab')
    passed.push(await focused(page))
  }
  return passed
}

it('gets through first visit, settings and withdrawal by keyboard alone', async () => {
  const { page } = visitor()
  await page.goto(site.at('/watch'))
  await banner(page).waitFor()

  expect(await tabTo(page, 'Choose cookies')).toEqual(['Cookie policy', 'Reject all', 'Accept all', 'Choose cookies'])
  await page.keyboard.press('Enter')
  await dialog(page).waitFor()
  expect(await focused(page)).toBe('Cookie settings')

  await tabTo(page, 'Analytics')
  await page.keyboard.press('Space')
  await tabTo(page, 'Save choices')
  await page.keyboard.press('Enter')
  await dialog(page).waitFor({ state: 'detached' })
  await page.getByText('Your choice is saved. Allowed: Analytics.').waitFor({ state: 'attached' })
  await expect.poll(site.received).not.toHaveLength(0)
  // The banner that opened the dialog is gone, so the focus goes where its own buttons leave it.
  expect(await page.evaluate(() => document.activeElement?.localName)).toBe('main')

  await page.locator('[data-slot="volenti-trigger"]').last().focus()
  await page.keyboard.press('Enter')
  await dialog(page).waitFor()
  const invoker = 'Cookie settings'
  expect(await tabTo(page, 'Reject all')).not.toContain('Skip to the content')
  await page.keyboard.press('Enter')
  await dialog(page).waitFor({ state: 'detached' })

  await page.getByText('Your choice is saved. No optional cookies are allowed.').waitFor({ state: 'attached' })
  expect(await cookiesOf(visitor())).not.toHaveProperty('analytics')
  expect([invoker, 'Change', 'Allow or refuse']).toContain(await focused(page))
})

it('keeps the focus when the button that withdraws leaves', async () => {
  const { page } = visitor()
  await page.goto(site.at('/watch'))
  await banner(page).getByRole('button', { name: 'Accept all' }).click()
  // What is taken back is told of who was told of the grant.
  await page.getByText('Your choice is saved. Allowed: Functionality and Analytics.').waitFor({ state: 'attached' })
  const withdraw = page.getByRole('button', { name: 'Withdraw' })
  await withdraw.focus()
  await page.keyboard.press('Enter')
  await withdraw.waitFor({ state: 'detached' })
  await page.getByText('Your consent is withdrawn for: Analytics.').waitFor({ state: 'attached' })
  expect(await focused(page)).toBe('Allow or refuse')
})

it('keeps the focus in the dialog and gives it back to the control that opened it', async () => {
  const { page } = visitor()
  await page.goto(site.at('/'))
  await banner(page).getByRole('button', { name: 'Choose cookies' }).focus()
  await page.keyboard.press('Enter')
  await dialog(page).waitFor()

  await tabTo(page, 'Save choices')
  await page.keyboard.press('Tab')
  expect(await focused(page)).toBe('Close')
  await page.keyboard.press('Shift+Tab')
  expect(await focused(page)).toBe('Save choices')

  await page.keyboard.press('Escape')
  // Radix gives the focus back in a task after the one that removes the dialog.
  await expect.poll(() => focused(page)).toBe('Choose cookies')
  expect(await dialog(page).count()).toBe(0)
})

it('tells a screen reader what is asked, what can be switched and what is always on', async () => {
  const { page } = visitor()
  await page.goto(site.at('/'))
  const region = await banner(page).ariaSnapshot()
  expect(region).toContain('region "Cookies on Mastering Lead"')
  expect(region).toContain('heading "Cookies on Mastering Lead" [level=2]')
  for (const name of ['Reject all', 'Accept all', 'Choose cookies']) expect(region).toContain(`button "${name}"`)
  expect(region).toContain('link "Cookie policy"')

  await banner(page).getByRole('button', { name: 'Choose cookies' }).click()
  const tree = await dialog(page).ariaSnapshot()
  expect(tree).toContain('dialog "Cookie settings"')
  expect(tree).toMatch(/heading "Strictly necessary Always on" \[level=3\]/)
  expect(tree.match(/switch "[^"]+"/g)).toEqual(['switch "Functionality"', 'switch "Analytics"'])
  expect(tree).not.toContain('[checked]')
  expect(await page.getByRole('main').count(), 'nothing behind the dialog is told').toBe(0)
})

it('tells the page that was reached without a page load, by its heading and its title', async () => {
  const { page } = visitor()
  await page.goto(site.at('/'))
  await page.getByRole('navigation', { name: 'Pages' }).getByRole('link', { name: 'Settings' }).click()
  await expect.poll(() => focused(page)).toBe('Settings')
  expect(await page.title()).toBe('Settings · Mastering Lead')

  await page.goBack()
  await expect.poll(() => focused(page)).toBe('Lead well, one habit at a time.')
  expect(await page.title()).toBe('Home · Mastering Lead')
})
