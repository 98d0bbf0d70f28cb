/**
 * Keeps focused elements of the page clear of one that is fixed over its lower edge (WCAG 2.2, 2.4.11), and returns
 * what ends it: the page learns the size as `--volenti-covered`, and the stylesheet pads its scroll area by that.
 *
 * A constructed stylesheet carries it, because a strict content security policy allows one, and because nothing is left
 * behind on elements that belong to the site.
 */
export function keepClearOf(element: Element): (() => void) | undefined {
  // Safari before 16.4 has neither; there the padding is missing and nothing else.
  if (typeof ResizeObserver === 'undefined' || !document.adoptedStyleSheets) return
  const sheet = new CSSStyleSheet()
  const observer = new ResizeObserver(() => {
    sheet.replaceSync(`:root{--volenti-covered:${Math.ceil(innerHeight - element.getBoundingClientRect().top)}px}`)
  })
  observer.observe(element)
  document.adoptedStyleSheets.push(sheet)
  return () => {
    observer.disconnect()
    document.adoptedStyleSheets = document.adoptedStyleSheets.filter((adopted) => adopted !== sheet)
  }
}
