import { type Browser, type BrowserContext, type BrowserContextOptions, chromium, firefox, type LaunchOptions, type Page } from 'playwright'
import { afterAll, afterEach, beforeAll } from 'vitest'
import { launchOptions } from '../../support/engines.ts'

export const isChromium = process.env.ENGINE !== 'firefox'

/** A page of a new visitor, and what it wrote to the console. */
export interface Visit {
  readonly page: Page
  readonly context: BrowserContext
  readonly messages: string[]
}

/** What a page runs before anything else: it notes in which frames the banner is shown, each change once. */
export function watchFrames() {
  const frames: string[] = []
  const look = () => {
    // Before there is a page, a frame is white.
    if (document.querySelector('main')) {
      const banner = document.querySelector('[data-slot="volenti-banner"]')
      const now = banner && getComputedStyle(banner).display !== 'none' ? 'banner' : 'no banner'
      if (frames.at(-1) !== now) frames.push(now)
    }
    requestAnimationFrame(look)
  }
  requestAnimationFrame(look)
  Object.assign(window, { bannerInFrames: frames })
}

/** Opens pages in a browser of their own for each test of a file. */
export function visits(engine: 'chromium' | 'firefox' = isChromium ? 'chromium' : 'firefox', options: LaunchOptions = {}) {
  let browser: Browser
  const open: BrowserContext[] = []
  beforeAll(async () => {
    browser = await (engine === 'chromium'
      ? chromium.launch({ ...launchOptions.chromium(), ...options })
      : firefox.launch({ ...launchOptions.firefox(), ...options }))
  })
  afterEach(async () => {
    for (const context of open.splice(0)) {
      // A handler that still fetches fails when its page is gone, and may never end.
      for (const page of context.pages()) await page.unrouteAll({ behavior: 'ignoreErrors' })
      await context.close()
    }
  })
  afterAll(() => browser?.close())

  return async (settings: BrowserContextOptions = {}): Promise<Visit> => {
    const context = await browser.newContext({ viewport: { width: 800, height: 600 }, ...settings })
    open.push(context)
    await context.addInitScript(watchFrames)
    const page = await context.newPage()
    const messages: string[] = []
    page.on('console', (message) => {
      // React's marks for a profiler, which no console shows.
      if ((message.type() as string) !== 'timeStamp') messages.push(`${message.type()}: ${message.text()}`)
    })
    page.on('pageerror', (error) => messages.push(`error: ${error.message}`))
    return { page, context, messages }
  }
}

/** In which frames so far the banner was shown, each change once. */
export const bannerInFrames = (page: Page) => page.evaluate<string[]>('bannerInFrames')

/** Waits until React answers the banner's buttons, and the program in the head no more. */
export const untilReactAnswers = (page: Page) =>
  // Asked from outside: a busy browser may draw no frame for long.
  page.waitForFunction("window.consent?.[Symbol.for('volenti.internals')].attached.page?.holders > 0", undefined, { polling: 50 })

/** Waits until all of the page is there, the code of the banner too: its own buttons answer, and it says what it asks this visitor. */
export const untilWhole = (page: Page) => page.locator('html[data-volenti-ready]').waitFor({ state: 'attached' })

/** Loses the chunks that hold some text until the returned function is called. */
export async function loseChunks(page: Page, text: string) {
  let isLost = true
  await page.route('**/part-*.js', async (route) => {
    const response = await route.fetch()
    if (isLost && (await response.text()).includes(text)) return route.abort()
    return route.fulfill({ response })
  })
  return () => {
    isLost = false
  }
}
