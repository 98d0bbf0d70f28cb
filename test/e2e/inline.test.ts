import type { Browser, BrowserContext, Page } from 'playwright'
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'

import { definePolicy, parseRecord } from '../../src/core/index.ts'
import { consentInitHash, consentInitScript } from '../../src/server/index.ts'
import { launch } from './harness.ts'

const policy = definePolicy({
  site: { name: 'Example', contact: 'privacy@example.com' },
  lastUpdated: '2026-01-31',
  categories: { necessary: { required: true }, analytics: {}, marketing: {} },
})
const options = { defaults: [{ queue: 'dataLayer', call: ['consent', 'default', { ad_storage: 'denied' }] }] }

const STYLES = 'html[data-volenti="decided"] [data-slot="volenti-banner"] { display: none }'

/** A page without any script but the program: a banner that is a form, a link to the preferences, and text. */
const body = `
  <link rel="stylesheet" href="/styles.css">
  <form data-slot="volenti-banner" method="post" action="/consent">
    <button name="action" value="accept-all" volenti-action="volenti:accept-all">Accept all</button>
    <button name="action" value="reject-all" volenti-action="volenti:reject-all"><b>Reject all</b></button>
  </form>
  <a href="#cookie-settings">Cookie settings</a>
  <p>Text</p>`

let browser: Browser
let context: BrowserContext
let page: Page
let faults: string[]
let posts: number

interface Scene {
  /** Where a page frames this one in a sandbox, as seen from the page. */
  readonly sandboxed?: boolean
  readonly gpc?: boolean
  readonly by?: 'nonce' | 'hash'
}

/** Opens the page under a content security policy that forbids everything the program does not need. */
async function open({ sandboxed = false, gpc = false, by = 'nonce' }: Scene = {}) {
  const source = by === 'hash' ? await consentInitHash(policy, options) : "'nonce-n0nce'"
  const rules = `default-src 'none'; script-src ${source} 'strict-dynamic'; style-src 'self'; form-action 'self'; require-trusted-types-for 'script'; trusted-types 'none'`
  const html = `<!doctype html><head><script${by === 'nonce' ? ' nonce="n0nce"' : ''}>${consentInitScript(policy, options)}</script></head>${body}`
  context = await browser.newContext()
  faults = []
  posts = 0
  if (gpc) await context.addInitScript('Object.defineProperty(Navigator.prototype, "globalPrivacyControl", { get: () => true })')
  await context.route('**/*', (route) => {
    const request = route.request()
    const { pathname } = new URL(request.url())
    if (request.method() === 'POST') posts++
    if (pathname === '/styles.css') return route.fulfill({ contentType: 'text/css', body: STYLES })
    if (pathname === '/frame')
      return route.fulfill({
        contentType: 'text/html',
        body: '<!doctype html><iframe sandbox="allow-scripts" src="/" width="800" height="400"></iframe>',
      })
    return route.fulfill({ contentType: 'text/html', body: html, headers: { 'content-security-policy': rules } })
  })
  page = await context.newPage()
  page.on('pageerror', (error) => faults.push(error.message))
  page.on('console', (message) => faults.push(message.text()))
  await page.goto(`https://app.example.test/${sandboxed ? 'frame' : ''}`)
}

const banner = () => page.locator('[data-slot="volenti-banner"]')
const stamp = () => page.locator('html').getAttribute('data-volenti')

/** The record in the browser's own jar, with the attributes it kept. */
async function stored() {
  const [cookie] = await context.cookies()
  return cookie && { ...cookie, record: parseRecord(cookie.value) }
}

beforeAll(async () => {
  browser = await launch()
})

afterEach(async () => {
  expect(faults).toEqual([])
  await context?.close()
})

afterAll(() => browser?.close())

describe('a page whose only script is the inline program', () => {
  it.each(['nonce', 'hash'] as const)('runs it under a strict content security policy, allowed by its %s', async (by) => {
    await open({ by })
    expect(await stamp()).toBe('undecided')
    expect(await page.evaluate('Object.prototype.toString.call(dataLayer[0])')).toBe('[object Arguments]')
    await expect.poll(() => banner().isVisible()).toBe(true)
  })

  it('stores a refusal, hides the banner and sends no form', async () => {
    await open()
    await page.getByText('Reject all').click()
    expect(await banner().isVisible()).toBe(false)
    const cookie = await stored()
    expect(cookie).toMatchObject({ name: 'volenti', path: '/', sameSite: 'Lax', secure: true, httpOnly: false })
    expect(cookie?.record?.choices).toMatchObject({ analytics: { choice: 'denied' }, marketing: { choice: 'denied' } })
    expect(posts).toBe(0)
  })

  it('shows a returning visitor no banner', async () => {
    await open()
    await page.getByRole('button', { name: 'Accept all' }).press('Enter')
    await page.reload()
    expect(await stamp()).toBe('decided')
    expect(await banner().isVisible()).toBe(false)
  })

  it('does not grant by a general yes what an honoured GPC denies', async () => {
    await open({ gpc: true })
    await page.getByText('Accept all').click()
    expect(Object.keys((await stored())?.record?.choices ?? {})).toEqual(['analytics'])
  })

  it('keeps the wish to open the preferences, and the address as it is', async () => {
    await open()
    await page.getByText('Cookie settings').click()
    expect(await page.evaluate("document[Symbol.for('volenti')].programs['volenti=2.'].opener.textContent")).toBe('Cookie settings')
    expect(page.url()).toBe('https://app.example.test/')
    expect(await banner().isVisible()).toBe(true)
  })

  it('works for the page in a sandboxed frame, where nothing can be stored', async () => {
    await open({ sandboxed: true })
    const frame = page.frameLocator('iframe')
    expect(await frame.locator('html').getAttribute('data-volenti')).toBe('undecided')
    await frame.getByText('Reject all').click()
    expect(await frame.locator('html').getAttribute('data-volenti')).toBe('decided')
    expect(await stored()).toBeUndefined()
  })
})
