import { type FocusEvent, forwardRef, type PointerEvent } from 'react'
import { consentCookieName, type Policy } from '../../core/internal.ts'
import { preferencesOf, useConsentLocale, useConsentPolicy, useConsentStore } from '../../react/internal.ts'
import { ActionButton, type ButtonPartProps } from './action-button.tsx'
import { loadHost, reportLoss } from './late-host.tsx'

const ignore = () => undefined

/** Returns a function that loads the preferences before they are opened. A failure is reported only when they are. */
export function usePrefetch(): () => void {
  const store = useConsentStore()
  const locale = useConsentLocale()
  const policy = useConsentPolicy()
  return () => void loadHost().then(({ prefetchDialog }) => prefetchDialog(store, locale, policy), ignore)
}

/** A button that opens the preferences. It loads them when the pointer or the focus reaches it. */
export const OpenButton = /* @__PURE__ */ forwardRef<HTMLButtonElement, ButtonPartProps & { readonly text?: string | undefined }>(function OpenButton(
  { text, onFocus, onPointerEnter, ...props },
  ref,
) {
  const store = useConsentStore()
  const prefetch = usePrefetch()
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
    loadHost().catch((reason) => reportLoss(store, reason))
  }
  const action = `${consentCookieName(store.policy as Policy)}:open-preferences`
  return <ActionButton aria-haspopup="dialog" volenti-action={action} {...props} {...approach} act={open} text={text} ref={ref} />
})
