const takesFocus = (element: HTMLElement) => {
  element.focus({ preventScroll: true })
  // Outside a shadow root, its host is the active element.
  return (element.getRootNode() as Document | ShadowRoot).activeElement === element
}

/** Focuses an element that is not a control. It gets a `tabindex` until it loses the focus. */
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
 * Moves the focus to the first candidate that can take it. If none can, the main content of the page gets it, so that the
 * focus is not lost with a removed element.
 */
export function restoreFocus(...candidates: (EventTarget | null | undefined)[]) {
  for (const candidate of candidates) {
    if (candidate instanceof HTMLElement && candidate !== document.body && takesFocus(candidate)) return
  }
  // A page can have several and hide all but one, for instance a view that it keeps for later.
  for (const main of document.querySelectorAll<HTMLElement>('main, [role="main"], h1')) {
    if (takesFocusAnyway(main)) return
  }
}
