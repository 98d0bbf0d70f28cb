import type { Ref } from 'react'

/** One ref that fills both, or the one there is. */
export function joinRefs<Node>(a: Ref<Node> | undefined, b: Ref<Node> | undefined): Ref<Node> | undefined {
  if (!a || !b) return a ?? b
  return (node) => {
    for (const ref of [a, b]) {
      if (typeof ref === 'function') ref(node)
      else ref.current = node
    }
  }
}
