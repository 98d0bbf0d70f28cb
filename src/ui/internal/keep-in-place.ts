import type { RefCallback } from 'react'

/**
 * Returns a ref that puts its element back where it was, if somebody took it away or moved it, just before React removes
 * it. Content filters take elements out of pages, and React throws when it removes one that is gone: the error reaches the
 * site, and the page goes white.
 */
export function keepInPlace<Node extends Element>(): RefCallback<Node> {
  let element: Node | undefined
  let parent: ParentNode | null = null
  return (node) => {
    if (node) {
      element = node
      parent = node.parentNode
    } else if (element && element.parentNode !== parent) parent?.append(element)
  }
}
