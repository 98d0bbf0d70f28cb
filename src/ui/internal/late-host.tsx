import { useEffect, useSyncExternalStore } from 'react'
import { afterPaint, type ConsentStore, callEach, INTERNALS } from '../../core/internal.ts'
import { keptOnPage, loadLater } from '../../page/index.ts'
import { type Preferences, reportError, useConsentLocale, useConsentStore } from '../../react/internal.ts'
import { type LoadedTexts, LoadedTextsContext, loadEnglish } from './loaded-texts.ts'

/** The host, with English texts for a site without a locale. */
interface LoadedHost extends Pick<typeof import('./preferences-host.tsx'), 'PreferencesHost' | 'prefetchDialog'> {
  readonly texts: LoadedTexts
}

interface Kept {
  /** The loaded host: `plain` for sites with a locale, `english` for the others. */
  readonly hosts: { plain?: LoadedHost; english?: LoadedHost }
  /** The attempts to load the host. They go on until it arrives. */
  readonly loading: { plain?: Promise<LoadedHost>; english?: Promise<LoadedHost> }
  readonly listeners: Set<() => void>
}

const kept = () => keptOnPage<Kept>('preferences hosts', () => ({ hosts: {}, loading: {}, listeners: new Set() }))

/** Loads the host once; after a failure the next call tries again. */
export async function loadHost(kind: keyof Kept['hosts']): Promise<LoadedHost> {
  const { hosts, listeners } = kept()
  const known = hosts[kind]
  if (known) return known
  const [{ PreferencesHost, prefetchDialog }, texts] = await Promise.all([import('./preferences-host.tsx'), kind === 'plain' ? {} : loadEnglish()])
  const host = { PreferencesHost, prefetchDialog, texts }
  hosts[kind] = host
  callEach(listeners)
  return host
}

/** Returns the kind of host that the provider needs. */
export const useHostKind = () => (useConsentLocale() ? 'plain' : 'english')

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
export function LateHost({ rank }: { readonly rank?: number | undefined }) {
  const store = useConsentStore()
  const kind = useHostKind()
  const host = useSyncExternalStore(
    subscribe,
    () => kept().hosts[kind],
    () => undefined,
  )
  useEffect(() => {
    if (host) return
    // Every banner and trigger renders a host, but one of them is enough to load the code.
    return afterPaint(() => {
      kept().loading[kind] ??= loadLater(() => loadHost(kind), { onError: (reason) => reportLoss(store, reason) })
    })
  }, [host, kind, store])
  return host ? (
    <LoadedTextsContext.Provider value={host.texts}>
      <host.PreferencesHost rank={rank} />
    </LoadedTextsContext.Provider>
  ) : null
}
