import { type ConsentState, type ConsentStore, consentCookieName, type Policy, refresh } from '../core/internal.ts'

/** The used part of the Cookie Store API. Some browsers do not have it, and no browser has it on insecure pages. */
interface CookieChange extends Event {
  readonly changed?: readonly { readonly name: string }[]
  readonly deleted?: readonly { readonly name: string }[]
}

/** Opens the channel between the tabs of a browser. Firefox refuses it where it blocks cookies. */
function openChannel(name: string) {
  try {
    return new BroadcastChannel(name)
  } catch {
    return undefined
  }
}

/**
 * Keeps a store in step with other tabs, frames and the server, and returns the function that stops this.
 *
 * The browser reports a changed cookie (Cookie Store API), or else the other tabs do (BroadcastChannel). The store also reads
 * the cookie again when the page gets the focus, is shown, or comes back from the back/forward cache. There is no `unload`
 * listener, so the browser can keep the page in that cache. `ConsentProvider` already does this. Runs in a browser only.
 *
 * @param since - Report the decisions after this state to the other tabs. @default the current state
 *
 * @example
 * ```ts
 * import type { ConsentStore } from 'volenti'
 * import { connectSync } from 'volenti/connect'
 *
 * export const follow = (store: ConsentStore) => connectSync(store)
 * ```
 */
export function connectSync<P extends Policy>(store: ConsentStore<P>, since: ConsentState<P> = store.getState()): () => void {
  const end = new AbortController()
  const { signal } = end
  const update = () => refresh(store)
  for (const event of ['focus', 'pageshow'] as const) addEventListener(event, update, { signal })
  document.addEventListener('visibilitychange', update, { signal })
  // The cookie may have changed since the store read it, and nothing reported that.
  update()

  const { cookieStore } = globalThis as { readonly cookieStore?: EventTarget }
  const name = consentCookieName(store.policy)
  // Some tags write their cookies every second, and each refresh computes the whole state again.
  const refreshForOurs = ({ changed = [], deleted = [] }: CookieChange) => {
    if ([...changed, ...deleted].some((cookie) => cookie.name === name)) update()
  }
  cookieStore?.addEventListener('change', refreshForOurs, { signal })
  const channel = cookieStore ? undefined : openChannel(name)
  if (channel) {
    let { decision } = since
    // Only a decision of this page is reported, so that two tabs do not answer each other without end.
    const report = () => {
      const latest = store.getState().decision
      if (latest !== decision) channel.postMessage(null)
      decision = latest
    }
    channel.onmessage = update
    report()
    const unsubscribe = store.subscribe(report)
    signal.addEventListener('abort', () => {
      unsubscribe()
      channel.close()
    })
  }
  return () => end.abort()
}
