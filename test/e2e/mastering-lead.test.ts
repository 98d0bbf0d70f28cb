import { expect, it } from 'vitest'
import { demoSite } from './support/demo-site.ts'
import { banner, choose, decide, delivered, dialog, openPreferences, walk } from './support/site-acts.ts'
import { cookiesOf, measuring, visitors } from './support/visitor.ts'

const site = demoSite()
const visitor = visitors(site)
const DAY = 86_400

it('sets the two required cookies on a first visit, sends nothing and loads no client', async () => {
  const { page, requests } = visitor()
  await page.goto(site.at('/'))
  await banner(page).waitFor()
  await walk(page)

  const cookies = await cookiesOf(visitor())
  expect(Object.keys(cookies).sort()).toEqual(['csrf_token', 'session_id'])
  expect(cookies.session_id).toMatchObject({ httpOnly: true, sameSite: 'Lax', path: '/', expires: -1 })
  expect(cookies.csrf_token).toMatchObject({ httpOnly: false, sameSite: 'Lax', path: '/', expires: -1 })
  expect(await page.evaluate(() => [localStorage.length, sessionStorage.length])).toEqual([0, 0])
  const scripts = requests.filter((request) => request.resourceType() === 'script')
  const codes = await Promise.all(scripts.map(async (request) => (await request.response())?.text()))
  // A name that the client sends with each event.
  expect(codes.filter((code) => code?.includes('$lib_version'))).toEqual([])
  expect(measuring(visitor())).toEqual([])
  expect(await site.received()).toEqual([])
})

it('leaves a visitor who refused in peace, and sends nothing', async () => {
  const { page } = visitor()
  await page.goto(site.at('/'))
  await banner(page).getByRole('button', { name: 'Reject all' }).click()
  await banner(page).waitFor({ state: 'detached' })

  await page.reload()
  await walk(page)

  expect(await banner(page).count()).toBe(0)
  expect(Object.keys(await cookiesOf(visitor())).sort()).toEqual(['csrf_token', 'session_id', 'volenti'])
  expect(measuring(visitor())).toEqual([])
  expect(await site.received()).toEqual([])
})

it('measures from the grant to the withdrawal, without a reload', async () => {
  const { page, requests } = visitor()
  await page.goto(site.at('/'))
  await decide(page, 'Reject all')
  await page.reload()

  await choose(page, 'Analytics', true)
  await expect.poll(site.received).toHaveLength(1)
  await walk(page)
  const sent = measuring(visitor()).length
  expect(sent).toBeGreaterThan(4)
  await expect.poll(site.received).toHaveLength(sent)
  const { analytics } = await cookiesOf(visitor())
  expect(analytics).toMatchObject({ value: '3', sameSite: 'Lax', path: '/' })
  // Chromium keeps no cookie longer than 400 days, whatever it is told.
  expect(analytics?.expires).toBeGreaterThan(Date.now() / 1000 + 399 * DAY)

  await choose(page, 'Analytics', false)
  expect(await cookiesOf(visitor())).not.toHaveProperty('analytics')
  const atWithdrawal = measuring(visitor()).length
  await walk(page)

  expect(measuring(visitor())).toHaveLength(atWithdrawal)
  expect(await site.received()).toHaveLength(atWithdrawal)
  expect(await cookiesOf(visitor())).not.toHaveProperty('analytics')
  await delivered(page)
  expect(await page.evaluate(() => [localStorage.length, sessionStorage.length])).toEqual([0, 0])
  expect(requests.filter((request) => request.isNavigationRequest())).toHaveLength(2)
})

it('starts anew with the next grant', async () => {
  const { page } = visitor()
  await page.goto(site.at('/settings'))
  await banner(page).getByRole('button', { name: 'Accept all' }).click()
  await expect.poll(site.received).toHaveLength(1)
  await choose(page, 'Analytics', false)
  const before = (await site.received()).length

  await choose(page, 'Analytics', true)

  await expect.poll(site.received).toHaveLength(before + 1)
  expect((await cookiesOf(visitor())).analytics?.value).toBe('1')
})

