const takesFocus = (element: HTMLElement) => {
  element.focus({ preventScroll: true })
  return document.activeElement === element
}

/** Makes an element take focus by script although it is no control, for as long as it has it. */
function takesFocusAnyway(element: HTMLElement) {
  if (element.hasAttribute('tabindex')) return takesFocus(element)
  const release = () => element.removeAttribute('tabindex')
  element.tabIndex = -1
  element.addEventListener('blur', release, { once: true })
  if (takesFocus(element)) return true
  release()
  return false
}

/**
 * Moves focus to the first candidate that is still there to take it, else to the page's main content, so that it is
 * never left on something that was removed.
 */
export function restoreFocus(...candidates: (EventTarget | null | undefined)[]) {
  for (const candidate of candidates) {
    if (candidate instanceof HTMLElement && candidate !== document.body && takesFocus(candidate)) return
  }
  // A page can hold several, and hide all but one: a view that is kept for later, a heading of another template.
  for (const main of document.querySelectorAll<HTMLElement>('main, [role="main"], h1')) {
    if (takesFocusAnyway(main)) return
  }
}
