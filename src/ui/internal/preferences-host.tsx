import { useCallback, useEffect, useState } from 'react'
import { reportError, useConsentLocale, useConsentPolicy, useConsentStore } from '../../react/internal.ts'
import { type HostProps, reportLoss } from './late-host.tsx'
import { type LoadedDialog, loadDialog, loadedDialog } from './load-dialog.ts'
import { LoadedTextsContext } from './loaded-texts.ts'
import { StatusMessage } from './status-message.tsx'
import { useArrivedTexts } from './use-arrived-texts.ts'
import { usePreferencesHost } from './use-preferences-host.ts'
import { WholePolicyContext } from './use-texts.ts'

export { prefetchDialog } from './load-dialog.ts'

/**
 * Returns the dialog in the language of the provider, once it has arrived. Until then it returns the dialog in the language
 * before. A dialog that is open stays open when the language changes.
 */
function useLoadedDialog(shown: boolean, close: () => void): LoadedDialog | undefined {
  const store = useConsentStore()
  const locale = useConsentLocale()
  const policy = useConsentPolicy()
  const [, setArrived] = useState(0)
  const next = loadedDialog(store, locale, policy)
  const [dialog, setDialog] = useState(next)
  if (next && next !== dialog) setDialog(next)
  const isMissing = !dialog
  useEffect(() => {
    if (!shown || next) return
    loadDialog(store, locale, policy).then(
      () => setArrived((times) => times + 1),
      (reason) => {
        if (isMissing) close()
        reportError(store, 'dialog-unavailable', reason)
      },
    )
  }, [shown, next, locale, policy, store, close, isMissing])
  return next ?? dialog
}

/**
 * Shows the preferences dialog and the status message, if this host is elected. Every banner, trigger and dialog renders a
 * host, so that each of them works alone.
 */
export function PreferencesHost({ rank = 0, placement }: HostProps) {
  const store = useConsentStore()
  const { elected, shown, preferences } = usePreferencesHost(rank)
  const dialog = useLoadedDialog(shown, preferences.close)
  const texts = useArrivedTexts(useCallback((reason: unknown) => reportLoss(store, reason), [store]))
  if (!elected) return null
  return (
    <>
      {texts && (
        <LoadedTextsContext.Provider value={texts}>
          <StatusMessage isDialogOpen={shown} />
        </LoadedTextsContext.Provider>
      )}
      {dialog && (
        <LoadedTextsContext.Provider value={dialog.texts}>
          <WholePolicyContext.Provider value={dialog.policy}>
            <dialog.Layer open={shown} placement={placement} />
          </WholePolicyContext.Provider>
        </LoadedTextsContext.Provider>
      )}
    </>
  )
}
