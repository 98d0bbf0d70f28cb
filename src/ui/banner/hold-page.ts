import type { Preferences } from '../../react/internal.ts'

/**
 * Elements that are never seen or operated, and the live region that must speak right after the decision. A closed dialog is
 * not seen either, and its site may open it at any moment.
 */
const LEFT_ALONE = 'script, style, link, template, dialog:not([open]), [inert], [data-slot^="volenti-status"]'

/** The value of an `inert` that is set here. What a site sets is empty. */
const OURS = 'volenti'

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

/** Returns the shadow roots that an element is in, and the document, each with its element on the way. */
function treesOf(element: Element): readonly (readonly [ParentNode & Node, Element])[] {
  const root = element.getRootNode() as ParentNode & Node
  return [[root, element], ...(root instanceof ShadowRoot ? treesOf(root.host) : [])]
}

/** The dialogs that block what is outside them. Browsers before 2022 do not know `:modal`. Any open one counts there. */
function modalsIn(tree: ParentNode): readonly Element[] {
  try {
    return [...tree.querySelectorAll('dialog:modal')]
  } catch {
    return [...tree.querySelectorAll('dialog[open]')]
  }
}

/** Whether the page holds an element: a modal dialog, another banner, or the site itself. It could not be left then. */
const isBlocked = (element: Element) =>
  treesOf(element).some(([tree, child]) => child.closest('[inert]') || modalsIn(tree).some((modal) => !modal.contains(child)))

/**
 * Whether a visitor can see and press an element on top of the page. Without the stylesheet it is a part of the page, a content
 * filter may have hidden it, and a modal of the site may have taken the pointer. Then nobody could leave a page that is held.
 */
function isOnTop(element: Element): boolean {
  const { left, right, top, bottom } = element.getBoundingClientRect()
  const { position, visibility, opacity, pointerEvents } = getComputedStyle(element)
  const isOnScreen = right > left && bottom > top && right > 0 && bottom > 0 && left < innerWidth && top < innerHeight
  if (!isOnScreen || position !== 'fixed' || visibility !== 'visible' || opacity === '0' || pointerEvents === 'none') return false
  // Safari before 17.4 does not have it. It also sees the opacity of the parents.
  return !('checkVisibility' in element) || element.checkVisibility({ opacityProperty: true })
}

/** Makes an element a modal dialog. Returns a function that gives back what the site had set. */
function makeModal(element: Element): () => void {
  const role = element.getAttribute('role') === 'alertdialog' ? 'alertdialog' : 'dialog'
  const ours = Object.entries({ tabindex: '-1', role, 'aria-modal': 'true', 'data-modal': '' })
  const before = ours.map(([name]) => element.getAttribute(name))
  for (const [name, value] of ours) element.setAttribute(name, value)
  return () => {
    ours.forEach(([name, value], index) => {
      const own = before[index] ?? null
      // The site may have changed it since.
      if (element.getAttribute(name) !== value) return
      if (own === null) element.removeAttribute(name)
      else element.setAttribute(name, own)
    })
  }
}

/**
 * Makes everything beside an element inert, and moves the focus into it. It lets go while the preferences are open, which
 * hold the page themselves, while something else holds the page, and while the visitor cannot see the element. What the site
 * sets or takes back meanwhile stays as the site wants it.
 *
 * @param later - Runs a task after the next paint. This module imports nothing: what it shared with the page, a bundler would
 * move into a file of its own, which every visitor downloads.
 * @param signal - Lets go.
 */
export function holdPage(element: HTMLElement, preferences: Preferences, later: (task: () => void) => void, signal: AbortSignal): void {
  // A test environment has no observer, and shows nothing either. The banner may have left while this code was loading.
  if (typeof ResizeObserver === 'undefined' || signal.aborted) return
  const held = new Set<Element>()
  let giveBack: (() => void) | undefined

  const makeInert = () => {
    for (const [parent, child] of parentsOf(element)) {
      for (const sibling of parent.children) {
        if (sibling === child || held.has(sibling) || sibling.matches(LEFT_ALONE)) continue
        sibling.setAttribute('inert', OURS)
        held.add(sibling)
      }
    }
  }
  const takeFocus = () => {
    if (giveBack && !element.contains(document.activeElement)) element.focus({ preventScroll: true })
  }
  const additions = new MutationObserver(makeInert)
  const hold = () => {
    giveBack = makeModal(element)
    // Before the rest is inert, so that the event tells where the focus came from.
    takeFocus()
    makeInert()
    for (const [parent] of parentsOf(element)) additions.observe(parent, { childList: true })
    // The preferences return the focus to what opened them, which may be inert now.
    later(takeFocus)
  }
  const release = () => {
    giveBack?.()
    giveBack = undefined
    additions.disconnect()
    for (const each of held) if (each.getAttribute('inert') === OURS) each.removeAttribute('inert')
    held.clear()
  }
  const check = () => {
    const mayHold = !preferences.getState().open && isOnTop(element) && !isBlocked(element)
    if (mayHold !== Boolean(giveBack)) (mayHold ? hold : release)()
  }

  // A filter may hide the element at any moment. Most ways change its size; the others are noticed at the visitor's next act.
  const sizes = new ResizeObserver(check)
  sizes.observe(element)
  // A dialog of the site may open, and another banner let go.
  const others = new MutationObserver(() => {
    check()
    if (giveBack) makeInert()
  })
  for (const [tree] of treesOf(element)) others.observe(tree, { subtree: true, attributeFilter: ['open', 'inert'] })
  const acts = ['pointerdown', 'keydown', 'wheel', 'focusin'] as const
  for (const act of acts) addEventListener(act, check, { capture: true, passive: true, signal })
  const unsubscribe = preferences.subscribe(check)
  check()
  signal.addEventListener('abort', () => {
    sizes.disconnect()
    others.disconnect()
    unsubscribe()
    release()
  })
}
