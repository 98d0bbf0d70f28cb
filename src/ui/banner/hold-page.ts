import type { Preferences } from '../../react/internal.ts'

/** Elements that are never seen or operated, and the live region that must speak right after the decision. */
const LEFT_ALONE = 'script, style, link, template, [inert], [data-slot^="volenti-status"]'

/** Yields the parents of an element up to the body, each with its child on the way. */
function* parentsOf(element: Element): Generator<readonly [ParentNode & Node, Element]> {
  let child = element
  while (child !== document.body && child.parentNode) {
    const parent = child.parentNode as ParentNode & Node
    yield [parent, child]
    if (parent === document) return
    child = parent instanceof ShadowRoot ? parent.host : (parent as Element)
  }
}

/**
 * Whether a visitor can see an element on top of the page. Without the stylesheet it is a part of the page, and a content
 * filter may have hidden it. Then nobody could leave a page that is held.
 */
function isOnTop(element: Element): boolean {
  const { left, right, top, bottom } = element.getBoundingClientRect()
  const { position, visibility, opacity } = getComputedStyle(element)
  const isOnScreen = right > left && bottom > top && right > 0 && bottom > 0 && left < innerWidth && top < innerHeight
  if (!isOnScreen || position !== 'fixed' || visibility !== 'visible' || opacity === '0') return false
  // Safari before 17.4 does not have it. It also sees the opacity of the parents.
  return !('checkVisibility' in element) || element.checkVisibility({ opacityProperty: true })
}

/**
 * Makes everything beside an element inert, and moves the focus into it. It lets go while the preferences are open, which
 * hold the page themselves, and while the visitor cannot see the element.
 *
 * @param later - Runs a task after the next paint. This module imports nothing: what it shared with the page, a bundler would
 * move into a file of its own, which every visitor downloads.
 * @param signal - Lets go.
 */
export function holdPage(element: HTMLElement, preferences: Preferences, later: (task: () => void) => void, signal: AbortSignal): void {
  // A test environment has no observer, and shows nothing either. The banner may have left while this code was loading.
  if (typeof ResizeObserver === 'undefined' || signal.aborted) return
  const held = new Set<Element>()
  let isHeld = false

  const makeInert = () => {
    for (const [parent, child] of parentsOf(element)) {
      for (const sibling of parent.children) {
        if (sibling === child || sibling.matches(LEFT_ALONE)) continue
        sibling.toggleAttribute('inert', true)
        held.add(sibling)
      }
    }
  }
  const takeFocus = () => {
    if (isHeld && !element.contains(document.activeElement)) element.focus({ preventScroll: true })
  }
  const observer = new MutationObserver(makeInert)
  const hold = () => {
    isHeld = true
    element.tabIndex = -1
    element.setAttribute('role', 'dialog')
    element.setAttribute('aria-modal', 'true')
    element.toggleAttribute('data-modal', true)
    // Before the rest is inert, so that the event tells where the focus came from.
    takeFocus()
    makeInert()
    for (const [parent] of parentsOf(element)) observer.observe(parent, { childList: true })
    // The preferences return the focus to what opened them, which may be inert now.
    later(takeFocus)
  }
  const release = () => {
    isHeld = false
    observer.disconnect()
    for (const each of held) each.removeAttribute('inert')
    held.clear()
    for (const name of ['tabindex', 'role', 'aria-modal', 'data-modal']) element.removeAttribute(name)
  }
  const check = () => {
    const mayHold = !preferences.getState().open && isOnTop(element)
    if (mayHold !== isHeld) (mayHold ? hold : release)()
  }

  // A filter may hide the element at any moment. Most ways change its size; the others are noticed at the visitor's next act.
  const sizes = new ResizeObserver(check)
  sizes.observe(element)
  const acts = ['pointerdown', 'keydown', 'wheel', 'focusin'] as const
  for (const act of acts) addEventListener(act, check, { capture: true, passive: true, signal })
  const unsubscribe = preferences.subscribe(check)
  check()
  signal.addEventListener('abort', () => {
    sizes.disconnect()
    unsubscribe()
    if (isHeld) release()
  })
}
