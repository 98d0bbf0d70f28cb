import type { Page } from 'playwright'
import { describe, expect, it } from 'vitest'
import { paintSite } from './support/site.ts'
import { untilReactAnswers, visits } from './support/visit.ts'

const site = paintSite({ mode: 'production' })
const visit = visits('chromium')

const boxOf = (page: Page, name: string) =>
  page.locator(`[data-slot="volenti-${name}"]`).evaluate((element) => {
    const { left, top, right, bottom } = element.getBoundingClientRect()
    return { left, top, right: innerWidth - right, bottom: innerHeight - bottom }
  })

describe.each([
  { name: 'upright', viewport: { width: 390, height: 844 }, insets: { top: 47, left: 0, right: 0, bottom: 34 } },
  { name: 'on its side', viewport: { width: 844, height: 390 }, insets: { top: 0, left: 47, right: 59, bottom: 21 } },
])('on a phone $name, with round corners and a notch', ({ viewport, insets }) => {
  async function open() {
    const { page, context } = await visit({ viewport })
    const session = await context.newCDPSession(page)
    await session.send('Emulation.setSafeAreaInsetsOverride', { insets })
    await page.goto(site.at(19, 'static'))
    await untilReactAnswers(page)
    return page
  }

  it('keeps the banner within what can be seen', async () => {
    const page = await open()
    const { left, right, bottom } = await boxOf(page, 'banner')
    expect(left).toBeGreaterThanOrEqual(Math.max(insets.left, 12))
    expect(right).toBeGreaterThanOrEqual(Math.max(insets.right, 12))
    expect(bottom).toBeGreaterThanOrEqual(Math.max(insets.bottom, 12))
    expect(bottom).toBeLessThan(Math.max(insets.bottom, 12) + 10)
  })

  it('keeps the dialog within what can be seen', async () => {
    const page = await open()
    await page.locator('[data-slot="volenti-trigger"]').click()
    await page.locator('[data-slot="volenti-dialog"]').waitFor()
    await page.evaluate('for (const details of document.querySelectorAll("details")) details.open = true')
    const box = await boxOf(page, 'dialog')
    for (const side of ['left', 'top', 'right', 'bottom'] as const) expect(box[side], side).toBeGreaterThanOrEqual(Math.max(insets[side], 12) - 0.5)
  })
})
