import { type Browser, type BrowserContext, type BrowserContextOptions, chromium, firefox, type Page, type Request } from 'playwright'
import { afterAll, beforeAll, beforeEach, expect } from 'vitest'
import { launchOptions } from '../../support/engines.ts'
import type { DemoSite } from './demo-site.ts'

const engine = process.env.ENGINE ?? 'chromium'

const launch = () => (engine === 'firefox' ? firefox.launch(launchOptions.firefox()) : chromium.launch(launchOptions.chromium()))

/** A person with a browser that has never been on the site, and everything that browser does. */
export interface Visitor {
  readonly page: Page
  readonly context: BrowserContext
  readonly requests: readonly Request[]
  /** Every message on the console and every error that nobody caught. A test that expects one takes it out. */
  readonly messages: string[]
}

const isMeasuring = (request: Request) => request.method() === 'POST' && new URL(request.url()).pathname === '/demo/inbox'

/** The requests that the analytics client made. */
export const measuring = ({ requests }: Visitor) => requests.filter(isMeasuring)

/** The cookies the browser holds, by name. */
export async function cookiesOf({ context }: Visitor) {
  const cookies = await context.cookies()
  return Object.fromEntries(cookies.map((cookie) => [cookie.name, cookie]))
}

/**
 * Gives each test a new visitor.
 *
 * Whatever a test is about, it fails when something went to another origin, or when anything was written to the console.
 */
export function visitors(site: DemoSite, options: BrowserContextOptions = {}) {
  let browser: Browser
  let visitor: Visitor
  beforeAll(async () => {
    browser = await launch()
  })
  afterAll(() => browser?.close())

  beforeEach(async () => {
    await site.forget()
    const context = await browser.newContext({ viewport: { width: 1280, height: 720 }, ...options })
    const page = await context.newPage()
    const requests: Request[] = []
    const messages: string[] = []
    page.on('request', (request) => requests.push(request))
    page.on('console', (message) => messages.push(`${message.type()}: ${message.text()}`))
    page.on('pageerror', (error) => messages.push(`error: ${error.message}`))
    visitor = { page, context, requests, messages }
    return async () => {
      await context.close()
      expect(requests.map((request) => request.url()).filter((url) => !url.startsWith(site.at('/')))).toEqual([])
      expect(messages).toEqual([])
    }
  })
  return () => visitor
}
