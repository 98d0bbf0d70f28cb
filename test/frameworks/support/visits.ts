import type { Route } from 'playwright'
import { expect, it } from 'vitest'
import { PROGRAM_START } from '../../support/program-start.ts'
import type { ExampleSite } from './example-site.ts'
import { banner, button, dialog, hydration, send, type Visitors } from './visitors.ts'

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
    await page.getByText('Your visits are counted.').waitFor()
    await page.reload({ waitUntil: 'commit' })
    await page.getByText('Cookie settings').waitFor()
    expect(await banner(page).isVisible()).toBe(false)
    await page.getByText('Your visits are counted.').waitFor()
    await hydration(page)
    expect(await banner(page).count()).toBe(0)
  })

  it('prints the inline program into its pages and downloads no code for it', async () => {
    const { page, scripts } = await open()
    const response = await page.goto(site.at(first), { waitUntil: 'networkidle' })
    expect(await response?.text()).toContain(PROGRAM_START)
    expect((await scripts()).length).toBeGreaterThan(0)
    expect((await scripts()).filter((text) => text.includes(PROGRAM_START))).toEqual([])
  })

  it('lets no other site frame a page that is rendered for a visitor', async () => {
    const { context } = await open()
    expect((await context.request.get(site.at(personal))).headers()['content-security-policy']).toMatch(/(^|; )frame-ancestors 'none'$/)
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
    const [expired, written, ...more] = await page.evaluate(() => window.written)
    expect(expired).toMatch(/^volenti=.*;Max-Age=0$/)
    expect(more).toEqual([])
    expect(written).toMatch(/^volenti=2\.\w+\.\w+\.\w{3}or\.analytics~d\w+\.marketing~d\w+;Path=\//)
    expect(await page.evaluate(() => document.cookie)).toBe(written?.split(';')[0])
    expect(held.length).toBeGreaterThan(0)

    holding = false
    for (const route of held) await route.continue()
    await expect.poll(() => page.getByRole('status').textContent()).toBe('Your choice is saved. No optional cookies are allowed.')
    expect(await banner(page).count()).toBe(0)
    // The store writes the same record once more, because the program does not read back what it wrote. It is reported then.
    const [, , adopted = '', ...others] = await page.evaluate(() => window.written)
    expect(others).toEqual([])
    // It lives as long as the decision, and no longer for having been written later.
    const withoutAge = (text: string) => text.replace(/Max-Age=\d+/, 'Max-Age')
    expect(withoutAge(adopted)).toBe(withoutAge(written?.replace('or.', 'o.') ?? ''))
  })

  it('reads the cookie on the server after a reload', async () => {
    const { page, context } = await open()
    await page.goto(site.at(personal))
    await button(page, 'Accept all').click()
    const html = await (await context.request.get(site.at(personal))).text()
    expect(html).toContain('Your visits are counted.')
    expect(html).not.toContain('volenti-banner')
    await page.reload()
    await page.getByText('Your visits are counted.').waitFor()
  })

  it('asks for the code of the dialog when its button is approached, not before', async () => {
    const { page, scripts } = await open()
    await page.goto(site.at(first), { waitUntil: 'networkidle' })
    await hydration(page)
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
    await page.getByText('Your visits are counted.').waitFor()
  })

  it('asks on the way through the site until there is a decision', async () => {
    const { page } = await open()
    const footer = page.getByRole('contentinfo')
    await page.goto(site.at(first))
    await footer.getByRole('link', { name: 'Cookie policy' }).click()
    await page.getByRole('heading', { level: 1, name: 'Cookie policy' }).waitFor()
    // It is hidden until its whole HTML has arrived.
    await expect.poll(() => banner(page).count()).toBe(1)
    await page.getByRole('article').getByRole('link', { name: 'cookie settings' }).first().click()
    await dialog(page).getByRole('button', { name: 'Reject all' }).click()
    await footer.getByRole('link', { name: 'Home' }).click()
    await page.getByRole('heading', { level: 1, name: 'Home' }).waitFor()
    await page.getByText('Your visits are not counted.').waitFor()
    expect(await banner(page).isVisible()).toBe(false)
  })

  it.each([...new Set([first, personal])])('agrees with the browser about a privacy signal on %s', async (path) => {
    const { page, context } = await open({ gpc: true })
    const sentence = /asks sites not to share your data.*Marketing/
    const html = await (await context.request.get(site.at(path))).text()
    const told = html.replace(/<[^>]*>/g, '')
    expect(sentence.test(told)).toBe(path === personal)
    await page.goto(site.at(path))
    await hydration(page)
    await expect.poll(() => banner(page).textContent()).toMatch(sentence)
  })

  it('takes a refusal without JavaScript', async () => {
    const { page, context } = await open({ javaScript: false })
    await page.goto(site.at(personal))
    await send(page, 'Reject all')
    expect(page.url()).toBe(site.at(personal))
    expect(await banner(page).count()).toBe(0)
    expect(await context.cookies()).toMatchObject([
      { name: 'volenti', value: expect.stringMatching(/^2\.\w+\.\w+\.\w{3}o\.analytics~d\w+\.marketing~d\w+$/) },
    ])
    await page.getByText('Your visits are not counted.').waitFor()
  })

  it('has a page to choose on without JavaScript, to which the banner leads', async () => {
    const { page } = await open({ javaScript: false })
    await page.goto(site.at(first))
    await button(page, 'Choose cookies').click()
    await page.waitForURL('**/preferences*')
    const analytics = page.getByRole('checkbox', { name: 'Analytics' })
    const marketing = page.getByRole('checkbox', { name: 'Marketing' })
    expect([await analytics.isChecked(), await marketing.isChecked()]).toEqual([false, false])
    await analytics.check()
    await send(page, 'Save choices')
    expect(new URL(page.url()).pathname).toBe('/preferences')
    expect([await analytics.isChecked(), await marketing.isChecked()]).toEqual([true, false])
    expect(await banner(page).count()).toBe(0)
    await page.goto(site.at(personal))
    await page.getByText('Your visits are counted.').waitFor()
  })

  it('takes the choices of that page with JavaScript too', async () => {
    const { page } = await open()
    await page.goto(site.at('/preferences'))
    await page.getByRole('checkbox', { name: 'Marketing' }).check()
    await send(page, 'Save choices')
    await expect.poll(() => banner(page).count()).toBe(0)
    expect(await page.getByRole('checkbox', { name: 'Marketing' }).isChecked()).toBe(true)
  })
}
