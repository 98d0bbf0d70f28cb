import * as Dialog from '@radix-ui/react-dialog'
import { type ComponentPropsWithoutRef, type FocusEvent, forwardRef, type KeyboardEvent, useEffect, useMemo, useRef } from 'react'
import { preferencesOf, useConsentStore } from '../../react/internal.ts'
import { joinRefs } from '../internal/join-refs.ts'
import { restoreFocus } from '../internal/restore-focus.ts'
import { useTexts } from '../internal/use-texts.ts'
import { DraftContext, useNewDraft } from './draft.ts'

const TITLE = '[data-slot="volenti-dialog-title"]'
const BODY = '[data-slot="volenti-dialog-body"], :scope > [data-slot="volenti-categories"]'

/** The least height of a body that scrolls, in its text size: enough for one switch and its description. */
const READABLE_EM = 8

/**
 * Scrolls an element that the keyboard has focused into view, because Radix moves the focus without scrolling. Under a
 * pointer nothing moves, or the click would miss.
 */
function bringIntoSight(element: Element) {
  // jsdom, in which sites test, has no layout and cannot scroll.
  if (element.scrollIntoView && element.matches(':focus-visible')) element.scrollIntoView({ block: 'nearest' })
}

/**
 * Marks a dialog as low (`data-low`) while its title and buttons leave too little room for its body; the stylesheet then
 * lets the whole dialog scroll. Keeps the focused element in sight meanwhile. Returns the function that stops it.
 */
function keepBodyReadable(dialog: Element): (() => void) | undefined {
  const body = dialog.querySelector<HTMLElement>(BODY)
  if (!body || typeof ResizeObserver === 'undefined') return
  const measure = () => {
    // This room is equal with and without the mark, so the mark does not flicker. It depends on fonts and words, which no
    // media query knows.
    const room = dialog.clientHeight - dialog.scrollHeight + body.offsetHeight
    dialog.toggleAttribute('data-low', room < READABLE_EM * Number.parseFloat(getComputedStyle(body).fontSize))
  }
  measure()
  const measureAgain = () => {
    measure()
    // A font that arrives, or a screen that turns, can move the focused element out of sight (WCAG 2.2, 2.4.11).
    const focused = document.activeElement
    if (focused && dialog.contains(focused)) bringIntoSight(focused)
  }
  // A size that changes during the observer's callback causes an error event on the page, so this waits for the next frame.
  const observer = new ResizeObserver(() => requestAnimationFrame(measureAgain))
  for (const element of [dialog, ...dialog.children]) observer.observe(element)
  return () => observer.disconnect()
}

function focusTitle(event: Event) {
  const title = (event.currentTarget as Element).querySelector<HTMLElement>(TITLE)
  if (!title) return
  event.preventDefault()
  title.focus()
}

/** Props of `Content`. */
export type DialogContentProps = Omit<ComponentPropsWithoutRef<typeof Dialog.Content>, 'aria-describedby'>

/**
 * Holds everything in the dialog. Renders a `<div>` element.
 *
 * Its title gets the focus when it opens, the Tab key stays inside, and the focus returns when it closes. Escape closes it
 * and changes nothing. Its switches change a draft, which begins with the grants of that moment; only `Save` keeps it.
 *
 * @throws {ConsentError} `missing-provider` outside a provider.
 */
export const DialogContent = /* @__PURE__ */ forwardRef<HTMLDivElement, DialogContentProps>(function DialogContent({ children, ...props }, ref) {
  const store = useConsentStore()
  const preferences = preferencesOf(store)
  const { lang, dir } = useTexts('dialog')
  const draft = useNewDraft(store)
  const own = useRef<HTMLDivElement>(null)
  const joined = useMemo(() => joinRefs(own, ref), [ref])
  useEffect(() => (own.current ? keepBodyReadable(own.current) : undefined), [])

  const showFocus = (event: FocusEvent<HTMLDivElement>) => {
    props.onFocus?.(event)
    bringIntoSight(event.target)
  }
  const cycleFromTitle = (event: KeyboardEvent<HTMLDivElement>) => {
    props.onKeyDown?.(event)
    // Shift and Tab move from the first control to the last one. Radix does that, but not from the title.
    if (event.key !== 'Tab' || !event.shiftKey || !(event.target as Element).matches(TITLE)) return
    event.preventDefault()
    const buttons = [...event.currentTarget.querySelectorAll('button')]
    buttons.at(-1)?.focus()
  }
  const returnFocus = (event: Event) => {
    event.preventDefault()
    // Radix sets a style on the body, takes it back, and leaves the empty attribute.
    if (document.body.getAttribute('style') === '') document.body.removeAttribute('style')
    // Radix knows no trigger here, so it would return the focus to nothing. If the element that opened the dialog is gone,
    // the main content of the page gets the focus.
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
        onCloseAutoFocus={returnFocus}
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
