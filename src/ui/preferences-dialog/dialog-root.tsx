import * as Dialog from '@radix-ui/react-dialog'
import { Component, forwardRef, type ReactNode, useEffect, useMemo, useRef } from 'react'
import { preferencesOf, reportError, useConsentStore } from '../../react/internal.ts'
import { joinRefs } from '../internal/join-refs.ts'
import { keepInPlace } from '../internal/keep-in-place.ts'
import { LoadedTextsContext } from '../internal/loaded-texts.ts'
import { placeOf } from '../internal/place.ts'
import { raise } from '../internal/raise.ts'
import { type PartProps, renderPart } from '../internal/render-part.ts'
import { StatusMessage } from '../internal/status-message.tsx'
import { useContents } from '../internal/use-contents.ts'
import { usePreferencesHost } from '../internal/use-preferences-host.ts'
import { WholePolicyContext } from '../internal/use-texts.ts'
import { FrameContext } from './frame-context.ts'
import { useModalAround } from './use-modal-around.ts'

interface DialogBoundaryProps {
  readonly open: boolean
  /** Closes the preferences and reports the error. */
  readonly fail: (reason: unknown) => void
  readonly children: ReactNode
}

/** Stops an error of the dialog from reaching the rest of the page. The next opening renders the dialog again. */
class DialogBoundary extends Component<DialogBoundaryProps, { readonly hasFailed: boolean }> {
  override state = { hasFailed: false }

  static getDerivedStateFromError() {
    return { hasFailed: true }
  }

  override componentDidCatch(reason: unknown) {
    this.props.fail(reason)
  }

  override componentDidUpdate() {
    if (this.state.hasFailed && !this.props.open) this.setState({ hasFailed: false })
  }

  override render() {
    return this.state.hasFailed ? null : this.props.children
  }
}

interface DialogFrameProps {
  readonly open: boolean
  readonly children?: ReactNode
}

/** Shows its children at the end of the page while `open` is true, or at the end of the shadow root that it is in. */
export function DialogFrame({ open, children }: DialogFrameProps) {
  const store = useConsentStore()
  const { close, invoker } = preferencesOf(store)
  const { modal, leave } = useModalAround(open, invoker)
  const fail = (reason: unknown) => {
    close()
    reportError(store, 'dialog-failed', reason)
  }
  return (
    <DialogBoundary open={open} fail={fail}>
      <Dialog.Root open={open} onOpenChange={(next) => next || close()}>
        <Dialog.Portal container={modal ?? (open ? placeOf(store, invoker()) : undefined)}>
          <FrameContext.Provider value={{ open, gone: () => leave() || close() }}>{children}</FrameContext.Provider>
        </Dialog.Portal>
      </Dialog.Root>
    </DialogBoundary>
  )
}

/**
 * Shows its children at the end of the page while the preferences are open. It replaces the preset dialog. Doesn't render
 * its own HTML element.
 *
 * Put it in your own module and load that module lazily, because it imports a large part of the UI.
 *
 * The preferences are closed at first and on the server. An error inside the dialog closes it and grants nothing; `onError`
 * gets `dialog-failed`, and the next opening renders the dialog again. If the texts of the dialog cannot be loaded,
 * `onError` gets `dialog-unavailable`.
 *
 * @throws {ConsentError} `missing-provider` outside a provider.
 *
 * @example
 * ```tsx
 * import * as Dialog from 'volenti/ui/preferences-dialog'
 *
 * export const Preferences = () => (
 *   <Dialog.Root>
 *     <Dialog.Overlay />
 *     <Dialog.Content>
 *       <Dialog.Title />
 *       <Dialog.Description />
 *       <Dialog.Categories>
 *         <Dialog.Category>
 *           <Dialog.CategoryTitle />
 *           <Dialog.CategorySwitch />
 *         </Dialog.Category>
 *       </Dialog.Categories>
 *       <Dialog.RejectAll />
 *       <Dialog.AcceptAll />
 *       <Dialog.Save />
 *     </Dialog.Content>
 *   </Dialog.Root>
 * )
 * ```
 */
export function DialogRoot({ children }: { readonly children?: ReactNode }) {
  const { elected, shown, preferences } = usePreferencesHost(2)
  const contents = useContents(preferences.close, preferences.subscribe)
  if (!contents) return null
  return (
    <LoadedTextsContext.Provider value={contents.texts}>
      <WholePolicyContext.Provider value={contents.policy}>
        {elected && <StatusMessage isDialogOpen={shown} />}
        <DialogFrame open={shown}>{children}</DialogFrame>
      </WholePolicyContext.Provider>
    </LoadedTextsContext.Provider>
  )
}

/** Props of `Overlay`. */
export type DialogOverlayProps = PartProps<'div'>

/**
 * Covers the page behind the dialog. Renders a `<div>` element.
 *
 * With the stylesheet it catches the mouse wheel, so the page behind it does not scroll.
 */
export const DialogOverlay = /* @__PURE__ */ forwardRef<HTMLDivElement, DialogOverlayProps>(function DialogOverlay(props, ref) {
  const own = useRef<HTMLDivElement>(null)
  const joined = useMemo(() => joinRefs(joinRefs<HTMLDivElement>(own, keepInPlace()), ref), [ref])
  useEffect(() => raise(own.current), [])
  // The overlay of Radix locks scrolling. It injects a <style>, which a strict content security policy refuses, and changes
  // the body, which shifts the page.
  return renderPart('div', { 'data-slot': 'volenti-overlay', ...props }, joined)
})
