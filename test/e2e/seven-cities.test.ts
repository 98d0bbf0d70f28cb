import { basename } from 'node:path'
import { build } from 'esbuild'
import type { Browser, BrowserContext, Page } from 'playwright'
import { createElement } from 'react'
import { renderToString } from 'react-dom/server'
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import { parseRecord } from 'volenti'
import { readConsent, readPlace } from 'volenti/server'
import { launch } from './harness.ts'
import { Site } from './support/seven-cities-page.tsx'
import { policy, regimes } from './support/seven-cities-policy.ts'

const GOOGLE = 'www.googletagmanager.com/gtag/js'
const META = 'connect.facebook.net/en_US/fbevents.js'

let browser: Browser
const assets = new Map<string, string>()

beforeAll(async () => {
  const { outputFiles } = await build({
    entryPoints: ['test/e2e/support/seven-cities-client.tsx'],
    bundle: true,
    splitting: true,
    format: 'esm',
    jsx: 'automatic',
    outdir: '/',
    chunkNames: 'part-[hash]',
    banner: { js: 'globalThis.__REACT_DEVTOOLS_GLOBAL_HOOK__ = { isDisabled: true };' },
    write: false,
  })
  for (const { path, text } of outputFiles) assets.set(`/${basename(path)}`, text)
  browser = await launch()
})
afterAll(() => browser?.close())

/** Answers as the server of the site does, behind an edge that knows the place. */
function respond(headers: Readonly<Record<string, string>>) {
  const asked = new Request('https://site.test/', { headers })
  const { record, signals, regime } = readConsent(asked, policy, { regimes, place: readPlace(asked, 'cloudflare') })
  const found = { regime: regime?.id, record, signals }
  const data = JSON.stringify(found).replaceAll('<', '\\u003c')
  return `<!doctype html><html lang="en"><title>Beans</title><div id="root">${renderToString(createElement(Site, found))}</div><script type="application/json" id="found">${data}</script><script type="module" src="/seven-cities-client.js"></script></html>`
}

type Place = Readonly<Record<string, string>>
const place = (country: string, part?: string): Place => ({ 'CF-IPCountry': country, ...(part && { 'CF-Region-Code': part }) })

const contexts: BrowserContext[] = []
afterEach(async () => {
  for (const context of contexts.splice(0)) await context.close()
})

/** A visitor, who is first in one place, and may travel. */
async function visitor(start: Place, gpc = false) {
  const context = await browser.newContext(gpc ? { extraHTTPHeaders: { 'Sec-GPC': '1' } } : {})
  contexts.push(context)
  if (gpc) await context.addInitScript("Object.defineProperty(Navigator.prototype, 'globalPrivacyControl', { get: () => true })")
  let here = start
  let html = ''
  const requests: string[] = []
  const complaints: string[] = []
  await context.route('**/*', async (route) => {
    const { hostname, pathname } = new URL(route.request().url())
    if (hostname !== 'site.test') {
      requests.push(hostname + pathname)
      return route.fulfill({ contentType: 'text/javascript', body: '' })
    }
    const asset = assets.get(pathname)
    if (asset !== undefined) return route.fulfill({ contentType: 'text/javascript', body: asset })
    if (pathname !== '/') return route.fulfill({ status: 204 })
    html = respond({ ...(await route.request().allHeaders()), ...here })
    return route.fulfill({ contentType: 'text/html', body: html })
  })
  const page = await context.newPage()
  page.on('console', (message) => /error|warning/.test(message.type()) && complaints.push(message.text()))
  page.on('pageerror', (error) => complaints.push(error.message))
  /** Opens the page anew, and waits until everything that starts by itself has started. */
  const open = async (to: Place = here) => {
    here = to
    requests.length = 0
    await page.goto('https://site.test/')
    await page.waitForFunction(() => window.isConnected)
    await calm(page)
  }
  await open()
  return {
    page,
    requests,
    open,
    /** What the server rendered. */
    html: () => html,
    /** What React had to mend, and what was said on the console. */
    complaints: async () => [...complaints, ...(await page.evaluate(() => window.mended))],
    cookies: async () => (await context.cookies()).map(({ name, value }) => ({ name, value })),
  }
}

/** Waits until what was started has been done: two frames and the tasks behind them. */
const calm = (page: Page) =>
  page.evaluate(
    () => new Promise<void>((done) => requestAnimationFrame(() => setTimeout(() => requestAnimationFrame(() => setTimeout(() => done()))))),
  )

const state = (page: Page) => page.evaluate(() => window.store.getState())
const act = async (page: Page, name: keyof Window['acts']) => {
  await page.evaluate((name) => window.acts[name](), name)
  await calm(page)
}
const banner = (page: Page) => page.locator('[data-slot="volenti-banner"]')

/** What the vendors were told: the latest consent of Google, which of its tags run, and every call of Meta. */
const told = (page: Page) =>
  page.evaluate(() => {
    const { dataLayer = [], fbq } = window as unknown as { dataLayer?: ArrayLike<unknown>[]; fbq?: { queue: unknown[][] } }
    const calls = dataLayer.map((call) => Array.from(call))
    const signals = calls.findLast(([command, kind]) => command === 'consent' && kind === 'update')?.[2] as Record<string, string> | undefined
    return {
      analytics: signals?.analytics_storage,
      ads: [...new Set([signals?.ad_storage, signals?.ad_user_data, signals?.ad_personalization])],
      tags: calls.flatMap(([command, id]) => (command === 'config' ? [id] : [])),
      meta: fbq?.queue.map(([command, what]) => `${command} ${what}`) ?? [],
    }
  })

