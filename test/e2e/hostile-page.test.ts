import type { Browser, BrowserContext, Page } from 'playwright'
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import { definePolicy, serializeRecord } from '../../src/core/index.ts'
import { consentInitScript, readConsent } from '../../src/server/index.ts'
import { fingerprint, headOf } from '../support/records.ts'
import { launch } from './harness.ts'

const policy = definePolicy({
  site: { name: 'Example', contact: 'privacy@example.com' },
  lastUpdated: '2026-01-31',
  categories: { necessary: { required: true }, analytics: {} },
})
const forum = { ...policy, site: { name: 'Forum', contact: 'privacy@example.com' }, cookie: { name: 'forum' } }

/** What a sanitizer lets pass of what a user wrote, and what people click on. */
const CONTENT = `
  <span id="span" data-volenti-action="volenti:accept-all" data-slot="volenti-banner-accept">Read more</span>
  <button id="button" type="button" class="volenti-action" title="volenti:accept-all" name="action" value="accept-all">Like</button>
  <a id="link" href="#article" data-volenti-action="accept-all">Read on</a>
  <img name="cookie" alt=""><img name="adoptedStyleSheets" alt=""><form><input name="closest"><button type="button" id="form">Search</button></form>`

const bannerOf = (name: string) =>
  `<section id="${name}" data-slot="volenti-banner"><button volenti-action="${name}:accept-all">Accept all</button></section>`

let browser: Browser
let context: BrowserContext
let page: Page
let faults: string[]

const HOST = 'https://app.example.test/'

/** Opens a page with one policy and what users wrote, or with two policies. Its sibling sets what a test has it set. */
async function open(body: string, tossed: readonly string[] = [], policies: readonly (typeof policy | typeof forum)[] = [policy]) {
  const head = policies.map((each) => `<script>${consentInitScript(each)}</script>`).join('')
  context = await browser.newContext()
  faults = []
  await context.route('**/*', async (route) => {
    const isSibling = new URL(route.request().url()).hostname === 'evil.example.test'
    const headers = isSibling ? { 'set-cookie': tossed.join('\n') } : {}
    await route.fulfill({ contentType: 'text/html', headers, body: isSibling ? '' : `<!doctype html><head>${head}</head><body>${body}` })
  })
  page = await context.newPage()
  page.on('pageerror', (error) => faults.push(error.message))
  await page.goto(HOST)
}

const cookie = () => page.evaluate("Object.getOwnPropertyDescriptor(Document.prototype, 'cookie').get.call(document)") as Promise<string>
const stamp = () => page.locator('html').getAttribute('data-volenti')

beforeAll(async () => {
  browser = await launch()
})

afterEach(async () => {
  expect(faults).toEqual([])
  await context?.close()
})

afterAll(() => browser?.close())

describe('a page with content that users wrote', () => {
  it.each(['span', 'button', 'link', 'form'])('stores nothing for a click of a person on its %s', async (id) => {
    await open(bannerOf('volenti') + CONTENT)
    await page.locator(`#${id}`).click()
    expect(await cookie()).toBe('')
    expect(await stamp()).toBe('undecided')
  })

  it('stores the choice of a visitor although an image is called cookie', async () => {
    await open(bannerOf('volenti') + CONTENT)
    await page.locator('#volenti button').click()
    expect(readConsent(await cookie(), policy).grants.analytics).toBe(true)
  })

  it('takes no yes from a script’s click on its own button', async () => {
    await open(bannerOf('volenti'))
    await page.evaluate("document.querySelector('#volenti button').click()")
    expect(await cookie()).toBe('')
  })
})

describe('a page with two policies', () => {
  it('decides about the one whose banner is answered', async () => {
    await open(bannerOf('volenti') + bannerOf('forum'), [], [policy, forum])
    await page.locator('#forum button').click()
    expect(await cookie()).toMatch(/^forum=2\.[^;]+$/)
    expect(await stamp()).toBe('undecided')
    await page.locator('#volenti button').click()
    expect(await stamp()).toBe('decided')
  })
})

describe('a sibling that tosses cookies', () => {
  /** A grant as the sibling may make it up, dated just ahead. */
  const grant = () => {
    const decidedAt = Math.floor(Date.now() / 1000) * 1000 + 3_600_000
    const entry = { choice: 'granted', fingerprint: fingerprint(policy, 'analytics'), decidedAt } as const
    return `volenti=${serializeRecord({ ...headOf(policy), decidedAt, choices: { analytics: entry } })}`
  }
  const refuse = async () => {
    await context.clearCookies()
    await page.goto(HOST)
    await page.evaluate(`document.body.innerHTML = '<button volenti-action="volenti:reject-all">Reject all</button>'`)
    await page.locator('button').click()
  }

  it.each([
    ['for the domain', ';Domain=example.test;Path=/'],
    ['for the domain, kept from scripts', ';Domain=example.test;Path=/;HttpOnly'],
    ['for a longer path', ';Domain=example.test;Path=/shop'],
    ['in a partition', ';Domain=example.test;Path=/;Secure;SameSite=None;Partitioned'],
  ])('%s grants nothing to a visitor who has refused, and asks nothing again', async (_, attributes) => {
    await open('', [grant() + attributes])
    await refuse()
    await page.goto('https://evil.example.test/')
    expect(await context.cookies()).toHaveLength(2)
    await page.goto(`${HOST}shop/cart`)
    expect(await stamp()).toBe('decided')
    expect(readConsent(await cookie(), policy).grants.analytics).toBe(false)
    const sent = (await context.cookies(`${HOST}shop/cart`)).map(({ name, value }) => `${name}=${value}`).join('; ')
    expect(readConsent(sent, policy).grants.analytics).toBe(false)
  })

  it('in any number grants nothing where only the host itself can set the cookie', async () => {
    const own = { ...policy, cookie: { name: '__Host-volenti' } } as typeof policy
    const many = Array.from({ length: 180 }, (_, index) => `x${index}=1;Domain=example.test;Path=/;Secure`)
    await open(bannerOf('__Host-volenti'), [...many, `__Host-${grant()};Domain=example.test;Path=/;Secure`], [own])
    await page.locator('button').click()
    await page.goto('https://evil.example.test/')
    expect((await context.cookies()).filter(({ domain }) => domain === '.example.test').length).toBeGreaterThan(100)
    await page.goto(HOST)
    const values = (await cookie()).split('; ').filter((pair) => pair.startsWith('__Host-volenti='))
    expect(values.length).toBeLessThanOrEqual(1)
    expect(await stamp()).toBe(values.length === 1 ? 'decided' : 'undecided')
  })
})
