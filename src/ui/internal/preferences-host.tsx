import { useEffect, useState } from 'react'
import { reportError, useConsentStore } from '../../react/internal.ts'
import { loadDialog, loadedDialog } from './load-dialog.ts'
import { StatusMessage } from './status-message.tsx'
import { usePreferencesHost } from './use-preferences-host.ts'

/**
 * Shows the preferences dialog and the status message of a page, if it is elected: every banner, trigger and dialog
 * brings a host along, so that each of them works alone.
 */
export function PreferencesHost({ rank = 0 }: { readonly rank?: number | undefined }) {
  const store = useConsentStore()
  const { elected, shown, preferences } = usePreferencesHost(rank)
  const [Dialog, setDialog] = useState(loadedDialog)

  useEffect(() => {
    if (!shown || Dialog) return
    loadDialog().then(
      (dialog) => setDialog(() => dialog),
      (reason) => {
        preferences.close()
        reportError(store, 'dialog-unavailable', reason)
      },
    )
  }, [shown, Dialog, preferences, store])

  if (!elected) return null
  return (
    <>
      <StatusMessage />
      {Dialog && <Dialog open={shown} />}
    </>
  )
}
