/**
 * Runs a task once the browser has painted what was changed before, and on a prerendered page once it is shown. Returns
 * the function that calls it off.
 *
 * What a visitor clicked away is gone before anything that the click allows takes the main thread. A hidden page paints
 * nothing, so the task runs at once there, though never within the call. Runs in a browser only; gates, scripts, effects
 * and events wait like this by themselves.
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
    // A hidden page paints no frames.
    if (document.visibilityState === 'hidden') setTimeout(run)
    else requestAnimationFrame(() => setTimeout(run))
  }
  const run = () => {
    if (!isOff) task()
  }
  if ((document as { readonly prerendering?: boolean }).prerendering) {
    const shown = start
    start = () => document.addEventListener('prerenderingchange', shown, { once: true })
  }
  start()
  return () => {
    isOff = true
  }
}
