import type { Page } from 'playwright'
import { describe, expect, it } from 'vitest'
import { dialogOf, hostilePages } from './support/hostile-browser.ts'

const pages = hostilePages()

/** Where everything of the site is, how wide the window is for it, and how far it is scrolled. */
const places = (page: Page) =>
  page.evaluate(() => ({
    boxes: [document.body, ...document.querySelectorAll('#root *, #footer')].map((element) => JSON.stringify(element.getBoundingClientRect())),
    width: document.documentElement.clientWidth,
    scrollY,
  }))

const STICKY = '.header{position:sticky;top:0;padding:1em;background:#eee}'

describe.each([
  ['classic scrollbars', ''],
  ['a stable gutter', 'html{scrollbar-gutter:stable both-edges}'],
  ['a padded body', 'body{padding:7px 31px 5px 3px;margin:11px auto;max-width:500px}'],
  ['a body that scrolls by itself', 'html,body{height:100%;margin:0}body{overflow-y:scroll}'],
])('a page with %s and a sticky header', (_, style) => {
  it('moves nothing when the dialog opens, and nothing when it closes', async () => {
    const head = `<style>${STICKY}${style}main{padding-bottom:2000px;width:auto}</style>`
    const page = await pages.open({ head, after: '<footer id="footer">Imprint</footer>' })
    await page.evaluate('hostile.show({ banner: false })')
    await page.mouse.move(450, 300)
    await page.mouse.wheel(0, 400)
    await expect.poll(async () => (await places(page)).scrollY).toBe(400)
    const before = await places(page)
    // A scrollbar that takes room, or the test would show nothing.
    expect(before.width).toBeLessThan(900)

    await page.evaluate('hostile.open()')
    await dialogOf(page).waitFor()
    await page.mouse.wheel(0, 400)
    expect(await places(page)).toEqual(before)
    await page.keyboard.press('Escape')
    await dialogOf(page).waitFor({ state: 'detached' })
    expect(await places(page)).toEqual(before)
  })
})
