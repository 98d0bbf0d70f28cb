// Runs in the page: nothing here may refer to anything outside of its function.

/** @typedef {{ readonly name: string; readonly at: number; readonly duration: number; readonly processing: number }} TimedEvent */
/**
 * @typedef {object} Observed
 * @property {number} [bannerAt] When the first frame with the banner had been painted.
 * @property {number} blocking By how much tasks were longer than 50 ms, in all.
 * @property {TimedEvent[]} events
 * @property {number} [clickAt]
 * @property {number} [answeredAt] When the first frame with another answer of a reader had been painted.
 */

/**
 * Runs before everything else of the page.
 *
 * @param {string} banner
 */
export function observe(banner) {
  /** @type {Observed} */
  const observed = { blocking: 0, events: [] }
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

/** Runs before a click: notes when it came, and when a reader shows another answer. */
export function observeAnswer() {
  const observed = /** @type {Observed} */ (Reflect.get(window, 'benchObserved'))
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
