import { Component, type ReactNode, useInsertionEffect, useRef } from 'react'
import { connectionOf } from './connection.ts'
import { useProvidedStore } from './consent-context.ts'

/** Props of `EndsWithGrant`. */
export interface EndsWithGrantProps {
  /** Whether the children are allowed now. */
  readonly isAllowed: () => boolean
  /** Renders the parent again. It is needed because React does not notify the hooks of a hidden component. */
  readonly onEnd: () => void
  readonly children: ReactNode
}

/** Wraps the children without an element, so that `silence` can find their elements. */
class Content extends Component<{ readonly children: ReactNode }> {
  override render() {
    return this.props.children
  }
}

/**
 * Shows its children, and stops them when they are no longer allowed, even while hidden. Doesn't render its own HTML
 * element.
 *
 * React keeps the elements of a hidden `<Activity>` and of a suspended boundary in the page, so their frames and media
 * would run on. This stops those elements directly; the next render removes them.
 *
 * @internal Exported for the embed; a gate does the same.
 */
export function EndsWithGrant({ isAllowed, onEnd, children }: EndsWithGrantProps) {
  const connection = connectionOf(useProvidedStore('EndsWithGrant'))
  const content = useRef<Component>(null)
  // React keeps only insertion effects while it hides a component.
  useInsertionEffect(() => {
    let isHere = true
    const look = () => {
      // By then React has removed visible children, and `isHere` is false.
      setTimeout(() => {
        if (!isHere || isAllowed()) return
        if (content.current) connection.silence?.(content.current)
        onEnd()
      })
    }
    connection.endings.add(look)
    const unsubscribe = connection.store.subscribe(look)
    return () => {
      isHere = false
      connection.endings.delete(look)
      unsubscribe()
    }
  })
  const keep = (instance: Component | null) => {
    content.current = instance ?? content.current
  }
  return <Content ref={keep}>{children}</Content>
}