const NOTHING = { analytics: undefined, ads: [undefined], tags: [], meta: [] }
const EVERYTHING = { analytics: 'granted', ads: ['granted'], tags: ['G-1', 'AW-1'], meta: ['consent grant', 'init 1', 'track PageView'] }
const STATISTICS = { analytics: 'granted', ads: ['denied'], tags: ['G-1'], meta: [] }

/** What a first visit finds in each city. */
const CITIES = [
  {
    city: 'Los Angeles with GPC',
    at: place('US', 'CA'),
    gpc: true,
    regime: 'us-opt-out',
    isAsked: false,
    granted: ['functional', 'analytics'],
    vendors: STATISTICS,
    requests: [GOOGLE],
  },
  {
    city: 'Austin',
    at: place('US', 'TX'),
    regime: 'us-opt-out',
    isAsked: false,
    granted: ['functional', 'analytics', 'marketing'],
    vendors: EVERYTHING,
    requests: [META, GOOGLE],
  },
  { city: 'Berlin', at: place('DE', 'BE'), regime: 'opt-in', isAsked: true, granted: [], vendors: NOTHING, requests: [] },
  { city: 'London', at: place('GB'), regime: 'opt-in-statistics', isAsked: true, granted: ['analytics'], vendors: STATISTICS, requests: [GOOGLE] },
  { city: 'Montréal', at: place('CA', 'QC'), regime: 'opt-in', isAsked: true, granted: [], vendors: NOTHING, requests: [] },
  { city: 'Rome', at: place('IT'), regime: 'opt-in-italy', isAsked: true, granted: [], vendors: NOTHING, requests: [] },
  { city: 'an unknown place', at: {}, regime: 'opt-in', isAsked: true, granted: [], vendors: NOTHING, requests: [] },
] as const

describe('a first visit', () => {
  it.each(CITIES)(
    'from $city is asked or not, and tells the vendors what the regime allows',
    async ({ at, regime, isAsked, granted, ...expected }) => {
      const { page, requests, html, complaints, cookies } = await visitor(at, 'gpc' in expected)
      const { grants, ...found } = await state(page)
      expect(found).toMatchObject({ regime: { id: regime }, isAsking: isAsked, status: 'undecided', choices: {}, decidedAt: null })
      expect(['functional', 'analytics', 'marketing'].filter((id) => grants[id as 'analytics'])).toEqual(granted)
      expect(html().includes('Reject all')).toBe(isAsked)
      await expect.poll(() => banner(page).count()).toBe(Number(isAsked))
      expect(html().includes('<p>Advertisement</p>')).toBe(grants.marketing)
      expect(await page.getByText('Advertisement', { exact: true }).count()).toBe(Number(grants.marketing))

      await expect.poll(() => [...requests].sort()).toEqual(expected.requests)
      expect(await told(page)).toEqual(expected.vendors)
      expect(await cookies()).toEqual([])
      expect(await complaints()).toEqual([])
    },
  )
})

describe('a decision', () => {
  it.each(CITIES.filter(({ city }) => /Berlin|London|Rome/.test(city)))('in $city lets the vendors start, or leaves them out', async ({ at }) => {
    const yes = await visitor(at)
    await banner(yes.page).getByRole('button', { name: 'Accept all' }).click()
    await expect.poll(() => told(yes.page)).toEqual(EVERYTHING)
    await expect.poll(() => banner(yes.page).count()).toBe(0)

    const no = await visitor(at)
    await banner(no.page).getByRole('button', { name: 'Reject all', exact: true }).click()
    await expect.poll(() => banner(no.page).count()).toBe(0)
    await no.open()
    expect(no.requests).toEqual([])
    expect(await told(no.page)).toEqual(NOTHING)
    expect(no.html()).not.toContain('Reject all')
  })

  it('against exempt statistics reaches Google, which is told "denied" only then', async () => {
    const { page, requests, open } = await visitor(place('GB'))
    expect((await told(page)).analytics).toBe('granted')
    await act(page, 'object')
    expect(await told(page)).toMatchObject({ analytics: 'denied', ads: ['denied'] })
    expect(await banner(page).count()).toBe(1)
    await open()
    expect(requests).toEqual([])
    expect(await told(page)).toEqual(NOTHING)
  })

  it('in Austin ends what ran, stays, and goes along to Berlin and back', async () => {
    const { page, requests, open, cookies, complaints } = await visitor(place('US', 'TX'))
    await act(page, 'rejectAll')
    expect(await told(page)).toMatchObject({ analytics: 'denied', ads: ['denied'], meta: ['consent revoke'] })
    const [cookie, ...more] = await cookies()
    expect([cookie?.name, more]).toEqual(['volenti', []])
    expect(parseRecord(cookie?.value ?? '')).toMatchObject({
      regime: 'u',
      choices: { marketing: { choice: 'denied' }, analytics: { choice: 'denied' } },
    })
    for (const at of [place('US', 'TX'), place('DE'), place('GB'), place('US', 'CA')]) {
      await open(at)
      expect(requests).toEqual([])
      expect(await told(page)).toEqual(NOTHING)
      expect(await banner(page).count()).toBe(0)
    }
    expect(await complaints()).toEqual([])
  })

  it('that nobody made in Austin is asked for in Berlin, where nothing runs meanwhile', async () => {
    const { page, requests, open, complaints } = await visitor(place('US', 'TX'))
    await open(place('DE'))
    expect(requests).toEqual([])
    expect(await told(page)).toEqual(NOTHING)
    await expect.poll(() => banner(page).count()).toBe(1)
    expect(await complaints()).toEqual([])
  })

  it('against GPC counts by name alone', async () => {
    const { page } = await visitor(place('US', 'CA'), true)
    await act(page, 'acceptAll')
    expect(await state(page)).toMatchObject({ grants: { analytics: true, marketing: false }, why: { marketing: 'signal' } })
    expect(await told(page)).toEqual(STATISTICS)
  })
})
