import { createContext } from 'react'
import { modalAround } from './use-modal-around.ts'

/** What the frame of the dialog tells its content. */
export interface Frame {
  readonly open: boolean
  /** Runs when the dialog is no longer to be seen although nobody has closed it. */
  readonly gone: () => void
}

export const FrameContext = /* @__PURE__ */ createContext<Frame>({ open: false, gone() {} })

/**
 * Calls back when somebody else has hidden the dialog or taken it out of the page, as content filters do, or when the site
 * opens a modal `<dialog>` over it, which makes it inert. Then it must not hold the focus, nor hide the rest from screen
 * readers. Returns a function that stops it.
 */
export function watchWhetherGone(dialog: Element, onGone: () => void): () => void {
  const leaveToModal = ({ target }: FocusEvent) => {
    const modal = target instanceof Element ? modalAround(target) : null
    if (modal && !modal.contains(dialog)) onGone()
  }
  document.addEventListener('focusin', leaveToModal)
  const end = () => document.removeEventListener('focusin', leaveToModal)
  if (typeof ResizeObserver === 'undefined') return end
  const observer = new ResizeObserver(() => {
    // On paper the stylesheet hides it.
    if (dialog.getClientRects().length === 0 && !matchMedia('print').matches) onGone()
  })
  observer.observe(dialog)
  return () => {
    end()
    observer.disconnect()
  }
}
