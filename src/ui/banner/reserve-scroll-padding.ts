/**
 * Pads the scroll area of the page by an element that is fixed over its lower edge, so that it never covers the focus (WCAG
 * 2.2, 2.4.11). Returns the function that ends it. The page gets the size as `--volenti-covered`, and the stylesheet pads its
 * scroll area by that.
 *
 * A constructed stylesheet carries it, because a strict content security policy allows one, and because nothing is left
 * behind on elements that belong to the site.
 */
export function reserveScrollPadding(element: Element): (() => void) | undefined {
  const { adoptedStyleSheets: sheets } = document
  // Safari before 16.4 has neither, and an image of that name takes the place of the list. Then the padding is missing,
  // and nothing else.
  if (typeof ResizeObserver === 'undefined' || !Array.isArray(sheets)) return
  const sheet = new CSSStyleSheet()
  const observer = new ResizeObserver(() => {
    sheet.replaceSync(`:root{--volenti-covered:${Math.ceil(innerHeight - element.getBoundingClientRect().top)}px}`)
  })
  observer.observe(element)
  sheets.push(sheet)
  return () => {
    observer.disconnect()
    // It is asked for once, because such an image may have come since; it is one list for as long as the page lives.
    sheets.splice(sheets.indexOf(sheet), 1)
  }
}
