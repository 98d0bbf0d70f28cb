/** An element that ends higher above the lower edge of the screen does not lie at that edge. */
const EDGE = 64

/**
 * Pads the page so that an element fixed to its lower edge never covers the focused element (WCAG 2.2, 2.4.11), and the
 * page can scroll to its end. Returns a function that removes the padding.
 *
 * It uses a constructed stylesheet, because a strict content security policy allows one, and because elements of the site
 * stay unchanged. It sets no custom property, because a change of one restyles the whole page.
 */
export function reserveScrollPadding(element: Element): (() => void) | undefined {
  const { adoptedStyleSheets: sheets } = document
  // Safari before 16.4 has no `adoptedStyleSheets`, and an image with that name replaces the list in any browser. Then only
  // the padding is missing.
  if (typeof ResizeObserver === 'undefined' || !Array.isArray(sheets)) return
  const sheet = new CSSStyleSheet()
  const observer = new ResizeObserver(() => {
    const { top, bottom } = element.getBoundingClientRect()
    // A content filter may have hidden it or taken it away. It covers nothing then.
    const isShown = element.getClientRects().length > 0
    const isAtEdge = isShown && innerHeight - bottom < EDGE && getComputedStyle(element).position === 'fixed'
    const covered = isAtEdge ? `${Math.ceil(innerHeight - top)}px` : 0
    sheet.replaceSync(
      covered
        ? `@media screen{@layer volenti{:where(html){scroll-padding-block-end:${covered}}:where(body)::after{content:"";display:block;block-size:${covered}}}}`
        : '',
    )
  })
  observer.observe(element)
  sheets.push(sheet)
  return () => {
    observer.disconnect()
    // Uses the list read above, because such an image may have appeared since. The list never changes its identity.
    sheets.splice(sheets.indexOf(sheet), 1)
  }
}
