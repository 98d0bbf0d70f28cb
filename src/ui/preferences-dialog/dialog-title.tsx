import * as Dialog from '@radix-ui/react-dialog'
import { type ComponentPropsWithoutRef, forwardRef } from 'react'
import { enDialog } from '../../locales/en/dialog.ts'
import { useTexts } from '../internal/use-texts.ts'

/** Props of `Title`. */
export type DialogTitleProps = ComponentPropsWithoutRef<typeof Dialog.Title>

/** Names the dialog and takes the focus when it opens. Renders an `<h2>` element. */
export const DialogTitle = /* @__PURE__ */ forwardRef<HTMLHeadingElement, DialogTitleProps>(function DialogTitle({ children, ...props }, ref) {
  const { text } = useTexts('dialog', enDialog)
  return (
    <Dialog.Title tabIndex={-1} data-slot="volenti-dialog-title" {...props} ref={ref}>
      {children ?? text.title}
    </Dialog.Title>
  )
})
