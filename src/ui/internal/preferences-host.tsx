import { useEffect, useState } from 'react'
import { reportError, useConsentLocale, useConsentStore } from '../../react/internal.ts'
import { loadDialog, loadedDialog } from './load-dialog.ts'
import { LoadedTextsContext } from './loaded-texts.ts'
import { StatusMessage } from './status-message.tsx'
import { usePreferencesHost } from './use-preferences-host.ts'
import { WholePolicyContext } from './use-texts.ts'

export { prefetchDialog } from './load-dialog.ts'

/**
 * Shows the preferences dialog and the status message, if this host is elected. Every banner, trigger and dialog renders a
 * host, so that each of them works alone.
 */
export function PreferencesHost({ rank = 0 }: { readonly rank?: number | undefined }) {
  const store = useConsentStore()
  const locale = useConsentLocale()
  const { elected, shown, preferences } = usePreferencesHost(rank)
  const [, setArrived] = useState(0)
  const dialog = loadedDialog(store, locale)

  useEffect(() => {
    if (!shown || dialog) return
    loadDialog(store, locale).then(
      () => setArrived((times) => times + 1),
      (reason) => {
        preferences.close()
        reportError(store, 'dialog-unavailable', reason)
      },
    )
  }, [shown, dialog, locale, preferences, store])

  if (!elected) return null
  return (
    <>
      <StatusMessage />
      {dialog && (
        <LoadedTextsContext.Provider value={dialog.texts}>
          <WholePolicyContext.Provider value={dialog.policy}>
            <dialog.Layer open={shown} />
          </WholePolicyContext.Provider>
        </LoadedTextsContext.Provider>
      )}
    </>
  )
}
