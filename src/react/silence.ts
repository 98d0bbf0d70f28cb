import type { Component } from 'react'

/** The part of React's internal fiber that is read here. React 16 to 19 use these names; without them nothing is found. */
interface Fiber {
  readonly child: Fiber | null
  readonly sibling: Fiber | null
  readonly alternate?: Fiber | null
  readonly stateNode: unknown
}

/** Returns the outermost elements of a fiber and of its later siblings. */
function elementsFrom(fiber: Fiber | null | undefined): Element[] {
  if (!fiber) return []
  const { stateNode, child, sibling } = fiber
  return [...(stateNode instanceof Element ? [stateNode] : elementsFrom(child)), ...elementsFrom(sibling)]
}

const SENDERS = 'iframe,object,embed,video,audio'

/** Stops an element from loading or playing. The element stays in the page, because React removes it later. */
function silenceElement(element: Element) {
  if (!element.isConnected || !element.matches(SENDERS)) return
  for (const name of ['src', 'srcdoc', 'data']) element.removeAttribute(name)
  // To insert the element again makes it load again, now without an address. This adds no entry to the history.
  element.parentNode?.insertBefore(element, element.nextSibling)
  if (!(element instanceof HTMLMediaElement)) return
  // Without a `src` a media element would use its `<source>` elements.
  element.src = ''
  element.load()
}

/**
 * Stops the frames and media inside a component, even while React hides it.
 *
 * The internal fiber is the only way from a component without an element to the elements inside it.
 */
export function silence(component: Component): void {
  const { _reactInternals: fiber } = component as unknown as { readonly _reactInternals?: Fiber }
  for (const element of [...elementsFrom(fiber?.child), ...elementsFrom(fiber?.alternate?.child)])
    for (const each of [element, ...element.querySelectorAll(SENDERS)]) silenceElement(each)
}
