import { useEffect, useSyncExternalStore } from 'react'
import { afterPaint, type ConsentStore, callEach, INTERNALS } from '../../core/internal.ts'
import { keptOnPage, loadLater } from '../../page/index.ts'
import { type Preferences, reportError, useConsentLocale, useConsentStore } from '../../react/internal.ts'

type HostModule = Pick<typeof import('./preferences-host.tsx'), 'PreferencesHost' | 'prefetchDialog'>

interface Kept {
  /** The host that has arrived: without English, for sites with a locale, and with it. */
  readonly hosts: { plain?: HostModule; english?: HostModule }
  readonly listeners: Set<() => void>
}

const kept = () => keptOnPage<Kept>('preferences hosts', () => ({ hosts: {}, listeners: new Set() }))

/** Loads the host once; after a failure the next call tries again. */
async function loadHost(kind: keyof Kept['hosts']): Promise<HostModule> {
  const { hosts, listeners } = kept()
  hosts[kind] ??= await (kind === 'plain' ? import('./preferences-host.tsx') : import('./host-in-english.tsx'))
  callEach(listeners)
  return hosts[kind]
}

const useKind = () => (useConsentLocale() ? 'plain' : 'english')

/** Returns the functions that load the dialog ahead of need, and that make sure that there is a host to show it. */
export function useHostLoader(store: ConsentStore) {
  const locale = useConsentLocale()
  const kind = useKind()
  return {
    // A failure is reported when it is needed.
    prefetch: () => void loadHost(kind).then(({ prefetchDialog }) => prefetchDialog(store, locale), ignore),
    ensure: () => void loadHost(kind).catch((reason) => reportLoss(store, reason)),
  }
}

const ignore = () => undefined

/** Reports that the host could not be loaded. Preferences that nobody can show are closed, or they would open much later. */
function reportLoss(store: ConsentStore, reason: unknown) {
  // Whoever opened them brought their code along.
  const { preferences } = store[INTERNALS].attached as { readonly preferences?: Pick<Preferences, 'close'> }
  preferences?.close()
  reportError(store, 'dialog-unavailable', reason)
}

function subscribe(listener: () => void) {
  const { listeners } = kept()
  listeners.add(listener)
  return () => {
    listeners.delete(listener)
  }
}

/**
 * The host of the dialog and of the status message, which is loaded after the first paint: nobody needs it before a click.
 * The server renders none, so a page that hydrates renders none either.
 */
export function LateHost({ rank }: { readonly rank?: number | undefined }) {
  const store = useConsentStore()
  const kind = useKind()
  const host = useSyncExternalStore(
    subscribe,
    () => kept().hosts[kind],
    () => undefined,
  )
  useEffect(() => {
    if (host) return
    const controller = new AbortController()
    const { signal } = controller
    const options = { onError: (reason: unknown) => reportLoss(store, reason), signal }
    const callOff = afterPaint(() => void loadLater(() => loadHost(kind), options))
    return () => {
      callOff()
      controller.abort()
    }
  }, [host, kind, store])
  return host ? <host.PreferencesHost rank={rank} /> : null
}
