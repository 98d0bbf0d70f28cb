import { useEffect, useState } from 'react'
import { afterPaint } from '../../core/internal.ts'
import { keptOnPage } from '../../page/index.ts'
import { preferencesOf, reportError, useConsentLocale, useConsentStore } from '../../react/internal.ts'

type HostModule = Pick<typeof import('./preferences-host.tsx'), 'PreferencesHost' | 'prefetchDialog'>

/** The code of the host that has arrived, by whether it is without English. */
const kept = () => keptOnPage<Record<string, HostModule>>('preferences hosts', () => ({}))

/** Loads the host, with English texts where the site gives none; after a failure the next call tries again. */
async function loadHost(hasLocale: boolean): Promise<HostModule> {
  const hosts = kept()
  const name = `${hasLocale}`
  hosts[name] ??= await (hasLocale ? import('./preferences-host.tsx') : import('./host-in-english.tsx'))
  return hosts[name]
}

/** Returns what loads the dialog ahead of need. */
export function usePrefetch(): () => void {
  const locale = useConsentLocale()
  return () =>
    void loadHost(locale !== undefined).then(
      ({ prefetchDialog }) => prefetchDialog(locale),
      () => undefined,
    )
}

/**
 * The host of the dialog and of the status message, which is loaded after the first paint: nobody needs it before a click.
 * The preferences that are opened meanwhile are shown once it is there.
 */
export function LateHost({ rank }: { readonly rank?: number | undefined }) {
  const store = useConsentStore()
  const hasLocale = useConsentLocale() !== undefined
  const [, setArrived] = useState(0)
  const host = kept()[`${hasLocale}`]
  const [isMounted, setMounted] = useState(false)
  useEffect(() => {
    setMounted(true)
    if (host) return
    const preferences = preferencesOf(store)
    const load = () =>
      void loadHost(hasLocale).then(
        () => setArrived((times) => times + 1),
        (reason) => {
          preferences.close()
          reportError(store, 'dialog-unavailable', reason)
        },
      )
    const ends = [afterPaint(load), preferences.subscribe(() => preferences.getState().open && load())]
    return () => {
      for (const end of ends) end()
    }
  }, [host, hasLocale, store])
  // The server renders none, so a page that hydrates renders none either.
  return host && isMounted ? <host.PreferencesHost rank={rank} /> : null
}
