import { forwardRef, useCallback, useState, useSyncExternalStore } from 'react'
import type { ReceiptTexts } from '../../locales/receipt-texts.ts'
import { isReceiptOutdated, receiptAddress, reportError, useConsentStore, watchReceipt } from '../../react/internal.ts'
import { ActionButton, type ButtonPartProps } from '../internal/action-button.tsx'
import { fetchReceipt } from './fetch-receipt.ts'
import { saveFile } from './save-file.ts'
import { useReceiptTexts } from './use-receipt-texts.ts'

/** Props of `ReceiptButton`. */
export type ReceiptButtonProps = ButtonPartProps & {
  /** The texts in the words of the site. @default the texts of the provider's language */
  readonly texts?: ReceiptTexts | undefined
}

/**
 * Downloads a receipt of the visitor's newest decision: a JSON file with the fields of ISO/IEC TS 27560, signed where the
 * records handler has a key. Renders a `<button>` element, and a status message beside it.
 *
 * It needs `records` of a provider with a `subject`, and an `authorize` of the handler that allows receipts. It renders
 * nothing before the handler has confirmed a decision with a subject, on the server, and while the page hydrates. Where a
 * receipt cannot be had, the message says so, and `onError` of the provider gets `receipt-unavailable`. It gets the same where
 * the words of the language cannot be loaded; until they are there the button is in English.
 *
 * It has the entry `volenti/ui/receipt-button`, so a site without records does not download it.
 *
 * @throws {ConsentError} `missing-provider` outside a provider.
 *
 * @example
 * ```tsx
 * import type { RegisteredPolicy } from 'volenti'
 * import { CookiePolicy } from 'volenti/document'
 * import { ReceiptButton } from 'volenti/ui/receipt-button'
 *
 * export const PolicyPage = ({ policy }: { policy: RegisteredPolicy }) => (
 *   <>
 *     <CookiePolicy policy={policy} />
 *     <ReceiptButton />
 *   </>
 * )
 * ```
 */
export const ReceiptButton = /* @__PURE__ */ forwardRef<HTMLButtonElement, ReceiptButtonProps>(function ReceiptButton({ texts, ...props }, ref) {
  const store = useConsentStore()
  const subscribe = useCallback((listener: () => void) => watchReceipt(store, listener), [store])
  const address = useSyncExternalStore(
    subscribe,
    () => receiptAddress(store),
    () => '',
  )
  const arrived = useReceiptTexts(texts)
  const [isBusy, setBusy] = useState(false)
  const [failed, setFailed] = useState('')
  if (!address || !arrived) return null
  const { text, ...language } = arrived

  async function download() {
    // A second click would save a second file.
    if (isBusy) return
    setBusy(true)
    setFailed('')
    try {
      if (isReceiptOutdated(store)) throw new Error('the newest decision is not confirmed yet')
      saveFile(`receipt-${address.slice(address.lastIndexOf('/') + 1)}.json`, await fetchReceipt(address))
    } catch (reason) {
      setFailed(address)
      reportError(store, 'receipt-unavailable', reason)
    }
    setBusy(false)
  }

  // Children come from the site and have the language of the page. A screen reader announces the message only if its element
  // was there before it. The receipt of another decision has not failed.
  return (
    <>
      <ActionButton
        data-slot="volenti-receipt"
        aria-disabled={isBusy || undefined}
        {...(props.children ? undefined : language)}
        {...props}
        act={() => void download()}
        text={text.download}
        ref={ref}
      />
      <span role="status" aria-live="polite" data-slot="volenti-receipt-status" {...language}>
        {failed === address && text.failed}
      </span>
    </>
  )
})
