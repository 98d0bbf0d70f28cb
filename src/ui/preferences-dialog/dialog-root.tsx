import * as Dialog from '@radix-ui/react-dialog'
import type { ReactNode } from 'react'
import { en } from '../../locales/en/ui.ts'
import { preferencesOf, useConsentStore } from '../../react/internal.ts'
import { StatusMessage } from '../internal/status-message.tsx'
import { usePreferencesHost } from '../internal/use-preferences-host.ts'
import { LoadedTextsContext } from '../internal/use-texts.ts'
import { DialogBoundary } from './dialog-boundary.tsx'

interface DialogFrameProps {
  readonly open: boolean
  readonly children?: ReactNode
}

/** The dialog itself, open or closed; whoever renders it is the host. */
export function DialogFrame({ open, children }: DialogFrameProps) {
  const { close } = preferencesOf(useConsentStore())
  return (
    <DialogBoundary open={open} close={close}>
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
    <LoadedTextsContext.Provider value={en}>
      {elected && <StatusMessage />}
      <DialogFrame open={shown}>{children}</DialogFrame>
    </LoadedTextsContext.Provider>
  )
}
