import type { Route } from 'playwright'
import { expect, it } from 'vitest'
import type { ExampleSite } from './example-site.ts'
import { banner, button, dialog, type Visitors } from './visitors.ts'

interface Paths {
  /** A page that is rendered for each visitor. */
  readonly personal: string
  /** The page that a first visit begins on. @default personal */
  readonly first?: string
}

/** Words that stand in the code of the dialog alone. */
const DIALOG = 'volenti-dialog-close'

/** What holds on every site whose server renders the banner, whatever its framework is. */
export function itServesVisitors(site: ExampleSite, open: Visitors, { personal, first = personal }: Paths) {
  it('shows the banner to a new visitor and not to a returning one', async () => {
    const { page } = await open()
    await page.goto(site.at(first))
    expect(await banner(page).isVisible()).toBe(true)
    await button(page, 'Accept all').click()
    await expect.poll(() => banner(page).count()).toBe(0)
    expect(await page.getByText('Your visits are counted.').isVisible()).toBe(true)
    await page.reload({ waitUntil: 'commit' })
    await page.getByText('Cookie settings').waitFor()
    expect(await banner(page).isVisible()).toBe(false)
    await expect.poll(() => page.getByText('Your visits are counted.').isVisible()).toBe(true)
    expect(await banner(page).isVisible()).toBe(false)
  })

  it('honours a refusal before its scripts arrive, and adopts it once', async () => {
    const { page } = await open()
    const held: Route[] = []
    let holding = true
    await page.route('**', (route) => {
      if (!holding || route.request().resourceType() !== 'script') return route.continue()
      held.push(route)
    })
    await page.goto(site.at(first), { waitUntil: 'commit' })
    await button(page, 'Reject all').click()
    expect(await banner(page).isVisible()).toBe(false)
    const [written, ...more] = await page.evaluate(() => window.written)
    expect(more).toEqual([])
    expect(written).toMatch(/^volenti=1\.\w+\.analytics~d\w+\.marketing~d\w+;Path=\//)
    expect(await page.evaluate(() => document.cookie)).toBe(written?.split(';')[0])
    expect(held.length).toBeGreaterThan(0)

    holding = false
    for (const route of held) await route.continue()
    await expect.poll(() => page.getByRole('status').textContent()).toBe('Your choice is saved. No optional cookies are allowed.')
    expect(await banner(page).count()).toBe(0)
    // The store writes the same record once more, because the program does not read back what it wrote.
    expect(await page.evaluate(() => window.written)).toEqual([written, written])
  })

  it('reads the cookie on the server after a reload', async () => {
    const { page, context } = await open()
    await page.goto(site.at(personal))
    await button(page, 'Accept all').click()
    const html = await (await context.request.get(site.at(personal))).text()
    expect(html).toContain('Your visits are counted.')
    expect(html).not.toContain('volenti-banner')
    await page.reload()
    expect(await page.getByText('Your visits are counted.').isVisible()).toBe(true)
  })

  it('asks for the code of the dialog when its button is approached, not before', async () => {
    const { page, scripts } = await open()
    await page.goto(site.at(first), { waitUntil: 'networkidle' })
    expect((await scripts()).length).toBeGreaterThan(0)
    expect((await scripts()).filter((text) => text.includes(DIALOG))).toEqual([])
    await button(page, 'Choose cookies').hover()
    await expect.poll(async () => (await scripts()).filter((text) => text.includes(DIALOG)).length).toBe(1)
  })

  it('keeps what is chosen in the dialog', async () => {
    const { page } = await open()
    await page.goto(site.at(first))
    await button(page, 'Choose cookies').click()
    await dialog(page).getByRole('switch', { name: 'Analytics' }).click()
    await dialog(page).getByText('What is stored').first().click()
    await button(page, 'Save choices').click()
    await dialog(page).waitFor({ state: 'detached' })
    expect(await banner(page).count()).toBe(0)
    expect(await page.getByText('Your visits are counted.').isVisible()).toBe(true)
  })

  it('takes a refusal without JavaScript', async () => {
    const { page, context } = await open({ javaScript: false })
    await page.goto(site.at(personal))
    await button(page, 'Reject all').click()
    expect(page.url()).toBe(site.at(personal))
    expect(await banner(page).count()).toBe(0)
    expect(await context.cookies()).toMatchObject([{ name: 'volenti', value: expect.stringMatching(/^1\.\w+\.analytics~d\w+\.marketing~d\w+$/) }])
    expect(await page.getByText('Your visits are not counted.').isVisible()).toBe(true)
  })

  it('has a page to choose on without JavaScript, to which the banner leads', async () => {
    const { page } = await open({ javaScript: false })
    await page.goto(site.at(first))
    await button(page, 'Choose cookies').click()
    expect(new URL(page.url()).pathname).toBe('/preferences')
    const analytics = page.getByRole('checkbox', { name: 'Analytics' })
    const marketing = page.getByRole('checkbox', { name: 'Marketing' })
    expect([await analytics.isChecked(), await marketing.isChecked()]).toEqual([false, false])
    await analytics.check()
    await button(page, 'Save choices').click()
    expect(new URL(page.url()).pathname).toBe('/preferences')
    expect([await analytics.isChecked(), await marketing.isChecked()]).toEqual([true, false])
    expect(await banner(page).count()).toBe(0)
    await page.goto(site.at(personal))
    expect(await page.getByText('Your visits are counted.').isVisible()).toBe(true)
  })

  it('takes the choices of that page with JavaScript too', async () => {
    const { page } = await open()
    await page.goto(site.at('/preferences'))
    await page.getByRole('checkbox', { name: 'Marketing' }).check()
    await button(page, 'Save choices').click()
    await expect.poll(() => banner(page).count()).toBe(0)
    expect(await page.getByRole('checkbox', { name: 'Marketing' }).isChecked()).toBe(true)
  })
}
