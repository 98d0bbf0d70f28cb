'use client'

export { DialogAcceptAll as AcceptAll, DialogClose as Close, DialogRejectAll as RejectAll, DialogSave as Save } from './dialog-buttons.tsx'
export {
  DialogCategories as Categories,
  type DialogCategoriesProps,
  DialogCategory as Category,
  DialogCategoryDescription as CategoryDescription,
  type DialogCategoryDescriptionProps,
  type DialogCategoryProps,
  DialogCategorySwitch as CategorySwitch,
  type DialogCategorySwitchProps,
  DialogCategoryTitle as CategoryTitle,
  type DialogCategoryTitleProps,
} from './dialog-categories.tsx'
export { DialogContent as Content, type DialogContentProps } from './dialog-content.tsx'
export {
  DialogCategoryDetails as CategoryDetails,
  type DialogCategoryDetailsProps,
  DialogService as Service,
  DialogServiceDescription as ServiceDescription,
  DialogServiceSwitch as ServiceSwitch,
  type DialogServiceSwitchProps,
  DialogServices as Services,
  type DialogServicesProps,
  DialogServiceTitle as ServiceTitle,
} from './dialog-details.tsx'
export {
  DialogActions as Actions,
  type DialogActionsProps,
  DialogBody as Body,
  type DialogBodyProps,
  DialogDescription as Description,
  type DialogDescriptionProps,
  DialogTitle as Title,
  type DialogTitleProps,
} from './dialog-parts.tsx'
export { DialogOverlay as Overlay, type DialogOverlayProps, DialogRoot as Root } from './dialog-root.tsx'
export {
  DialogSignalException as SignalException,
  type DialogSignalExceptionProps,
  DialogSignalStatus as SignalStatus,
  type DialogSignalStatusProps,
} from './signal-parts.tsx'
