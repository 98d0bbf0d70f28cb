import { expect, it } from 'vitest'
import { consentInitScript } from '../../src/server/index.ts'
import { policy } from './support/gates-policy.ts'
import { bannerOf, dialogOf, hostilePages } from './support/hostile-browser.ts'

declare global {
  interface Window {
    /** What the policy of the page refused. */
    refused: string[]
  }
}

const pages = hostilePages()

/** No style but that of a file, no script but those of files and of one nonce, and no address that nobody vouches for. */
const CSP = [
  "default-src 'none'",
  "script-src 'self' 'nonce-beans'",
  "style-src 'self'",
  "style-src-attr 'none'",
  "style-src-elem 'self'",
  'frame-src https://films.test',
  'img-src data:',
  "require-trusted-types-for 'script'",
  'trusted-types volenti',
].join('; ')

const WATCH = `<script nonce="beans">
  window.refused = []
  document.addEventListener('securitypolicyviolation', ({ violatedDirective, sample }) => refused.push(violatedDirective + ' ' + sample))
</script>`

it('a page under a strict security policy asks, opens, embeds and stores, and nothing is refused', async () => {
  const head = `${WATCH}<script nonce="beans">${consentInitScript(policy)}</script>`
  const page = await pages.open({
    csp: CSP,
    head,
    after: '<dialog id="native"><a href="#cookie-settings">Cookies</a></dialog>',
  })
  await bannerOf(page).waitFor()
  // The policy is on.
  await page.evaluate(() => document.createElement('p').setAttribute('style', 'margin:0'))
  await expect.poll(() => page.evaluate(() => window.refused.splice(0))).toEqual(['style-src-attr '])
  expect(pages.faults().splice(0)).toHaveLength(1)

  await page.getByRole('button', { name: 'Load once' }).click()
  await page.frameLocator('iframe[data-slot]').getByRole('textbox').waitFor()
  await bannerOf(page).locator('[data-slot="volenti-banner-open"]').click()
  await dialogOf(page).getByRole('switch', { name: 'Analytics' }).click()
  await dialogOf(page).getByRole('button', { name: 'Save choices' }).click()
  await dialogOf(page).waitFor({ state: 'detached' })
  expect(await page.evaluate('hostile.store.getState().grants.analytics')).toBe(true)

  await page.evaluate("document.querySelector('#native').showModal()")
  await page.locator('#native a').click()
  await dialogOf(page).getByRole('button', { name: 'Reject all' }).click()
  await dialogOf(page).waitFor({ state: 'detached' })
  expect(await page.evaluate(() => window.refused)).toEqual([])
})
