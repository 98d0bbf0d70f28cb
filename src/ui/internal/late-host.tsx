import { useEffect, useSyncExternalStore } from 'react'
import { afterPaint, type ConsentStore, callEach, INTERNALS } from '../../core/internal.ts'
import { keptOnPage, loadLater } from '../../page/index.ts'
import { type Preferences, reportError, useConsentStore } from '../../react/internal.ts'

type LoadedHost = Pick<typeof import('./preferences-host.tsx'), 'PreferencesHost' | 'prefetchDialog'>

/** Where the stylesheet puts the preset dialog. */
export type DialogPlacement = 'center' | 'sheet' | 'drawer'

/** Props of a host. */
export interface HostProps {
  readonly rank?: number | undefined
  readonly placement?: DialogPlacement | undefined
}

interface Kept {
  loaded?: LoadedHost
  /** The attempts to load the host. They go on until it arrives. */
  loading?: Promise<LoadedHost>
  readonly listeners: Set<() => void>
}

const kept = () => keptOnPage<Kept>('preferences host', () => ({ listeners: new Set() }))

/** Loads the host once; after a failure the next call tries again. */
export async function loadHost(): Promise<LoadedHost> {
  const host = kept()
  if (!host.loaded) {
    const { PreferencesHost, prefetchDialog } = await import('./preferences-host.tsx')
    host.loaded = { PreferencesHost, prefetchDialog }
    callEach(host.listeners)
  }
  return host.loaded
}

/** Reports that the host could not be loaded. Also closes the preferences, which would otherwise open much later. */
export function reportLoss(store: ConsentStore, reason: unknown) {
  // If the preferences were opened, their code is attached to the store. An import would load it on every page.
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
 * Loads and renders the host of the dialog and of the status message. It loads after the first paint, because no visitor
 * needs it before a click. It renders nothing on the server and while the page hydrates.
 */
export function LateHost(props: HostProps) {
  const store = useConsentStore()
  const host = useSyncExternalStore(
    subscribe,
    () => kept().loaded,
    () => undefined,
  )
  useEffect(() => {
    if (host) return
    // Every banner and trigger renders a host, but one of them is enough to load the code.
    return afterPaint(() => {
      kept().loading ??= loadLater(loadHost, { onError: (reason) => reportLoss(store, reason) })
    })
  }, [host, store])
  return host ? <host.PreferencesHost {...props} /> : null
}
