/** Events after which a page may be online again. */
const RETRY_ON = ['focus', 'online', 'pageshow', 'visibilitychange'] as const

/** Options of `loadLater`. */
export interface LoadOptions {
  /** Called with the reason of each failure, unless the page is hidden or left. */
  readonly onError: (reason: unknown) => void
  /** Stops the attempts. */
  readonly signal?: AbortSignal | undefined
  /** Subscribes to other events that start a new attempt. */
  readonly subscribe?: ((listener: () => void) => () => void) | undefined
}

/**
 * Loads code until it succeeds. After a failure it tries again when the page gets the focus, is shown, or is online again.
 *
 * When `signal` stops the attempts, the promise stays pending.
 */
export function loadLater<T>(load: () => Promise<T>, { onError, signal, subscribe }: LoadOptions): Promise<T> {
  return new Promise((resolve) => {
    const attempt = () => {
      load().then(resolve, (reason) => {
        if (signal?.aborted) return
        // Firefox ends the requests of a page that is left. Nothing is lost then: a page that is shown again tries again.
        // Reported before it subscribes: a change that the report causes must not start a new attempt.
        if (!document.hidden) onError(reason)
        const wait = new AbortController()
        const again = () => {
          wait.abort()
          unsubscribe?.()
          if (!signal?.aborted) attempt()
        }
        const unsubscribe = subscribe?.(again)
        // In the capture phase the focus of every control would count.
        for (const type of RETRY_ON) addEventListener(type, again, { signal: wait.signal })
        signal?.addEventListener('abort', again)
      })
    }
    attempt()
  })
}
