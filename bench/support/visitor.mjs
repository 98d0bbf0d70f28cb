// A visitor in Chromium, and what the browser itself measures of a page.

/** @typedef {import('playwright').Browser} Browser */
/** @typedef {import('playwright').Page} Page */
/** @typedef {import('playwright').CDPSession} CDPSession */
/** @typedef {{ readonly name: string; readonly at: number; readonly duration: number; readonly processing: number }} TimedEvent */
/** @typedef {{ readonly bannerAt?: number; readonly blocking: number; readonly events: TimedEvent[]; readonly clickAt?: number; readonly answeredAt?: number }} Observed */
/** @typedef {{ readonly task: number; readonly script: number; readonly style: number; readonly layout: number }} MainThread */

/** How often it is looked whether the main thread is quiet, and how often in a row it has to be. */
const EVERY = 100
const IN_A_ROW = 2

/**
 * Runs in the page before everything else.
 *
 * @param {string} banner
 */
function observe(banner) {
  const observed = { bannerAt: /** @type {number | undefined} */ (undefined), blocking: 0, events: /** @type {TimedEvent[]} */ ([]) }
  Object.assign(window, { benchObserved: observed })
  new PerformanceObserver((list) => {
    for (const { duration } of list.getEntries()) observed.blocking += Math.max(0, duration - 50)
  }).observe({ type: 'longtask', buffered: true })
  new PerformanceObserver((list) => {
    for (const entry of /** @type {PerformanceEventTiming[]} */ (list.getEntries()))
      observed.events.push({
        name: entry.name,
        at: entry.startTime,
        duration: entry.duration,
        processing: entry.processingEnd - entry.processingStart,
      })
  }).observe(/** @type {PerformanceObserverInit} */ ({ type: 'event', durationThreshold: 16 }))
  const watcher = new MutationObserver(() => {
    if (!document.querySelector(banner)) return
    watcher.disconnect()
    // After the frame in which the browser draws it.
    requestAnimationFrame(() => {
      const { port1, port2 } = new MessageChannel()
      port1.onmessage = () => {
        observed.bannerAt = performance.now()
      }
      port2.postMessage(0)
    })
  })
  watcher.observe(document, { childList: true, subtree: true, attributes: true, attributeFilter: ['class'] })
}

/** Runs in the page before a click: notes when it came, and when a reader shows another answer. */
function observeAnswer() {
  const observed = /** @type {{ benchObserved: { clickAt?: number; answeredAt?: number } }} */ (/** @type {unknown} */ (window)).benchObserved
  addEventListener(
    'click',
    ({ timeStamp }) => {
      observed.clickAt = timeStamp
    },
    { capture: true, once: true },
  )
  const main = document.querySelector('main')
  const watcher = new MutationObserver(() => {
    watcher.disconnect()
    requestAnimationFrame(() => {
      const { port1, port2 } = new MessageChannel()
      port1.onmessage = () => {
        observed.answeredAt = performance.now()
      }
      port2.postMessage(0)
    })
  })
  if (main) watcher.observe(main, { characterData: true, childList: true, subtree: true })
}

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
  return {
    context,
    /** A new tab of the same visitor: cookies and cache stay. */
    async tab() {
      const page = await context.newPage()
      const session = await context.newCDPSession(page)
      await session.send('Performance.enable')
      return new Tab(page, session)
    },
    close: () => context.close(),
  }
}
