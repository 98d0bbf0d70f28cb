import type { LayerProps } from '../internal/load-dialog.ts'
import { DialogAcceptAll, DialogClose, DialogRejectAll, DialogSave } from './dialog-buttons.tsx'
import { DialogCategories, DialogCategory, DialogCategoryDescription, DialogCategorySwitch, DialogCategoryTitle } from './dialog-categories.tsx'
import { DialogContent } from './dialog-content.tsx'
import { DialogCategoryDetails } from './dialog-details.tsx'
import { DialogActions, DialogBody, DialogDescription, DialogTitle } from './dialog-parts.tsx'
import { DialogFrame, DialogOverlay } from './dialog-root.tsx'
import { CategoryContext, DraftContext } from './draft.ts'

/**
 * The preset dialog. It has a separate file because the host imports it lazily. Its name is neutral because filter lists
 * block files by name.
 */
export function Layer({ open, placement, law }: LayerProps) {
  return (
    <DialogFrame open={open}>
      <DialogOverlay />
      <DialogContent data-placement={placement}>
        <DialogTitle />
        <DialogClose />
        <DialogBody>
          {law && <law.Status />}
          <DialogDescription />
          <DialogCategories>
            <DialogCategory>
              <DialogCategoryTitle />
              <DialogCategorySwitch />
              <DialogCategoryDescription />
              {law && <law.Exception category={CategoryContext} draft={DraftContext} />}
              <DialogCategoryDetails />
            </DialogCategory>
          </DialogCategories>
        </DialogBody>
        <DialogActions>
          <DialogRejectAll />
          <DialogAcceptAll />
          <DialogSave />
        </DialogActions>
      </DialogContent>
    </DialogFrame>
  )
}
