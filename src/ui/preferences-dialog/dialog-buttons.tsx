import { forwardRef } from 'react'
import { enDialog } from '../../locales/en/dialog.ts'
import { actsOf, preferencesOf, useConsentStore } from '../../react/internal.ts'
import { ActionButton, type ButtonPartProps } from '../internal/action-button.tsx'
import { useTexts } from '../internal/use-texts.ts'
import { useDraft } from './draft.ts'

/** Makes an act that also closes the dialog. */
function useClosing() {
  const store = useConsentStore()
  return (act?: () => void) => () => {
    act?.()
    preferencesOf(store).close()
  }
}

/** Keeps what is switched in the dialog, and closes it. Renders a `<button>` element. */
export const DialogSave = /* @__PURE__ */ forwardRef<HTMLButtonElement, ButtonPartProps>(function DialogSave(props, ref) {
  const { text } = useTexts('dialog', enDialog)
  return <ActionButton data-slot="volenti-dialog-save" {...props} act={useClosing()(useDraft('Save').save)} text={text.save} ref={ref} />
})

/** Grants every category, except those a GPC signal denies, and closes the dialog. Renders a `<button>` element. */
export const DialogAcceptAll = /* @__PURE__ */ forwardRef<HTMLButtonElement, ButtonPartProps>(function DialogAcceptAll(props, ref) {
  const { acceptAll } = actsOf(useConsentStore())
  const { text } = useTexts('dialog', enDialog)
  return <ActionButton data-slot="volenti-dialog-accept" {...props} act={useClosing()(acceptAll)} text={text.acceptAll} ref={ref} />
})

/** Denies every category that is not required, and closes the dialog. Renders a `<button>` element. */
export const DialogRejectAll = /* @__PURE__ */ forwardRef<HTMLButtonElement, ButtonPartProps>(function DialogRejectAll(props, ref) {
  const { rejectAll } = actsOf(useConsentStore())
  const { text } = useTexts('dialog', enDialog)
  return <ActionButton data-slot="volenti-dialog-reject" {...props} act={useClosing()(rejectAll)} text={text.rejectAll} ref={ref} />
})

/** Closes the dialog and changes nothing. Renders a `<button>` element that is named by the locale. */
export const DialogClose = /* @__PURE__ */ forwardRef<HTMLButtonElement, ButtonPartProps>(function DialogClose(props, ref) {
  const { text } = useTexts('dialog', enDialog)
  return <ActionButton data-slot="volenti-dialog-close" aria-label={text.close} {...props} act={useClosing()()} text={undefined} ref={ref} />
})
