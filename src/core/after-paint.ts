/**
 * Runs a task after the browser has painted the latest changes, and returns the function that cancels it.
 *
 * The banner disappears first. Only then does the code that the click allows use the main thread. A prerendered page waits
 * until it is shown. A hidden page paints nothing, so the task runs soon there, but never within the call. When the page is
 * hidden or left while a task waits, the task runs then. Runs in a browser only. Gates, scripts, effects and events already
 * wait like this.
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
  // The listener is on the window: an element of the page can replace a function of the document by its name, but none of the window.
  addEventListener('visibilitychange', run, { capture: true, signal })
  if ((document as { readonly prerendering?: boolean }).prerendering) document.addEventListener('prerenderingchange', start, { once: true })
  else start()
  return () => wait.abort()
}
