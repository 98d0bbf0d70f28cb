/**
 * Runs a task once the browser has painted what was changed before, and on a prerendered page once it is shown. Returns
 * the function that calls it off.
 *
 * What a visitor clicked away is gone before anything that the click allows takes the main thread. A hidden page paints
 * nothing, so the task runs at once there, though never within the call; a page that is hidden or left while a task waits
 * runs it then. Runs in a browser only; gates, scripts, effects and events wait like this by themselves.
 *
 * @example
 * ```ts
 * import { afterPaint, type ConsentStore } from 'volenti'
 *
 * export const startLater = (store: ConsentStore, start: () => void) =>
 *   afterPaint(() => {
 *     if (store.isGranted('analytics')) start()
 *   })
 * ```
 */
export function afterPaint(task: () => void): () => void {
  let isOff = false
  let start = () => {
    if (isOff) return
    // A hidden page paints no frames.
    if (document.visibilityState === 'hidden') setTimeout(run)
    else {
      requestAnimationFrame(() => setTimeout(run))
      // The window hears of it first, and no element of the page can take its name, as one can take those of the document.
      addEventListener('visibilitychange', hurry, true)
    }
  }
  const hurry = () => {
    if (document.visibilityState !== 'visible') run()
  }
  const callOff = () => {
    removeEventListener('visibilitychange', hurry, true)
    isOff = true
  }
  const run = () => {
    if (isOff) return
    callOff()
    task()
  }
  if ((document as { readonly prerendering?: boolean }).prerendering) {
    const shown = start
    start = () => document.addEventListener('prerenderingchange', shown, { once: true })
  }
  start()
  return callOff
}
