// A visitor in Chromium, and what the browser itself measures of a page.
import { observe, observeAnswer } from './observe.mjs'

/** @typedef {import('playwright').Browser} Browser */
/** @typedef {import('playwright').Page} Page */
/** @typedef {import('./observe.mjs').Observed} Observed */
/** @typedef {import('playwright').CDPSession} CDPSession */
/** @typedef {{ readonly task: number; readonly script: number; readonly style: number; readonly layout: number }} MainThread */

/** The pauses between two looks at the main thread, in milliseconds, and how many of them have to be quiet in a row. */
const EVERY = 100
const IN_A_ROW = 2
/** How long a decision may take to be stored. */
const LATEST = 10_000

/** One tab of one visitor. */
export class Tab {
  /** @param {Page} page @param {CDPSession} session */
  constructor(page, session) {
    this.page = page
    this.session = session
  }

  /** @param {number} rate */
  slowDown(rate) {
    return this.session.send('Emulation.setCPUThrottlingRate', { rate })
  }

  /** How long the main thread has worked until now, in milliseconds. */
  async mainThread() {
    const { metrics } = await this.session.send('Performance.getMetrics')
    const of = (/** @type {string} */ name) => (metrics.find((metric) => metric.name === name)?.value ?? 0) * 1000
    return { task: of('TaskDuration'), script: of('ScriptDuration'), style: of('RecalcStyleDuration'), layout: of('LayoutDuration') }
  }

  /** Waits until the main thread has done next to nothing for a while, and returns how long it has worked by then. */
  async settled() {
    let before = await this.mainThread()
    for (let quiet = 0; quiet < IN_A_ROW; ) {
      await new Promise((later) => setTimeout(later, EVERY))
      const now = await this.mainThread()
      quiet = now.task - before.task < 2 ? quiet + 1 : 0
      before = now
    }
    return before
  }

  /**
   * Waits until the page is settled and an expression holds in it, for some seconds at most: what comes after an animation
   * comes late. Returns what `settled` does.
   *
   * @param {string} expression
   */
  async settledWith(expression) {
    for (let tries = 0; ; tries++) {
      const now = await this.settled()
      if (tries === 20 || (await this.page.evaluate(expression))) return now
    }
  }

  /**
   * Waits until a button is there and does not move any more, and returns its middle.
   *
   * @param {string} selector
   */
  async placeOf(selector) {
    const button = this.page.locator(selector).first()
    await button.waitFor()
    for (let before = await button.boundingBox(); ; ) {
      await this.page.evaluate('new Promise((frame) => requestAnimationFrame(() => requestAnimationFrame(frame)))')
      const box = await button.boundingBox()
      if (box && before && box.x === before.x && box.y === before.y) return { x: box.x + box.width / 2, y: box.y + box.height / 2 }
      before = box
    }
  }

  /** The size of what lives on the heap of JavaScript, in kB. */
  async heap() {
    await this.slowDown(1)
    await this.session.send('HeapProfiler.collectGarbage')
    const { usedSize } = await this.session.send('Runtime.getHeapUsage')
    return usedSize / 1000
  }

  /** Watches for the answer to the next click. */
  awaitAnswer() {
    return this.page.evaluate(observeAnswer)
  }

  /** @returns {Promise<Observed>} */
  observed() {
    return this.page.evaluate('benchObserved')
  }
}

/**
 * Opens a new visitor, without cookies and with an empty cache.
 *
 * @param {Browser} browser
 * @param {string} banner
 */
export async function newVisitor(browser, banner) {
  // Some libraries hide from what calls itself headless.
  const userAgent = `Mozilla/5.0 (X11; Linux x86_64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/${browser.version().split('.')[0]}.0.0.0 Safari/537.36`
  const context = await browser.newContext({ userAgent, viewport: { width: 1000, height: 700 } })
  await context.addInitScript(observe, banner)
  /** @type {Set<string>} */
  const ignored = new Set()
  return {
    context,
    /** A new tab of the same visitor: cookies and cache stay. */
    async tab() {
      const page = await context.newPage()
      const session = await context.newCDPSession(page)
      await session.send('Performance.enable')
      return new Tab(page, session)
    },
    /**
     * Clicks, and waits until that is stored: some libraries let their banner fade out first.
     *
     * @param {Tab} tab
     * @param {string} button
     */
    async decide(tab, button) {
      await tab.page.locator(button).first().click()
      const before = Date.now()
      const isStored = async () => (await context.cookies()).some(({ name }) => !ignored.has(name))
      while (Date.now() < before + LATEST && !(await isStored())) await tab.settled()
      return tab.settled()
    },
    /** Stores a cookie that is none of the library's. @param {string} name @param {string} url */
    async storeCookie(name, url) {
      ignored.add(name)
      await context.addCookies([{ name, value: '1', domain: new URL(url).hostname, path: '/' }])
    },
    close: () => context.close(),
  }
}
