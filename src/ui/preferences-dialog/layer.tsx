import type { ComponentType } from 'react'
import type { LayerProps } from '../internal/load-dialog.ts'
import { DialogAcceptAll, DialogClose, DialogRejectAll, DialogSave } from './dialog-buttons.tsx'
import { DialogCategories, DialogCategory, DialogCategoryDescription, DialogCategorySwitch, DialogCategoryTitle } from './dialog-categories.tsx'
import { DialogContent } from './dialog-content.tsx'
import { DialogCategoryDetails } from './dialog-details.tsx'
import { DialogActions, DialogBody, DialogDescription, DialogTitle } from './dialog-parts.tsx'
import { DialogFrame, DialogOverlay } from './dialog-root.tsx'

/** Parts of sites with regimes. */
interface LayerParts {
  /** Stands above everything else in the body. */
  readonly Status?: ComponentType
  /** Stands under the description of each category. */
  readonly Exception?: ComponentType
}

/**
 * The preset dialog. It has a separate file because the host imports it lazily. Its name is neutral because filter lists
 * block files by name.
 */
export function Layer({ open, placement, Status, Exception }: LayerProps & LayerParts) {
  return (
    <DialogFrame open={open}>
      <DialogOverlay />
      <DialogContent data-placement={placement}>
        <DialogTitle />
        <DialogClose />
        <DialogBody>
          {Status && <Status />}
          <DialogDescription />
          <DialogCategories>
            <DialogCategory>
              <DialogCategoryTitle />
              <DialogCategorySwitch />
              <DialogCategoryDescription />
              {Exception && <Exception />}
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
