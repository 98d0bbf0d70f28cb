import type { Browser, BrowserContext, Page } from 'playwright'
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import type * as Volenti from '../../src/core/index.ts'
import type * as Scripts from '../../src/scripts/index.ts'
import { policy } from '../deletion/policy.ts'
import { bundle, launch } from './harness.ts'

declare global {
  interface Window {
    loader: Scripts.ScriptLoader<typeof policy>
    runs: number
  }
}

let browser: Browser
let script: string
let context: BrowserContext
let page: Page
let requests: string[]

/** Opens a page that wants one script of a vendor's, with a security policy of its own, and records every request to the vendor. */
async function open(securityPolicy = '') {
  context = await browser.newContext()
  requests = []
  await context.route('**/*', (route) => {
    const { hostname, pathname } = new URL(route.request().url())
    if (hostname === 'vendor.test') {
      requests.push(pathname)
      return route.fulfill({ contentType: 'text/javascript', body: 'window.runs = (window.runs ?? 0) + 1' })
    }
    if (pathname === '/volenti.js') return route.fulfill({ contentType: 'text/javascript', body: script })
    const headers = securityPolicy ? { 'content-security-policy': securityPolicy } : undefined
    return route.fulfill({ contentType: 'text/html', body: '<!doctype html><script src="/volenti.js"></script>', ...(headers && { headers }) })
  })
  page = await context.newPage()
  await page.goto('https://app.example.test/')
  await page.evaluate((declared) => {
    window.store = volenti.createConsentStore(declared)
    window.loader = volenti.createScriptLoader(window.store)
    window.loader.load({ id: 'counter', grant: 'counter', src: 'https://vendor.test/tag.js' })
  }, policy)
}

const act = (what: (store: Volenti.ConsentStore<typeof policy>) => void) => page.evaluate(`(${what})(window.store)`)
const state = (expected: Scripts.ScriptState) => page.waitForFunction((is) => window.loader.getState('counter') === is, expected)
/** Waits until the browser has done what was started: two tasks and a frame. */
const calm = () => page.evaluate(() => new Promise((done) => setTimeout(() => requestAnimationFrame(() => setTimeout(done)))))
const elements = () => page.locator('script[data-slot="volenti-script"]').count()

beforeAll(async () => {
  script = await bundle()
  browser = await launch()
})

afterEach(async () => {
  await context?.close()
})

afterAll(async () => {
  await browser?.close()
})

describe('requests to the vendor', () => {
  it('are none while undecided, after a refusal, and after a grant that is withdrawn at once', async () => {
    await open()
    await calm()
    await act((store) => volenti.rejectAll(store))
    await calm()
    await act((store) => {
      volenti.acceptAll(store)
      volenti.withdraw(store)
    })
    await calm()
    expect(requests).toEqual([])
  })

  it('are exactly one after a grant, through a withdrawal and a second grant', async () => {
    await open()
    await act((store) => volenti.acceptAll(store))
    await state('ready')
    expect(await elements()).toBe(1)
    await act((store) => volenti.withdraw(store))
    await calm()
    expect(await elements()).toBe(0)
    await act((store) => volenti.acceptAll(store))
    await calm()
    expect(requests).toEqual(['/tag.js'])
    expect(await page.evaluate(() => window.runs)).toBe(1)
  })
})

it('tells that code ran whose element was removed while it was loading', async () => {
  await open()
  await page.evaluate(() => {
    volenti.acceptAll(window.store)
    window.loader.subscribe(() => window.loader.getState('counter') === 'loading' && volenti.withdraw(window.store))
  })
  await state('ready')
  expect(await page.evaluate(() => window.runs)).toBe(1)
  expect(await elements()).toBe(0)
})

describe('where the page demands Trusted Types', () => {
  const demand = "script-src 'self' https://vendor.test; require-trusted-types-for 'script'; trusted-types"

  it('loads when the policy volenti is allowed', async () => {
    await open(`${demand} volenti`)
    await act((store) => volenti.acceptAll(store))
    await state('ready')
  })

  it('ends in an error and requests nothing when it is not', async () => {
    await open(`${demand} other`)
    await act((store) => volenti.acceptAll(store))
    await state('error')
    expect(requests).toEqual([])
  })
})

it('ends in an error where the security policy does not know the vendor', async () => {
  await open("script-src 'self'")
  await act((store) => volenti.acceptAll(store))
  await state('error')
  expect(requests).toEqual([])
  expect(await elements()).toBe(0)
})
