import { forwardRef } from 'react'
import { actsOf, preferencesOf, useConsentStore } from '../../react/internal.ts'
import { ActionButton, type ButtonPartProps } from '../internal/action-button.tsx'
import { useTexts } from '../internal/use-texts.ts'
import { useDraft } from './draft.ts'

/** Returns the acts and texts of the buttons; `thenClose` makes an act that also closes the dialog. */
function useButtons() {
  const store = useConsentStore()
  const { text } = useTexts('dialog')
  const thenClose = (act?: () => void) => () => {
    act?.()
    preferencesOf(store).close()
  }
  return { acts: actsOf(store, 'dialog'), text, thenClose }
}

/**
 * Saves the draft as a decision, and closes the dialog. Renders a `<button>` element.
 *
 * @throws {ConsentError} `part-outside-root` outside `Content`.
 */
export const DialogSave = /* @__PURE__ */ forwardRef<HTMLButtonElement, ButtonPartProps>(function DialogSave(props, ref) {
  const { text, thenClose } = useButtons()
  return <ActionButton data-slot="volenti-dialog-save" {...props} act={thenClose(useDraft('Save').save)} text={text.save} ref={ref} />
})

/** Grants every category that no GPC signal denies, and closes the dialog. Renders a `<button>` element. */
export const DialogAcceptAll = /* @__PURE__ */ forwardRef<HTMLButtonElement, ButtonPartProps>(function DialogAcceptAll(props, ref) {
  const { acts, text, thenClose } = useButtons()
  return <ActionButton data-slot="volenti-dialog-accept" {...props} act={thenClose(acts.acceptAll)} text={text.acceptAll} ref={ref} />
})

/** Denies every category that is not required, and closes the dialog. Renders a `<button>` element. */
export const DialogRejectAll = /* @__PURE__ */ forwardRef<HTMLButtonElement, ButtonPartProps>(function DialogRejectAll(props, ref) {
  const { acts, text, thenClose } = useButtons()
  return <ActionButton data-slot="volenti-dialog-reject" {...props} act={thenClose(acts.rejectAll)} text={text.rejectAll} ref={ref} />
})

/** Closes the dialog and changes nothing. Renders a `<button>` element without text. Its label comes from the locale. */
export const DialogClose = /* @__PURE__ */ forwardRef<HTMLButtonElement, ButtonPartProps>(function DialogClose(props, ref) {
  const { text, thenClose } = useButtons()
  return <ActionButton data-slot="volenti-dialog-close" aria-label={text.close} {...props} act={thenClose()} text={undefined} ref={ref} />
})
