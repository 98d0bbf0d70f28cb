import type { Page } from 'playwright'
import { expect } from 'vitest'

export const banner = (page: Page) => page.getByRole('region', { name: 'Cookies on Mastering Lead' })

export const dialog = (page: Page) => page.getByRole('dialog', { name: 'Cookie settings' })

/** What the pages that ask the server, or load code, show last. */
const LAST: Readonly<Record<string, string>> = { '/watch': 'pre.calls', '/sign-in': 'input[type="email"]' }

/** Opens a page of the site, and waits until its banner and all of its own content are there: what is measured then stays. */
export async function openWhole(page: Page, address: string) {
  await page.goto(address)
  await banner(page).waitFor()
  await page.getByRole('contentinfo').waitFor()
  await page.locator('html[data-volenti-ready]').waitFor({ state: 'attached' })
  const last = LAST[new URL(address).pathname]
  if (last) await page.locator(last).first().waitFor()
}

/** Waits until no proof of a decision waits in the browser any more. */
export const delivered = (page: Page) =>
  expect.poll(() => page.evaluate(() => Object.keys(localStorage).filter((name) => name.startsWith('volenti-act')))).toEqual([])

/**
 * Answers the banner, and waits until the page knows that the server has the proof.
 *
 * A page that is left earlier keeps the proof, and the next one sends it half a minute later.
 */
export async function decide(page: Page, button: 'Accept all' | 'Reject all') {
  const answer = page.waitForResponse((response) => response.url().endsWith('/choices/kept') && response.request().method() === 'POST')
  await banner(page).getByRole('button', { name: button }).click()
  expect((await answer).status()).toBe(200)
  await delivered(page)
}

/** Opens the preferences by the button in the footer. */
export async function openPreferences(page: Page) {
  await page.getByRole('contentinfo').getByRole('button', { name: 'Cookie settings' }).click()
  await dialog(page).waitFor()
}

/** Sets the switch of one category in the preferences, and saves. */
export async function choose(page: Page, category: 'Analytics' | 'Functionality', granted: boolean) {
  await openPreferences(page)
  await dialog(page).getByRole('switch', { name: category }).setChecked(granted)
  await dialog(page).getByRole('button', { name: 'Save choices' }).click()
  await dialog(page).waitFor({ state: 'detached' })
}

/**
 * Walks over the site by its links and buttons, without a page load.
 *
 * It ends with a question that the last page asks the server and its answer, so whatever the walk set off before is on its way.
 */
export async function walk(page: Page) {
  const pages = page.getByRole('navigation', { name: 'Pages' })
  await pages.getByRole('link', { name: 'Home' }).click()
  await page.getByRole('link', { name: 'See the courses' }).click()
  await pages.getByRole('link', { name: 'Settings' }).click()
  await page.getByRole('button', { name: 'Save settings' }).click()
  const answer = page.waitForResponse((response) => response.url().includes('/demo/visitor'))
  await pages.getByRole('link', { name: 'Sign in' }).click()
  await answer
}
