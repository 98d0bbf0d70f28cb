import { Component, type ReactNode, useInsertionEffect, useRef } from 'react'
import { connectionOf } from './connection.ts'
import { useProvidedStore } from './consent-context.ts'

/** Props of `Revocable`. */
export interface RevocableProps {
  /** Whether the children may be there, at the moment of asking. */
  readonly isAllowed: () => boolean
  /** Renders once more what shows this: while React hides a component, its hooks hear of no store. */
  readonly onEnd: () => void
  readonly children: ReactNode
}

/** Stands around the children without an element, so that their elements can be found. */
class Content extends Component<{ readonly children: ReactNode }> {
  override render() {
    return this.props.children
  }
}

/**
 * Shows its children, and ends them when they are not allowed any more, rendered or not. Doesn't render its own HTML element.
 *
 * React keeps what is in a hidden `<Activity>`, or in a boundary that suspends, in the page, and its frames and media go
 * on. So they are silenced by their elements, and leave with the next render.
 *
 * @internal Exported for the embed; a gate does the same.
 */
export function Revocable({ isAllowed, onEnd, children }: RevocableProps) {
  const connection = connectionOf(useProvidedStore('Revocable'))
  const content = useRef<Component>(null)
  // Of all effects only this kind stays while React hides a component.
  useInsertionEffect(() => {
    let isHere = true
    const look = () => {
      // What React renders is gone by then, and this with it.
      setTimeout(() => {
        if (!isHere || isAllowed()) return
        if (content.current) connection.silence?.(content.current)
        onEnd()
      })
    }
    connection.revocables.add(look)
    const unsubscribe = connection.store.subscribe(look)
    return () => {
      isHere = false
      connection.revocables.delete(look)
      unsubscribe()
    }
  })
  const keep = (instance: Component | null) => {
    content.current = instance ?? content.current
  }
  return <Content ref={keep}>{children}</Content>
}
