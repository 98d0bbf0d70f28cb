import * as Dialog from '@radix-ui/react-dialog'
import { type ComponentPropsWithoutRef, forwardRef } from 'react'
import { enDialog } from '../../locales/en/dialog.ts'
import { preferencesOf, useConsentStore } from '../../react/index.ts'
import { restoreFocus } from '../internal/restore-focus.ts'
import { useTexts } from '../internal/use-texts.ts'
import { DraftContext, useNewDraft } from './draft.ts'

/** Props of `Content`. */
export type DialogContentProps = Omit<ComponentPropsWithoutRef<typeof Dialog.Content>, 'aria-describedby'>

/**
 * The dialog: focus goes to its title, cycles in it and comes back when it closes; Escape closes it and changes nothing.
 * Renders a `<div>` element.
 *
 * What is switched in it is a draft that begins with what is granted now, and is kept only by saving.
 */
export const DialogContent = forwardRef<HTMLDivElement, DialogContentProps>(function DialogContent({ children, ...props }, ref) {
  const store = useConsentStore()
  const preferences = preferencesOf(store)
  const { lang, dir } = useTexts('dialog', enDialog)
  const draft = useNewDraft(store)
  const focusTitle = (event: Event) => {
    const title = (event.currentTarget as Element).querySelector<HTMLElement>('[data-slot="volenti-dialog-title"]')
    if (!title) return
    event.preventDefault()
    title.focus()
  }
  const giveFocusBack = (event: Event) => {
    event.preventDefault()
    // Radix sets and takes back a style on the page, and leaves the empty attribute there.
    if (document.body.getAttribute('style') === '') document.body.removeAttribute('style')
    restoreFocus(preferences.invoker(), document.querySelector('[data-slot="volenti-trigger"]'))
  }
  return (
    <DraftContext.Provider value={draft}>
      <Dialog.Content
        aria-modal="true"
        data-slot="volenti-dialog"
        lang={lang}
        dir={dir}
        onOpenAutoFocus={focusTitle}
        onCloseAutoFocus={giveFocusBack}
        {...props}
        ref={ref}
      >
        {children}
      </Dialog.Content>
    </DraftContext.Provider>
  )
})
