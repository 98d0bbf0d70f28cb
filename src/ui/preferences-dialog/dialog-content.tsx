import * as Dialog from '@radix-ui/react-dialog'
import { type ComponentPropsWithoutRef, type FocusEvent, forwardRef, type KeyboardEvent, useEffect, useMemo, useRef } from 'react'
import { enDialog } from '../../locales/en/dialog.ts'
import { preferencesOf, useConsentStore } from '../../react/internal.ts'
import { joinRefs } from '../internal/join-refs.ts'
import { restoreFocus } from '../internal/restore-focus.ts'
import { useTexts } from '../internal/use-texts.ts'
import { bringIntoSight } from './bring-into-sight.ts'
import { DraftContext, useNewDraft } from './draft.ts'
import { keepBodyReadable } from './keep-body-readable.ts'

const TITLE = '[data-slot="volenti-dialog-title"]'

/** Props of `Content`. */
export type DialogContentProps = Omit<ComponentPropsWithoutRef<typeof Dialog.Content>, 'aria-describedby'>

/**
 * The dialog: focus goes to its title, cycles in it and comes back when it closes; Escape closes it and changes nothing.
 * Renders a `<div>` element.
 *
 * What is switched in it is a draft that begins with what is granted now, and is kept only by saving.
 */
export const DialogContent = /* @__PURE__ */ forwardRef<HTMLDivElement, DialogContentProps>(function DialogContent({ children, ...props }, ref) {
  const store = useConsentStore()
  const preferences = preferencesOf(store)
  const { lang, dir } = useTexts('dialog', enDialog)
  const draft = useNewDraft(store)
  const own = useRef<HTMLDivElement>(null)
  const joined = useMemo(() => joinRefs(own, ref), [ref])
  useEffect(() => (own.current ? keepBodyReadable(own.current) : undefined), [])

  const focusTitle = (event: Event) => {
    const title = (event.currentTarget as Element).querySelector<HTMLElement>(TITLE)
    if (!title) return
    event.preventDefault()
    title.focus()
  }
  const showFocus = (event: FocusEvent<HTMLDivElement>) => {
    props.onFocus?.(event)
    bringIntoSight(event.target)
  }
  const cycleFromTitle = (event: KeyboardEvent<HTMLDivElement>) => {
    props.onKeyDown?.(event)
    // The title is no stop of the Tab key, so Radix does not know that what comes before it is the last one.
    if (event.key !== 'Tab' || !event.shiftKey || !(event.target as Element).matches(TITLE)) return
    event.preventDefault()
    ;[...event.currentTarget.querySelectorAll('button')].at(-1)?.focus()
  }
  const giveFocusBack = (event: Event) => {
    event.preventDefault()
    // Radix sets and takes back a style on the page, and leaves the empty attribute there.
    if (document.body.getAttribute('style') === '') document.body.removeAttribute('style')
    // As the banner does whose button it was: the trigger may be out of sight at the end of the page.
    restoreFocus(preferences.invoker())
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
        onFocus={showFocus}
        onKeyDown={cycleFromTitle}
        ref={joined}
      >
        {children}
      </Dialog.Content>
    </DraftContext.Provider>
  )
})
