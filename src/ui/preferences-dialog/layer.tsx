import { DialogActions } from './dialog-actions.tsx'
import { DialogBody } from './dialog-body.tsx'
import { DialogAcceptAll, DialogClose, DialogRejectAll, DialogSave } from './dialog-buttons.tsx'
import { DialogCategories } from './dialog-categories.tsx'
import { DialogCategory } from './dialog-category.tsx'
import { DialogCategoryDescription } from './dialog-category-description.tsx'
import { DialogCategoryDetails } from './dialog-category-details.tsx'
import { DialogCategorySwitch } from './dialog-category-switch.tsx'
import { DialogCategoryTitle } from './dialog-category-title.tsx'
import { DialogContent } from './dialog-content.tsx'
import { DialogDescription } from './dialog-description.tsx'
import { DialogOverlay } from './dialog-overlay.tsx'
import { DialogFrame } from './dialog-root.tsx'
import { DialogTitle } from './dialog-title.tsx'

/** The preset dialog, loaded when it is first needed. Its name is neutral because filter lists block files by theirs. */
export function Layer({ open }: { readonly open: boolean }) {
  return (
    <DialogFrame open={open}>
      <DialogOverlay />
      <DialogContent>
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
