/**
 * Keeps what lies under an element that is fixed over the lower edge of the page reachable (WCAG 2.2, 2.4.11): focused
 * elements scroll clear of it, and the page ends above it. Returns the function that ends it.
 *
 * A constructed stylesheet carries it, because a strict content security policy allows one, and because nothing is left
 * behind on elements that belong to the site. It sets no custom property: a change of one restyles the whole page.
 */
export function reserveScrollPadding(element: Element): (() => void) | undefined {
  const { adoptedStyleSheets: sheets } = document
  // Safari before 16.4 has neither, and an image of that name takes the place of the list. Then the padding is missing,
  // and nothing else.
  if (typeof ResizeObserver === 'undefined' || !Array.isArray(sheets)) return
  const sheet = new CSSStyleSheet()
  const observer = new ResizeObserver(() => {
    const covered = `${Math.ceil(innerHeight - element.getBoundingClientRect().top)}px`
    sheet.replaceSync(
      `@media screen{@layer volenti{:where(html){scroll-padding-block-end:${covered}}:where(body)::after{content:"";display:block;block-size:${covered}}}}`,
    )
  })
  observer.observe(element)
  sheets.push(sheet)
  return () => {
    observer.disconnect()
    // It is asked for once, because such an image may have come since; it is one list for as long as the page lives.
    sheets.splice(sheets.indexOf(sheet), 1)
  }
}