it('sends nothing about the visitor but the page and the control', async () => {
  const { page } = visitor()
  await page.goto(site.at('/'))
  await banner(page).getByRole('button', { name: 'Accept all' }).click()
  await expect.poll(site.received).toHaveLength(1)
  await page.getByRole('link', { name: 'See the courses' }).click()
  await expect.poll(site.received).toHaveLength(2)

  const [first, second] = (await site.received()).map(({ body }) => (body as { readonly batch: readonly object[] }).batch[0] ?? {})
  const anyone = { token: 'mastering-lead', distinct_id: 'visitor' }
  expect(Object.keys(first ?? {}).sort()).toEqual(['event', 'properties', 'timestamp', 'uuid'])
  expect(first).toMatchObject({ event: 'page view' })
  expect(first).toHaveProperty('properties', { ...anyone, path: '/' })
  expect(second).toMatchObject({ event: 'click' })
  expect(second).toHaveProperty('properties', { ...anyone, path: '/', control: 'See the courses' })
})

it('does not send after the withdrawal what failed before it', async () => {
  const { page, messages } = visitor()
  await page.clock.install()
  await page.route('**/demo/inbox', (route) => route.fulfill({ status: 503 }))
  await page.goto(site.at('/'))
  const refused = page.waitForResponse((response) => response.status() === 503)
  await banner(page).getByRole('button', { name: 'Accept all' }).click()
  await refused

  await choose(page, 'Analytics', false)
  await page.unroute('**/demo/inbox')
  const atWithdrawal = measuring(visitor()).length
  await page.clock.runFor('02:00')
  await walk(page)

  expect(measuring(visitor())).toHaveLength(atWithdrawal)
  expect(await site.received()).toEqual([])
  // The refusal of the server is what this test is about, and Chromium notes it.
  messages.splice(0, messages.length, ...messages.filter((message) => !message.includes('503')))
})

it('keeps settings in a cookie while functionality is granted, and for the visit while it is not', async () => {
  const { page } = visitor()
  const scheme = () => page.evaluate(() => getComputedStyle(document.documentElement).colorScheme)
  await page.goto(site.at('/settings'))
  await banner(page).getByRole('button', { name: 'Reject all' }).click()
  await page.getByRole('radio', { name: 'Dark' }).check()
  await page.getByLabel('Subtitles of the lessons').selectOption('Deutsch')
  await page.getByRole('button', { name: 'Save settings' }).click()
  await page.getByText('Saved for this visit.').waitFor()
  expect(await scheme()).toBe('dark')
  expect(await cookiesOf(visitor())).not.toHaveProperty('user_preferences')

  await choose(page, 'Functionality', true)
  const { user_preferences } = await cookiesOf(visitor())
  expect(user_preferences).toMatchObject({ value: 'dark.de', sameSite: 'Lax', path: '/' })
  expect(user_preferences?.expires).toBeCloseTo(Date.now() / 1000 + 365 * DAY, -3)
  await page.goto(site.at('/'))
  await page.getByText('Subtitles: Deutsch').first().waitFor()
  expect(await scheme()).toBe('dark')

  await choose(page, 'Functionality', false)
  expect(await cookiesOf(visitor())).not.toHaveProperty('user_preferences')
  expect(await scheme()).toBe('dark')
  await page.reload()
  await page.getByText('Subtitles: English').first().waitFor()
  expect(await scheme()).toBe('light dark')
})

it('keeps the whole record within 60 bytes of safe characters', async () => {
  const { page } = visitor()
  await page.goto(site.at('/'))
  await banner(page).getByRole('button', { name: 'Accept all' }).click()
  await banner(page).waitFor({ state: 'detached' })

  const { volenti } = await cookiesOf(visitor())
  expect(volenti).toMatchObject({ sameSite: 'Lax', path: '/', httpOnly: false })
  expect(volenti?.value).toMatch(/^[A-Za-z0-9._~-]+$/)
  expect(Buffer.byteLength(`volenti=${volenti?.value}`)).toBeLessThanOrEqual(60)
})

it('changes nothing when the preferences are closed without saving', async () => {
  const { page } = visitor()
  await page.goto(site.at('/'))
  await openPreferences(page)
  await dialog(page).getByRole('switch', { name: 'Analytics' }).setChecked(true)
  await page.keyboard.press('Escape')
  await dialog(page).waitFor({ state: 'detached' })
  await walk(page)

  expect(await cookiesOf(visitor())).not.toHaveProperty('volenti')
  expect(measuring(visitor())).toEqual([])

  await openPreferences(page)
  expect(await dialog(page).getByRole('switch', { name: 'Analytics' }).isChecked()).toBe(false)
})
