import { createHash } from 'node:crypto'
import { expect, it } from 'vitest'
import type { ExampleSite } from './example-site.ts'
import { button, type Visitors } from './visitors.ts'

/** A page that is built once is sent to everybody alike. */
export function itIsTheSameForEverybody(site: ExampleSite, open: Visitors, path: string) {
  it('sends the same bytes with and without a consent cookie', async () => {
    const { page, context } = await open()
    const hash = async () =>
      createHash('sha256')
        .update(await (await context.request.get(site.at(path))).body())
        .digest('hex')
    const before = await hash()
    await page.goto(site.at(path))
    await button(page, 'Accept all').click()
    expect(await context.cookies()).toMatchObject([{ name: 'volenti' }])
    expect(await hash()).toBe(before)
  })
}
