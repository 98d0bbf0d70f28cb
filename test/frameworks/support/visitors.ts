import { type Browser, type BrowserContext, chromium, type Page } from 'playwright'
import { afterAll, afterEach, beforeAll, expect } from 'vitest'
import { launchOptions } from '../../support/engines.ts'
import type { ExampleSite } from './example-site.ts'

export interface Visit {
  readonly page: Page
  readonly context: BrowserContext
  /** The text of every script that the browser has asked for so far. */
  scripts(): Promise<readonly string[]>
  /** What went wrong so far. A test that expects some of it takes it out. */
  readonly faults: string[]
}

declare global {
  interface Window {
    /** Every text that was written to `document.cookie`. */
    written: string[]
  }
}

/** Runs in the page before everything else. */
function watch() {
  const jar = Object.getOwnPropertyDescriptor(Document.prototype, 'cookie')
  window.written = []
  Object.defineProperty(Document.prototype, 'cookie', {
    configurable: true,
    get: () => jar?.get?.call(document),
    set(text: string) {
      window.written.push(text)
      jar?.set?.call(document, text)
    },
  })
  document.addEventListener('securitypolicyviolation', ({ violatedDirective, sample }) => console.error(violatedDirective, sample))
}

/**
 * Opens visits to a site in Chromium, each by a visitor of its own. A test fails when one of them had anything on the
 * console, an error, which is how React tells of a failed hydration, or a request to another site.
 */
export function visitors(site: ExampleSite) {
  let browser: Browser | undefined
  const contexts: BrowserContext[] = []
  const faults: string[] = []

  beforeAll(async () => {
    browser = await chromium.launch(launchOptions.chromium())
  })
  afterEach(async () => {
    await Promise.all(contexts.splice(0).map((context) => context.close()))
    expect(faults.splice(0)).toEqual([])
  })
  afterAll(() => browser?.close())

  return async ({ javaScript = true, gpc = false } = {}): Promise<Visit> => {
    if (!browser) throw new Error('The browser has not been started.')
    const context = await browser.newContext({ javaScriptEnabled: javaScript, extraHTTPHeaders: gpc ? { 'Sec-GPC': '1' } : {} })
    contexts.push(context)
    await context.addInitScript(watch)
    if (gpc) await context.addInitScript('Object.defineProperty(Navigator.prototype, "globalPrivacyControl", { get: () => true })')
    const page = await context.newPage()
    const scripts: Promise<string>[] = []
    page.on('console', (message) => faults.push(message.text()))
    page.on('pageerror', (error) => faults.push(`${error}`))
    page.on('request', (request) => {
      const { origin, protocol } = new URL(request.url())
      if (protocol !== 'data:' && origin !== site.at('')) faults.push(request.url())
    })
    page.on('response', (response) => {
      if (response.request().resourceType() === 'script') scripts.push(response.text().catch(() => ''))
    })
    return { page, context, scripts: () => Promise.all(scripts), faults }
  }
}

export type Visitors = ReturnType<typeof visitors>

export const banner = (page: Page) => page.getByRole('region', { name: 'Cookies on Example' })

export const dialog = (page: Page) => page.getByRole('dialog', { name: 'Cookie settings' })

export const button = (page: Page, name: 'Accept all' | 'Reject all' | 'Choose cookies' | 'Save choices') => page.getByRole('button', { name })

/** Waits until React runs the page: the place of the messages for screen readers comes only then. */
export const hydration = (page: Page) => page.getByRole('status').waitFor({ state: 'attached' })

/** Presses a button that sends a form, and waits for the page that answers it. */
export async function send(page: Page, name: 'Reject all' | 'Save choices') {
  const loaded = page.waitForEvent('load')
  await button(page, name).click()
  await loaded
}
