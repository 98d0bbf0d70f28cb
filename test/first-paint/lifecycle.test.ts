import { describe, expect, it } from 'vitest'
import { launchOptions } from '../support/engines.ts'
import { paintSite } from './support/site.ts'
import { untilReactAnswers, visits } from './support/visit.ts'

const site = paintSite({ mode: 'production' })
// Playwright keeps Chromium from caching pages for back and forward, and its engine alone has no such cache.
const visit = visits('chromium', { ...launchOptions.wholeChromium(), ignoreDefaultArgs: ['--disable-back-forward-cache'] })

describe('a page that comes back from the back/forward cache', () => {
  it.each([
    ['Accept all', 1],
    ['Reject all', 0],
  ])('follows what the visitor chose meanwhile: %s', async (button, gated) => {
    const { page } = await visit()
    await page.goto(site.at(19, 'static'))
    await untilReactAnswers(page)
    await page.evaluate(() => {
      const persisted: boolean[] = []
      addEventListener('pageshow', (event) => persisted.push(event.persisted))
      Object.assign(window, { persisted })
    })
    await page.goto(site.at(18, 'static'))
    await untilReactAnswers(page)
    await page.getByRole('button', { name: button }).click()

    await page.evaluate('void setTimeout(() => history.back())')
    // Nothing is loaded, so there is no event of a load to wait for.
    await expect.poll(() => page.url()).toBe(site.at(19, 'static'))
    expect(await page.evaluate('window.persisted')).toEqual([true])
    await expect.poll(() => page.locator('[data-slot="volenti-banner"]').count()).toBe(0)
    await expect.poll(() => page.locator('#gated').count()).toBe(gated)
  })
})

it('registers nothing that runs when a page is left, which would keep it from that cache', async () => {
  const { page } = await visit()
  await page.addInitScript(() => {
    const heard = new Set<string>()
    const { addEventListener } = EventTarget.prototype
    EventTarget.prototype.addEventListener = function (this: EventTarget, ...args: Parameters<typeof addEventListener>) {
      heard.add(args[0])
      addEventListener.apply(this, args)
    }
    Object.assign(window, { heard })
  })
  await page.goto(site.at(19, 'static'))
  await untilReactAnswers(page)
  await page.getByRole('button', { name: 'Choose' }).click()
  await page.getByRole('dialog').getByRole('button', { name: 'Accept all' }).click()
  await page.locator('#gated').waitFor()
  const heard = await page.evaluate(() => [...(Reflect.get(window, 'heard') as Set<string>)])
  expect(heard).toContain('pageshow')
  expect(heard.filter((type) => /unload/.test(type))).toEqual([])
  expect(await page.evaluate('[window.onunload, window.onbeforeunload]')).toEqual([null, null])
})
