import * as Dialog from '@radix-ui/react-dialog'
import type { ReactNode } from 'react'
import { preferencesOf, reportError, useConsentStore } from '../../react/internal.ts'
import { StatusMessage } from '../internal/status-message.tsx'
import { usePreferencesHost } from '../internal/use-preferences-host.ts'
import { DialogBoundary } from './dialog-boundary.tsx'

interface DialogFrameProps {
  readonly open: boolean
  readonly children?: ReactNode
}

/** The dialog itself, open or closed; whoever renders it is the host. */
export function DialogFrame({ open, children }: DialogFrameProps) {
  const store = useConsentStore()
  const { close } = preferencesOf(store)
  const fail = (reason: unknown) => {
    close()
    reportError(store, 'dialog-failed', reason)
  }
  return (
    <DialogBoundary open={open} fail={fail}>
      <Dialog.Root open={open} onOpenChange={(next) => next || close()}>
        <Dialog.Portal>{children}</Dialog.Portal>
      </Dialog.Root>
    </DialogBoundary>
  )
}

/**
 * Shows its children at the end of the page while the preferences are open, in place of the dialog that loads itself.
 * Doesn't render its own HTML element.
 */
export function DialogRoot({ children }: { readonly children?: ReactNode }) {
  const { elected, shown } = usePreferencesHost(2)
  return (
    <>
      {elected && <StatusMessage />}
      <DialogFrame open={shown}>{children}</DialogFrame>
    </>
  )
}
