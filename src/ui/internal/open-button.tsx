import { type FocusEvent, forwardRef, type PointerEvent } from 'react'
import { consentCookieName, type Policy } from '../../core/internal.ts'
import { preferencesOf, useConsentStore } from '../../react/internal.ts'
import { ActionButton, type ButtonPartProps } from './action-button.tsx'
import { useHostLoader } from './late-host.tsx'

/** A button that opens the preferences, and loads them when it is approached. */
export const OpenButton = /* @__PURE__ */ forwardRef<HTMLButtonElement, ButtonPartProps & { readonly text?: string | undefined }>(function OpenButton(
  { text, onFocus, onPointerEnter, ...props },
  ref,
) {
  const store = useConsentStore()
  const { prefetch, ensure } = useHostLoader(store)
  const approach = {
    onFocus(event: FocusEvent<HTMLButtonElement>) {
      onFocus?.(event)
      prefetch()
    },
    onPointerEnter(event: PointerEvent<HTMLButtonElement>) {
      onPointerEnter?.(event)
      prefetch()
    },
  }
  const open = (event: { readonly currentTarget: Element }) => {
    preferencesOf(store).open(event.currentTarget)
    ensure()
  }
  const action = `${consentCookieName(store.policy as Policy)}:open-preferences`
  return <ActionButton aria-haspopup="dialog" volenti-action={action} {...props} {...approach} act={open} text={text} ref={ref} />
})
