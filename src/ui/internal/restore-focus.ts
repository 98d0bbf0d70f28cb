/** Makes an element take focus by script although it is no control, for as long as it has it. */
function focusAnyway(element: HTMLElement) {
  if (!element.hasAttribute('tabindex')) {
    element.tabIndex = -1
    element.addEventListener('blur', () => element.removeAttribute('tabindex'), { once: true })
  }
  element.focus({ preventScroll: true })
}

/**
 * Moves focus to the first candidate that is still there to take it, else to the page's main content, so that it is
 * never left on something that was removed.
 */
export function restoreFocus(...candidates: (EventTarget | null | undefined)[]) {
  for (const candidate of candidates) {
    if (!(candidate instanceof HTMLElement) || candidate === document.body) continue
    candidate.focus({ preventScroll: true })
    if (document.activeElement === candidate) return
  }
  const main = document.querySelector<HTMLElement>('main, [role="main"], h1')
  if (main) focusAnyway(main)
}
