import type { Component } from 'react'

/** What is read of React's own note about a component. Its names are those of React 16 to 19; without them nothing is found. */
interface Fiber {
  readonly child: Fiber | null
  readonly sibling: Fiber | null
  readonly alternate?: Fiber | null
  readonly stateNode: unknown
}

/** The outermost elements of a component and of those after it. */
function elementsFrom(fiber: Fiber | null | undefined): Element[] {
  if (!fiber) return []
  const { stateNode, child, sibling } = fiber
  return [...(stateNode instanceof Element ? [stateNode] : elementsFrom(child)), ...elementsFrom(sibling)]
}

const SENDERS = 'iframe,object,embed,video,audio'

/** Ends what an element loads or runs. It stays where it is, because React will take it out. */
function silenceElement(element: Element) {
  if (!element.isConnected || !element.matches(SENDERS)) return
  for (const name of ['src', 'srcdoc', 'data']) element.removeAttribute(name)
  // An element that is put in anew starts anew, here from nothing, and leaves no entry in the history.
  element.parentNode?.insertBefore(element, element.nextSibling)
  if (!(element instanceof HTMLMediaElement)) return
  // Without an address of its own it would go by the elements within.
  element.src = ''
  element.load()
}

/**
 * Ends the frames and media within a component, also where React renders nothing of it.
 *
 * React gives no way from a component without an element to the elements within, but its own note.
 */
export function silence(component: Component): void {
  const { _reactInternals: fiber } = component as unknown as { readonly _reactInternals?: Fiber }
  for (const element of [...elementsFrom(fiber?.child), ...elementsFrom(fiber?.alternate?.child)])
    for (const each of [element, ...element.querySelectorAll(SENDERS)]) silenceElement(each)
}
