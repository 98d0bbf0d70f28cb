import { describe, expect, it } from 'vitest'
import { records } from './support/records.ts'
import { paintSite } from './support/site.ts'
import { untilWhole, visits } from './support/visit.ts'

const site = paintSite({ mode: 'production' })
const visit = visits('chromium')

/** What a page runs before anything else: it notes what moved, and what the largest painted elements were. */
function measure() {
  const moved: string[] = []
  const largest: string[] = []
  const nameOf = (node: Node | null | undefined) => {
    const element = node instanceof Element ? node : node?.parentElement
    return element?.closest('[data-slot="volenti-banner"]') ? 'banner' : (element?.tagName ?? 'gone')
  }
  type Shift = PerformanceEntry & { readonly value: number; readonly sources: readonly { readonly node?: Node }[] }
  type Paint = PerformanceEntry & { readonly element?: Element }
  new PerformanceObserver((list) => {
    for (const { value, sources } of list.getEntries() as Shift[]) moved.push(`${value.toFixed(4)}: ${sources.map(({ node }) => nameOf(node))}`)
  }).observe({ type: 'layout-shift', buffered: true })
  new PerformanceObserver((list) => {
    for (const { element } of list.getEntries() as Paint[]) largest.push(nameOf(element))
  }).observe({ type: 'largest-contentful-paint', buffered: true })
  Object.assign(window, { moved, largest })
}

const TWO_FRAMES = 'new Promise((painted) => requestAnimationFrame(() => setTimeout(() => requestAnimationFrame(painted))))'

describe.each([
  { width: 320, height: 568 },
  { width: 360, height: 640 },
  { width: 390, height: 844 },
  { width: 1280, height: 800 },
])('at $width x $height', (viewport) => {
  async function open(state: string, browserIs?: string) {
    const { page, context } = await visit({ viewport })
    const { url, release } = site.holding('code', 19, 'static')
    const value = records[state]?.value
    if (value) await context.addCookies([{ name: 'volenti', value, url }])
    await page.addInitScript(measure)
    if (browserIs) await page.addInitScript(browserIs)
    await page.goto(url, { waitUntil: 'commit' })
    await page.locator('main').waitFor()
    await page.evaluate(TWO_FRAMES)
    release()
    await untilWhole(page)
    await page.evaluate(TWO_FRAMES)
    return page
  }

  it('leaves the largest contentful paint to the page, and moves nothing when it comes and goes', async () => {
    const page = await open('no cookie')
    const largest = await page.evaluate<string[]>('largest')
    expect(largest).not.toEqual([])
    expect(largest.at(-1)).not.toBe('banner')
    expect(await page.evaluate('moved')).toEqual([])

    await page.getByRole('button', { name: 'Reject all' }).click()
    await page.locator('[data-slot="volenti-banner"]').waitFor({ state: 'detached' })
    await page.evaluate(TWO_FRAMES)
    expect(await page.evaluate('moved')).toEqual([])
  })

  it('moves nothing for a returning visitor', async () => {
    const page = await open('accepted')
    expect(await page.evaluate('moved')).toEqual([])
  })

  // The HTML is the same for everybody, and asks a new visitor: to others the banner says something else once it is hydrated.
  it.each(['a choice is missing', 'expired', 'outdated'])('moves nothing, not even the banner, where it asks again: %s', async (state) => {
    const page = await open(state)
    expect(await page.evaluate('moved')).toEqual([])
  })

  it.each(['description', 'accept', 'open'])('moves nothing where the network cuts the HTML in the banner, before its part %s', async (part) => {
    const { page } = await visit({ viewport })
    const { url, release } = site.cutting(`data-slot="volenti-banner-${part}"`, 19)
    await page.addInitScript(measure)
    await page.goto(url, { waitUntil: 'commit' })
    const region = page.locator('[data-slot="volenti-banner"]')
    await region.waitFor({ state: 'attached' })
    await page.evaluate(TWO_FRAMES)
    expect(await region.isVisible(), 'half a banner is not shown').toBe(false)
    release()
    await page.locator('main').waitFor()
    expect(await region.isVisible()).toBe(true)
    await untilWhole(page)
    await page.evaluate(TWO_FRAMES)
    expect(await page.evaluate('moved')).toEqual([])
  })

  it('tells assistive technology what the banner says, and not what it keeps room for', async () => {
    const page = await open('outdated')
    const kept = await page
      .locator('[data-slot="volenti-banner-room"] > *')
      .evaluateAll((rooms) => rooms.map((room) => getComputedStyle(room, '::before').content))
    expect(kept.join()).toContain('Your earlier decision has run out.')
    const session = await page.context().newCDPSession(page)
    const { nodes } = await session.send('Accessibility.getFullAXTree')
    const told = nodes.flatMap(({ ignored, name }) => (ignored ? [] : `${name?.value}`)).join('\n')
    expect(told).toContain('Our cookie policy has changed.')
    expect(told).not.toMatch(/run out|May we/)
  })

  it.each(['no cookie', 'expired', 'outdated'])('moves nothing where the browser sends GPC: %s', async (state) => {
    const page = await open(state, 'Object.defineProperty(Navigator.prototype, "globalPrivacyControl", { get: () => true })')
    expect(await page.getByText('asks sites not to share').count()).toBe(1)
    expect(await page.evaluate('moved')).toEqual([])
  })
})
