import { type ConsentState, type ConsentStore, consentCookieName, type Policy, refresh } from '../core/internal.ts'

/** What of the Cookie Store API is used; not every browser has it, and none on insecure pages. */
interface CookieChange extends Event {
  readonly changed?: readonly { readonly name: string }[]
  readonly deleted?: readonly { readonly name: string }[]
}

/** The channel between the tabs of a browser. Where Firefox blocks cookies it refuses this, too. */
function openChannel(name: string) {
  try {
    return new BroadcastChannel(name)
  } catch {
    return undefined
  }
}

/**
 * Keeps a store in step with other tabs, frames and the server, and returns what ends it.
 *
 * It hears of a changed cookie from the browser (Cookie Store API) or else from the other tabs (BroadcastChannel), and
 * reads again whenever the page is looked at: on focus, and when it comes back from the back/forward cache. It registers
 * no `unload`, so the page stays eligible for that cache. `ConsentProvider` does this by itself. Runs in a browser only.
 *
 * @param since - The state from which on decisions of this page are told to the other tabs. @default the present one
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
  // The store was there before, and what happened in between was told to nobody.
  update()

  const { cookieStore } = globalThis as { readonly cookieStore?: EventTarget }
  const name = consentCookieName(store.policy)
  // Some tags write their cookies every second, and to read again means to resolve everything anew.
  const refreshForOurs = ({ changed = [], deleted = [] }: CookieChange) => {
    if ([...changed, ...deleted].some((cookie) => cookie.name === name)) update()
  }
  cookieStore?.addEventListener('change', refreshForOurs, { signal })
  const channel = cookieStore ? undefined : openChannel(name)
  if (channel) {
    let { decision } = since
    // Only a decision of this page is told on, so that no two tabs answer each other for ever.
    const tell = () => {
      const latest = store.getState().decision
      if (latest !== decision) channel.postMessage(null)
      decision = latest
    }
    channel.onmessage = update
    tell()
    const unsubscribe = store.subscribe(tell)
    signal.addEventListener('abort', () => {
      unsubscribe()
      channel.close()
    })
  }
  return () => end.abort()
}
