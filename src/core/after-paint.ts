/**
 * Runs a task once the browser has painted what was changed before, and on a prerendered page once it is shown. Returns
 * the function that calls it off.
 *
 * What a visitor clicked away is gone before anything that the click allows takes the main thread. A hidden page paints
 * nothing, so the task runs at once there, though never within the call; a page that is hidden or left while a task waits
 * runs it then. Runs in a browser only; gates, scripts, effects and events wait like this by themselves.
 */
export function afterPaint(task: () => void): () => void {
  const wait = new AbortController()
  const { signal } = wait
  const run = (change?: Event) => {
    if (signal.aborted || (change && document.visibilityState === 'visible')) return
    wait.abort()
    task()
  }
  const start = () => {
    // A hidden page paints no frames.
    if (document.visibilityState === 'hidden') setTimeout(run)
    else requestAnimationFrame(() => setTimeout(run))
  }
  // Caught at the window: no element of the page can take the name of its functions, as one can with the document's.
  addEventListener('visibilitychange', run, { capture: true, signal })
  if ((document as { readonly prerendering?: boolean }).prerendering) document.addEventListener('prerenderingchange', start, { once: true })
  else start()
  return () => wait.abort()
}
