import { bringIntoSight } from './bring-into-sight.ts'

const BODY = '[data-slot="volenti-dialog-body"], :scope > [data-slot="volenti-categories"]'

/** The least height of a body that scrolls by itself, in its text size: a switch and what it is for. */
const READABLE_EM = 8

/**
 * Marks a dialog as low while its title and its buttons leave too little room for its body, so that the stylesheet lets
 * the whole dialog scroll, and keeps what has the focus in sight meanwhile; returns what ends it. No media query can tell, because it depends on fonts and words.
 */
export function keepBodyReadable(dialog: Element): (() => void) | undefined {
  const body = dialog.querySelector<HTMLElement>(BODY)
  if (!body || typeof ResizeObserver === 'undefined') return
  const measure = () => {
    // The same in both states, so it never goes back and forth.
    const room = dialog.clientHeight - dialog.scrollHeight + body.offsetHeight
    dialog.toggleAttribute('data-low', room < READABLE_EM * Number.parseFloat(getComputedStyle(body).fontSize))
  }
  measure()
  const answer = () => {
    measure()
    // A font that arrives, or a screen that is turned, moves what has the focus out of sight (WCAG 2.2, 2.4.11).
    const focused = document.activeElement
    if (focused && dialog.contains(focused)) bringIntoSight(focused)
  }
  // What changes sizes while they are observed is reported to the page as an error, so that waits for the next frame.
  const observer = new ResizeObserver(() => requestAnimationFrame(answer))
  for (const element of [dialog, ...dialog.children]) observer.observe(element)
  return () => observer.disconnect()
}
