import type { LayerProps } from '../internal/load-dialog.ts'
import { DialogAcceptAll, DialogClose, DialogRejectAll, DialogSave } from './dialog-buttons.tsx'
import { DialogCategories, DialogCategory, DialogCategoryDescription, DialogCategorySwitch, DialogCategoryTitle } from './dialog-categories.tsx'
import { DialogContent } from './dialog-content.tsx'
import { DialogCategoryDetails } from './dialog-details.tsx'
import { DialogActions, DialogBody, DialogDescription, DialogTitle } from './dialog-parts.tsx'
import { DialogFrame, DialogOverlay } from './dialog-root.tsx'

/**
 * The preset dialog. It has a separate file because the host imports it lazily. Its name is neutral because filter lists
 * block files by name.
 */
export function Layer({ open, placement }: LayerProps) {
  return (
    <DialogFrame open={open}>
      <DialogOverlay />
      <DialogContent data-placement={placement}>
        <DialogTitle />
        <DialogClose />
        <DialogBody>
          <DialogDescription />
          <DialogCategories>
            <DialogCategory>
              <DialogCategoryTitle />
              <DialogCategorySwitch />
              <DialogCategoryDescription />
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
