import { reserveScrollPadding } from '../banner/reserve-scroll-padding.ts'

/** The space between a box and what is lifted above it. */
const GAP = 8

/** Scrolls the focused control out from under a box at the lower edge. Larger things can be read around it. */
function uncoverFocus(box: Element) {
  const focused = document.activeElement
  const { top, bottom, height } = focused?.getBoundingClientRect() ?? new DOMRect()
  const edge = box.getBoundingClientRect().top
  if (focused !== document.body && bottom > edge && top < innerHeight && height < edge) focused?.scrollIntoView({ block: 'nearest' })
}

/** The rules that lift the floating trigger above a box which covers it, and keep room for both. The trigger stands in its place. */
function rulesFor(box: Element, root: ParentNode): string {
  const trigger = root.querySelector('[data-slot="volenti-trigger"][data-floating]')
  const { left, right, top, bottom } = trigger?.getBoundingClientRect() ?? new DOMRect()
  const edge = box.getBoundingClientRect()
  const isUnder = right > edge.left && left < edge.right && bottom > edge.top && top < edge.bottom
  if (!isUnder || getComputedStyle(box).position !== 'fixed') return ''
  // It never leaves the screen, however high the box is.
  const lift = Math.ceil(Math.min(bottom - edge.top + GAP, top))
  const room = `${Math.ceil(innerHeight - top) + lift}px`
  // No reset sets `translate`. This room counts in place of the room under the box alone, because it comes later.
  return `@media screen{@layer volenti{:where([data-floating]){translate:0 -${lift}px}:where(html){scroll-padding-block-end:${room}}:where(body)::after{content:"";display:block;block-size:${room}}}}`
}

/** Lifts the floating trigger above a box, because nothing that is fixed can be scrolled out from under it. */
function liftTrigger(box: Element): (() => void) | undefined {
  const root = box.getRootNode() as Document | ShadowRoot
  const { adoptedStyleSheets: sheets } = root
  if (typeof ResizeObserver === 'undefined' || !Array.isArray(sheets)) return
  const sheet = new CSSStyleSheet()
  const observer = new ResizeObserver(() => {
    sheet.replaceSync('')
    sheet.replaceSync(rulesFor(box, root))
  })
  observer.observe(box)
  sheets.push(sheet)
  return () => {
    observer.disconnect()
    sheets.splice(sheets.indexOf(sheet), 1)
  }
}

/**
 * Keeps a box at the lower edge of the screen from covering what has the focus (WCAG 2.2, 2.4.11): the page can scroll on,
 * the focused control is scrolled out from under it, and the floating trigger stands above it. Returns a function that takes
 * all this back.
 */
export function standAtEdge(box: Element): () => void {
  const release = reserveScrollPadding(box)
  const lower = liftTrigger(box)
  // The padding counts from the next frame on.
  let frame = requestAnimationFrame(() => {
    frame = requestAnimationFrame(() => uncoverFocus(box))
  })
  return () => {
    cancelAnimationFrame(frame)
    lower?.()
    release?.()
  }
}
