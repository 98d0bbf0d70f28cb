import { forwardRef } from 'react'
import { optionalCategories } from '../../core/internal.ts'
import { actsOf, preferencesOf, useConsentStore } from '../../react/internal.ts'
import { ActionButton, type ButtonPartProps } from '../internal/action-button.tsx'
import { useTexts } from '../internal/use-texts.ts'
import { useDraft } from './draft.ts'

/** Returns the acts and texts of the buttons; `thenClose` makes an act that also closes the dialog. Without choices only `Close` is shown. */
function useButtons() {
  const store = useConsentStore()
  const { text, policy } = useTexts('dialog')
  const thenClose = (act?: () => void) => () => {
    act?.()
    preferencesOf(store).close()
  }
  return { acts: actsOf(store, 'dialog'), text, thenClose, hasChoices: optionalCategories(policy).length > 0 }
}

/**
 * Saves the draft as a decision, and closes the dialog. Renders a `<button>` element, or nothing if nothing is optional.
 *
 * @throws {ConsentError} `part-outside-root` outside `Content`.
 */
export const DialogSave = /* @__PURE__ */ forwardRef<HTMLButtonElement, ButtonPartProps>(function DialogSave(props, ref) {
  const { text, thenClose, hasChoices } = useButtons()
  const { save } = useDraft('Save')
  return hasChoices ? <ActionButton data-slot="volenti-dialog-save" {...props} act={thenClose(save)} text={text.save} ref={ref} /> : null
})

/** Grants every category that no GPC signal denies, and closes the dialog. Renders a `<button>` element, or nothing if nothing is optional. */
export const DialogAcceptAll = /* @__PURE__ */ forwardRef<HTMLButtonElement, ButtonPartProps>(function DialogAcceptAll(props, ref) {
  const { acts, text, thenClose, hasChoices } = useButtons()
  return hasChoices ? (
    <ActionButton data-slot="volenti-dialog-accept" {...props} act={thenClose(acts.acceptAll)} text={text.acceptAll} ref={ref} />
  ) : null
})

/** Denies every category that is not required, and closes the dialog. Renders a `<button>` element, or nothing if nothing is optional. */
export const DialogRejectAll = /* @__PURE__ */ forwardRef<HTMLButtonElement, ButtonPartProps>(function DialogRejectAll(props, ref) {
  const { acts, text, thenClose, hasChoices } = useButtons()
  return hasChoices ? (
    <ActionButton data-slot="volenti-dialog-reject" {...props} act={thenClose(acts.rejectAll)} text={text.rejectAll} ref={ref} />
  ) : null
})

/** Closes the dialog and changes nothing. Renders a `<button>` element without text. Its label comes from the locale. */
export const DialogClose = /* @__PURE__ */ forwardRef<HTMLButtonElement, ButtonPartProps>(function DialogClose(props, ref) {
  const { text, thenClose } = useButtons()
  return <ActionButton data-slot="volenti-dialog-close" aria-label={text.close} {...props} act={thenClose()} text={undefined} ref={ref} />
})
