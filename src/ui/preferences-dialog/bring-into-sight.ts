/**
 * Scrolls to what the keyboard has moved the focus to, because Radix moves it without scrolling. Under a pointer nothing
 * moves, or the click would miss.
 */
export function bringIntoSight(element: Element) {
  // jsdom, in which sites test, has no layout and nothing to scroll.
  if (element.scrollIntoView && element.matches(':focus-visible')) element.scrollIntoView({ block: 'nearest' })
}
