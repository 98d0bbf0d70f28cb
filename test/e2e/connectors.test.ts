import { build } from 'esbuild'
import type { Browser, BrowserContext, Page } from 'playwright'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { launch } from './harness.ts'
import type { Arrival } from './support/connectors-page.ts'

/** The address of each vendor's code. */
const VENDORS: Readonly<Record<string, string>> = {
  'www.googletagmanager.com/gtag/js': 'google',
  'connect.facebook.net/en_US/fbevents.js': 'meta',
  'analytics.tiktok.com/i18n/pixel/events.js': 'tiktok',
  's.pinimg.com/ct/core.js': 'pinterest',
  'sc-static.net/scevent.min.js': 'snapchat',
  'static.ads-twitter.com/uwt.js': 'x',
  'www.redditstatic.com/ads/pixel.js': 'reddit',
  'www.clarity.ms/tag/1': 'clarity',
  'bat.bing.com/bat.js': 'uet',
  'snap.licdn.com/li.lms-analytics/insight.min.js': 'linkedin',
}
const ORDERS = 50
/** Fifty visits take a while on a busy machine. */
const LONG = 240_000

const DENIED =
  '"ad_storage":"denied","ad_user_data":"denied","ad_personalization":"denied","analytics_storage":"denied","functionality_storage":"denied","personalization_storage":"denied","security_storage":"granted"'
const GRANTED = DENIED.replaceAll('denied', 'granted')

/** What a vendor's code finds after "accept all": default, update, configuration and page view, in this order and once each. */
const STARTS: Readonly<Record<string, readonly (string | RegExp)[]>> = {
  google: [`["consent","default",{${DENIED}}]`, `["consent","update",{${GRANTED}}]`, /^\["js",".+"\]$/, '["config","G-1"]'],
  meta: ['["consent","grant"]', '["init","1"]', '["track","PageView"]'],
  tiktok: ['["grantConsent"]', '["page"]'],
  pinterest: ['["load","1"]', '["setconsent",true]', '["page"]'],
  snapchat: ['["init","1"]', '["track","PAGE_VIEW"]'],
  x: ['["config","1"]'],
  reddit: ['["init","1"]', '["track","PageVisit"]'],
  clarity: ['["consentv2",{"ad_Storage":"granted","analytics_Storage":"granted"}]'],
  uet: ['["consent","default",{"ad_storage":"denied"},"consent","update",{"ad_storage":"granted"}]'],
  linkedin: ['["1"]'],
}

/** What none may find after a refusal: a page view, or a configuration that makes one. */
const STARTING = /^\["(config|track|page|init|load|1|PageVisit)"/

let browser: Browser
let app: string

beforeAll(async () => {
  const { outputFiles } = await build({
    entryPoints: ['test/e2e/support/connectors-page.ts'],
    bundle: true,
    minify: true,
    format: 'iife',
    define: { 'process.env.NODE_ENV': '"production"' },
    write: false,
  })
  app = outputFiles[0]?.text ?? ''
  browser = await launch()
})
afterAll(() => browser?.close())

/** Numbers that look random and are the same in every run. */
function numbers(seed: number) {
  let state = seed * 2654435761 + 1
  return () => {
    state = (Math.imul(state ^ (state >>> 15), 2246822519) + 374761393) >>> 0
    return state / 2 ** 32
  }
}

/** A visitor whose network delivers the vendors' code in an order of its own, and half of it only after `release`, if asked. */
async function visitor(seed: number, isHolding = false) {
  const context: BrowserContext = await browser.newContext()
  const random = numbers(seed)
  const requests: string[] = []
  let release = () => {}
  const released = new Promise<void>((resolve) => {
    release = resolve
  })
  await context.route('**/*', async (route) => {
    const { hostname, pathname } = new URL(route.request().url())
    if (hostname === 'site.test')
      return pathname === '/app.js'
        ? route.fulfill({ contentType: 'text/javascript', body: app })
        : route.fulfill({ contentType: 'text/html', body: '<!doctype html><script src="/app.js"></script>' })
    requests.push(`${hostname}${pathname}`)
    const vendor = VENDORS[`${hostname}${pathname}`]
    const delay = random() * 60
    await (isHolding && random() < 0.5 ? released : new Promise((later) => setTimeout(later, delay)))
    return route.fulfill({ contentType: 'text/javascript', body: `arrive(${JSON.stringify(vendor)})` })
  })
  const page = await context.newPage()
  await page.goto('https://site.test/')
  const close = async () => {
    await page.unrouteAll({ behavior: 'wait' })
    await context.unrouteAll({ behavior: 'wait' })
    await context.close()
  }
  return { page, requests, release, close }
}

const decide = (page: Page, act: keyof Window['decide']) => page.evaluate(`decide.${act}()`)
const arrivals = (page: Page) => page.evaluate<Arrival[]>('arrivals')
/** Waits until what was started has been done: two frames and the tasks behind them. */
const calm = (page: Page) =>
  page.evaluate('new Promise((done) => requestAnimationFrame(() => setTimeout(() => requestAnimationFrame(() => setTimeout(done)))))')

const seeds = Array.from({ length: ORDERS }, (_, seed) => seed)
const halves = [seeds.filter((seed) => seed % 2 === 0), seeds.filter((seed) => seed % 2 === 1)] as const

it(
  'tells ten vendors default, update and page view once and in order, and asks nothing of them before a grant and after a withdrawal',
  async () => {
    for (const seed of halves[0]) {
      const { page, requests, close } = await visitor(seed)
      await calm(page)
      expect(requests, `${seed}`).toEqual([])

      await decide(page, 'accept')
      await expect.poll(async () => (await arrivals(page)).length).toBe(10)
      const found = Object.fromEntries((await arrivals(page)).map(({ vendor, calls }) => [vendor, calls]))
      for (const [vendor, start] of Object.entries(STARTS))
        expect(found[vendor], `${seed}: ${vendor}`).toEqual(start.map((call) => (typeof call === 'string' ? call : expect.stringMatching(call))))
      expect(new Set(requests).size, `${seed}`).toBe(requests.length)

      await decide(page, 'withdraw')
      await calm(page)
      requests.length = 0
      await page.reload()
      await calm(page)
      expect(requests, `${seed}`).toEqual([])
      await close()
    }
  },
  LONG,
)

it(
  'leaves ten vendors nothing to start with, where the visitor refuses while their code is loading',
  async () => {
    const late = new Set<string>()
    for (const seed of halves[1]) {
      const { page, requests, release, close } = await visitor(seed, true)
      await decide(page, 'accept')
      await expect.poll(() => requests.length).toBe(10)
      const before = await page.evaluate<number>('decide.reject(), arrivals.length')
      release()
      await expect.poll(async () => (await arrivals(page)).length).toBe(10)
      for (const { vendor, calls } of (await arrivals(page)).slice(before)) {
        late.add(vendor)
        expect(
          calls.filter((call) => STARTING.test(call)),
          `${seed}: ${vendor}`,
        ).toEqual([])
        // Nobody decides about `security_storage`.
        const last = calls
          .filter((call) => call.includes('onsent'))
          .at(-1)
          ?.replace(',"security_storage":"granted"', '')
        if (last) expect(last, `${seed}: ${vendor}`).not.toMatch(/granted"[^"]*\]$|grant"\]$|grantConsent|true\]$/)
      }
      await close()
    }
    expect([...late].sort()).toEqual(Object.keys(STARTS).sort())
  },
  LONG,
)
