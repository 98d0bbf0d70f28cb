import { expect, it } from 'vitest'
import { exampleSite } from './support/example-site.ts'
import { itIsTheSameForEverybody } from './support/same-for-everybody.ts'
import { banner, button, dialog, visitors } from './support/visitors.ts'

const site = exampleSite('vite-spa')
const open = visitors(site)

itIsTheSameForEverybody(site, open, '/')

it('lets no other site frame it', async () => {
  const { context } = await open()
  expect((await context.request.get(site.at('/'))).headers()['content-security-policy']).toBe("frame-ancestors 'none'")
})

it('runs the inline program under its hash, before any other script has arrived', async () => {
  const { page } = await open()
  await page.route('**/*.js', () => {})
  await page.goto(site.at('/'), { waitUntil: 'commit' })
  await expect.poll(() => page.locator('html').getAttribute('data-volenti')).toBe('undecided')
  expect(await page.evaluate('Array.from(dataLayer[0]).slice(0, 2).join()')).toBe('consent,default')
  expect(await page.locator('meta[http-equiv="Content-Security-Policy"]').getAttribute('content')).toMatch(
    /^script-src 'self' 'sha256-[\w+/=]{44}'; /,
  )
})

it('runs no other inline script', async () => {
  const { page, faults } = await open()
  await page.goto(site.at('/'))
  await page.evaluate(`{
    const script = document.createElement('script')
    script.text = trustedTypes.createPolicy('test', { createScript: (text) => text }).createScript('document.title = "changed"')
    document.head.append(script)
  }`)
  expect(await page.title()).toBe('Example')
  await expect.poll(() => faults.length).toBe(2)
  expect(faults.splice(0).join()).toContain('script-src')
})

it('shows the banner when its code has arrived, without the pause that React makes after a fallback', async () => {
  const { page } = await open()
  // No timer of the page ends.
  await page.clock.pauseAt(Date.now())
  await page.goto(site.at('/'))
  await banner(page).waitFor()
})

it('asks a new visitor and not a returning one', async () => {
  const { page } = await open()
  await page.goto(site.at('/'))
  await button(page, 'Reject all').click()
  await expect.poll(() => banner(page).count()).toBe(0)
  await page.reload()
  expect(await page.locator('html').getAttribute('data-volenti')).toBe('decided')
  await page.getByText('Your visits are not counted.').waitFor()
  expect(await banner(page).count()).toBe(0)
})

it('keeps what is chosen in the dialog, whose code it asks for when its button is approached', async () => {
  const { page, scripts } = await open()
  const having = async (text: string) => (await scripts()).filter((script) => script.includes(text)).length
  await page.goto(site.at('/'), { waitUntil: 'networkidle' })
  expect(await having('volenti-banner')).toBe(1)
  expect(await having('volenti-dialog-close')).toBe(0)
  await button(page, 'Choose cookies').hover()
  await expect.poll(() => having('volenti-dialog-close')).toBe(1)
  await button(page, 'Choose cookies').click()
  await dialog(page).getByRole('switch', { name: 'Analytics' }).click()
  await button(page, 'Save choices').click()
  await page.reload()
  await page.getByText('Your visits are counted.').waitFor()
})
