import { type Ref, version } from 'react'

/** Whether a ref is a prop and may return a cleanup, as in React 19. */
export const hasRefCleanup = Number.parseInt(version, 10) > 18

/** Sets a ref. Returns a function that empties it. */
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

/** Joins two refs into one. If a ref returns a cleanup, the cleanup ends it, in React 18 too. */
export function joinRefs<Node>(a: Ref<Node> | undefined, b: Ref<Node> | undefined): Ref<Node> | undefined {
  if (!a || !b) return a ?? b
  let ends: (() => void)[] = []
  const end = () => ends.forEach((each) => void each())
  return (node) => {
    if (node === null) return end()
    ends = [fillRef(a, node), fillRef(b, node)]
    // React 18 calls the ref with null instead, and warns about a returned function.
    if (hasRefCleanup) return end
  }
}
