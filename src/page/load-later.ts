/** Moments at which a page may be online again. */
const RETRY_ON = ['focus', 'online', 'pageshow', 'visibilitychange'] as const

/** When to load again, and for how long. */
export interface LoadOptions {
  /** Called with the reason of each failure. */
  readonly onError: (reason: unknown) => void
  /** Ends the attempts. */
  readonly signal?: AbortSignal | undefined
  /** Subscribes to other events after which to try again. */
  readonly subscribe?: ((listener: () => void) => () => void) | undefined
}

/**
 * Loads code for as long as it takes: after a failure again when the page gets the focus, is shown, or is online again.
 * The promise stays pending when the attempts are ended.
 */
export function loadLater<T>(load: () => Promise<T>, { onError, signal, subscribe }: LoadOptions): Promise<T> {
  return new Promise((resolve) => {
    const attempt = () => {
      load().then(resolve, (reason) => {
        if (signal?.aborted) return
        // Before it listens: what the report changes is no reason to try again.
        onError(reason)
        const wait = new AbortController()
        const again = () => {
          wait.abort()
          unsubscribe?.()
          if (!signal?.aborted) attempt()
        }
        const unsubscribe = subscribe?.(again)
        for (const type of RETRY_ON) addEventListener(type, again, { capture: true, signal: wait.signal })
        signal?.addEventListener('abort', again)
      })
    }
    attempt()
  })
}
