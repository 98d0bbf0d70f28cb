import type { Page } from 'playwright'
import { describe, expect, it } from 'vitest'
import { parseRecord } from '../../src/core/index.ts'
import { paintSite, type ReactMajor } from './support/site.ts'
import { untilWhole, visits } from './support/visit.ts'

const site = paintSite({ mode: 'production' })
const visit = visits()

/**
 * Notes in which order things happen: the banner is taken out, a frame begins, its layout is done. A frame is painted in
 * the task in which it is laid out, so that what comes later comes after the paint.
 */
function watch() {
  const order: string[] = []
  const banner = document.querySelector('[data-slot="volenti-banner"]')
  const blocks = (name: string) => () => {
    order.push(name)
    const start = performance.now()
    while (performance.now() < start + 300);
  }
  const gone = new MutationObserver(() => {
    if (banner?.isConnected) return
    gone.disconnect()
    order.push('gone')
    requestAnimationFrame(() => {
      order.push('frame')
      const layout = new ResizeObserver(() => {
        order.push('laid out')
        layout.disconnect()
      })
      layout.observe(document.body)
    })
  })
  gone.observe(document.body, { childList: true, subtree: true })
  Object.assign(window, { order, blocks })
}

async function open(react: ReactMajor) {
  const { page, context } = await visit()
  await page.goto(site.at(react, 'static'))
  await untilWhole(page)
  await page.evaluate(watch)
  return { page, context }
}

const accept = (page: Page) => page.getByRole('button', { name: 'Accept all' }).click()

const listeners = {
  'a consent effect': "window.onAnalytics = blocks('listener')",
  'a change handler': "connectEvents(consent, { onChange: blocks('listener') })",
  'a decision handler': "connectEvents(consent, { onDecision: blocks('listener') })",
  'the content of a gate': "window.onGated = blocks('listener')",
}

describe.each([18, 19] as readonly ReactMajor[])('with React %i', (react) => {
  it.each(Object.entries(listeners))('has painted the page without the banner before %s starts', async (_, listen) => {
    const { page } = await open(react)
    await page.evaluate(listen)
    await accept(page)
    await page.waitForFunction("order.includes('listener') && order.includes('laid out')")
    expect(await page.evaluate('order')).toEqual(['gone', 'frame', 'laid out', 'listener'])
  })

  it('has stored the choice when the click is over', async () => {
    const { page } = await open(react)
    const cookie = await page.evaluate(() => {
      document.querySelector<HTMLElement>('[volenti-action="volenti:accept-all"]')?.click()
      return document.cookie
    })
    expect(parseRecord(cookie.replace('volenti=', ''))?.choices.analytics?.choice).toBe('granted')
  })

  it('keeps the choice of a visitor who closes the page right after the click', async () => {
    const { page, context } = await open(react)
    await page.evaluate("window.onAnalytics = blocks('listener')")
    await page.evaluate(() => document.querySelector<HTMLElement>('[volenti-action="volenti:reject-all"]')?.click())
    await page.close()
    const again = await context.newPage()
    await again.goto(site.at(react, 'static'))
    await untilWhole(again)
    expect(await again.locator('[data-slot="volenti-banner"]').count()).toBe(0)
  })
})
