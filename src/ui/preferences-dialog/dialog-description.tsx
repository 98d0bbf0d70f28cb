import * as Dialog from '@radix-ui/react-dialog'
import { type ComponentPropsWithoutRef, forwardRef } from 'react'
import { isSafeLink } from '../../core/internal.ts'
import { enDialog } from '../../locales/en/dialog.ts'
import { fill } from '../../locales/fill.ts'
import { useTexts } from '../internal/use-texts.ts'

/** Props of `Description`. */
export type DialogDescriptionProps = ComponentPropsWithoutRef<typeof Dialog.Description>

/** Says what can be chosen, and links to the policy page. Renders a `<p>` element. */
export const DialogDescription = /* @__PURE__ */ forwardRef<HTMLParagraphElement, DialogDescriptionProps>(function DialogDescription(
  { children, ...props },
  ref,
) {
  const { text, policy, site } = useTexts('dialog', enDialog)
  const page = policy.links?.cookiePolicy
  return (
    <Dialog.Description data-slot="volenti-dialog-description" {...props} ref={ref}>
      {children ?? (
        <>
          {`${fill(text.description, { site })} `}
          {page && isSafeLink(page) && <a href={page}>{text.cookiePolicy}</a>}
        </>
      )}
    </Dialog.Description>
  )
})
