import { createContext } from 'react'

/** What the frame of the dialog tells its content. */
export interface Frame {
  readonly open: boolean
  /** Runs when the dialog is no longer to be seen although nobody has closed it. */
  readonly gone: () => void
}

export const FrameContext = /* @__PURE__ */ createContext<Frame>({ open: false, gone() {} })

/**
 * Calls back when somebody else has hidden the dialog or taken it out of the page, as content filters do. Then it must not
 * hold the focus, nor hide the page from screen readers. Returns a function that stops it.
 */
export function watchWhetherGone(dialog: Element, onGone: () => void): (() => void) | undefined {
  if (typeof ResizeObserver === 'undefined') return
  const observer = new ResizeObserver(() => {
    // On paper the stylesheet hides it.
    if (dialog.getClientRects().length === 0 && !matchMedia('print').matches) onGone()
  })
  observer.observe(dialog)
  return () => observer.disconnect()
}
