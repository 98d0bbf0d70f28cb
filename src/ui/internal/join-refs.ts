import { type Ref, version } from 'react'

/** From React 19 on a ref is a prop, and may return a function that ends it. */
export const hasRefCleanup = Number.parseInt(version, 10) > 18

/** Fills a ref, and returns what empties it. */
function fillRef<Node>(ref: NonNullable<Ref<Node>>, node: Node) {
  if (typeof ref === 'function') {
    const end = ref(node)
    return typeof end === 'function' ? end : () => ref(null)
  }
  ref.current = node
  return () => {
    ref.current = null
  }
}

/** One ref that fills both, or the one there is. A ref that returns a function is ended by that, in React 18 too. */
export function joinRefs<Node>(a: Ref<Node> | undefined, b: Ref<Node> | undefined): Ref<Node> | undefined {
  if (!a || !b) return a ?? b
  let ends: (() => void)[] = []
  const end = () => ends.forEach((each) => void each())
  return (node) => {
    if (node === null) return end()
    ends = [fillRef(a, node), fillRef(b, node)]
    // React 18 passes null instead, and warns about what a ref returns.
    if (hasRefCleanup) return end
  }
}
