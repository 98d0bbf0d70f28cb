import * as Dialog from '@radix-ui/react-dialog'
import { type ComponentPropsWithoutRef, type FocusEvent, forwardRef, type KeyboardEvent, useContext, useEffect, useMemo, useRef } from 'react'
import { connectionOf, preferencesOf, useConsentStore } from '../../react/internal.ts'
import { joinRefs } from '../internal/join-refs.ts'
import { keepInPlace } from '../internal/keep-in-place.ts'
import { raise } from '../internal/raise.ts'
import { withContent } from '../internal/render-part.ts'
import { restoreFocus } from '../internal/restore-focus.ts'
import { useTexts } from '../internal/use-texts.ts'
import { DraftContext, useNewDraft } from './draft.ts'
import { DraftMessage } from './draft-message.tsx'
import { FrameContext, watchWhetherGone } from './frame-context.ts'
import { useFreeBody } from './use-free-body.ts'

const TITLE = '[data-slot="volenti-dialog-title"]'
const BODY = '[data-slot="volenti-dialog-body"], :scope > [data-slot="volenti-categories"]'

/** The least height of a scrolling body, in `em`: enough for one switch and its description. */
const READABLE_EM = 8

/**
 * Scrolls the focused element into view after the keyboard moved the focus, because Radix moves the focus without
 * scrolling. It does not scroll under a pointer, because the click would then miss.
 */
function bringIntoSight(element: Element) {
  // Sites test in jsdom, which has no layout and cannot scroll.
  if (element.scrollIntoView && element.matches(':focus-visible')) element.scrollIntoView({ block: 'nearest' })
}

/**
 * Marks a dialog as low (`data-low`) while its title and buttons leave too little height for its body. The stylesheet then
 * makes the whole dialog scroll. Also keeps the focused element in sight. Returns a function that stops it.
 */
function keepBodyReadable(dialog: Element): (() => void) | undefined {
  const body = dialog.querySelector<HTMLElement>(BODY)
  if (!body || typeof ResizeObserver === 'undefined') return
  const measure = () => {
    // This height is the same with and without the mark, so the mark does not flicker. It depends on fonts and words, so no
    // media query can measure it.
    const room = dialog.clientHeight - dialog.scrollHeight + body.offsetHeight
    dialog.toggleAttribute('data-low', room < READABLE_EM * Number.parseFloat(getComputedStyle(body).fontSize))
  }
  measure()
  const measureAgain = () => {
    measure()
    // A late font or a rotated screen can move the focused element out of sight (WCAG 2.2, 2.4.11).
    const focused = (dialog.getRootNode() as Document | ShadowRoot).activeElement
    if (focused && dialog.contains(focused)) bringIntoSight(focused)
  }
  // If a size changes inside the observer's callback, the page gets an error event. So this waits for the next frame.
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
 * Contains all other parts of the dialog. Renders a `<div>` element.
 *
 * When it opens, its title gets the focus. The Tab key stays inside. When it closes, the focus returns. Escape closes it and
 * changes nothing. Its switches change a draft, which begins with the current grants; only `Save` stores the draft. When
 * another tab decides, the switches that the visitor has not moved follow it.
 *
 * @throws {ConsentError} `missing-provider` outside a provider.
 */
export const DialogContent = /* @__PURE__ */ forwardRef<HTMLDivElement, DialogContentProps>(function DialogContent({ children, ...props }, ref) {
  const store = useConsentStore()
  const preferences = preferencesOf(store)
  const { lang, dir, policy } = useTexts('dialog')
  const draft = useNewDraft(store, policy)
  const own = useRef<HTMLDivElement>(null)
  const joined = useMemo(() => joinRefs(joinRefs<HTMLDivElement>(own, keepInPlace()), ref), [ref])
  const { open, gone } = useContext(FrameContext)
  const onGone = useRef(gone)
  useEffect(() => {
    onGone.current = gone
  })
  useFreeBody(open)
  useEffect(() => raise(own.current), [])
  useEffect(() => (own.current ? keepBodyReadable(own.current) : undefined), [])
  useEffect(() => (own.current ? watchWhetherGone(own.current, () => onGone.current()) : undefined), [])

  const showFocus = (event: FocusEvent<HTMLDivElement>) => {
    props.onFocus?.(event)
    bringIntoSight(event.target)
  }
  const cycle = (event: KeyboardEvent<HTMLDivElement>) => {
    props.onKeyDown?.(event)
    if (event.key !== 'Tab') return
    const buttons = [...event.currentTarget.querySelectorAll('button')]
    const [first, last] = [buttons[0], buttons.at(-1)]
    // Shift+Tab must move from the start to the last control. Radix does that from the first control, but not from the title.
    // In a shadow root it does not know which control has the focus, and moves it from none.
    const isInShadow = document.activeElement !== event.target
    const isStart = (event.target as Element).matches(TITLE) || (isInShadow && event.target === first)
    const next = event.shiftKey ? isStart && last : isInShadow && event.target === last && first
    if (!next) return
    event.preventDefault()
    next.focus()
  }
  const returnFocus = (event: Event) => {
    event.preventDefault()
    // If the provider has left too, the site has gone to another page, or a test has ended and taken the page away.
    if (connectionOf(store).users.size === 0) return
    // Radix has no trigger here, so the focus would be lost. If the element that opened the dialog is gone, the main content
    // of the page gets the focus.
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
        onKeyDown={cycle}
        ref={joined}
      >
        {withContent(props.asChild, children, (children) => (
          <>
            {children}
            <DraftMessage {...draft} />
          </>
        ))}
      </Dialog.Content>
    </DraftContext.Provider>
  )
})
