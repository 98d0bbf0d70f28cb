import {
  type ComponentPropsWithoutRef,
  cloneElement,
  createElement,
  isValidElement,
  type ReactElement,
  type ReactNode,
  type Ref,
  useMemo,
} from 'react'
import { hasRefCleanup, joinRefs } from './join-refs.ts'

/** The props of a part that renders `Tag`. */
export type PartProps<Tag extends 'a' | 'button' | 'div' | 'h2' | 'h3' | 'li' | 'p' | 'section' | 'span' | 'ul'> = ComponentPropsWithoutRef<Tag> & {
  /** Renders the single child in place of the part's element, with the props of the part. @default false */
  readonly asChild?: boolean | undefined
}

type Props = Readonly<Record<string, unknown>>

interface InPlaceProps {
  readonly child: ReactElement<Props>
  readonly part: Props
  readonly partRef: Ref<unknown> | undefined
  readonly text: ReactNode
}

/** Reads the ref of an element: a prop in React 19, where reading `element.ref` warns, and no prop before. */
const refOf = (element: ReactElement<Props>) => (hasRefCleanup ? element.props.ref : (element as { ref?: unknown }).ref) as Ref<unknown> | undefined

/**
 * Merges props: those of the child win, and class names add up. The child's handlers run first, and `preventDefault` in
 * them stops those of the part.
 */
function mergeProps(part: Props, child: Props) {
  const merged: Record<string, unknown> = { ...part, ...child }
  for (const [name, ofPart] of Object.entries(part)) {
    const ofChild = child[name]
    if (name === 'className' && ofChild) merged[name] = `${ofPart} ${ofChild}`
    else if (typeof ofPart === 'function' && typeof ofChild === 'function') {
      merged[name] = (event: { readonly defaultPrevented?: boolean }) => {
        ofChild(event)
        if (!event.defaultPrevented) ofPart(event)
      }
    }
  }
  return merged
}

/** Renders a child in place of a part. It is a component so that `useMemo` can keep the joined ref the same. */
function InPlace({ child, part, partRef, text }: InPlaceProps) {
  const { children = text, ...props } = child.props
  const childRef = refOf(child)
  const ref = useMemo(() => joinRefs(partRef, childRef), [partRef, childRef])
  return cloneElement(child, { ...mergeProps(part, props), ref } as Props, children as ReactNode)
}

/**
 * Renders a part as its own element, or as its child with `asChild`.
 *
 * @param text - The content if neither the part nor the child has children.
 */
export function renderPart<Node>(tag: string, { asChild, children, ...props }: Props, ref: Ref<Node> | undefined, text?: ReactNode): ReactElement {
  if (!asChild || !isValidElement<Props>(children)) return createElement(tag, { ...props, ref }, (children as ReactNode) ?? text)
  return createElement(InPlace, { child: children, part: props, partRef: ref as Ref<unknown>, text })
}

/** Changes the content of a part: that of its child with `asChild`, else its own. */
export function withContent(asChild: boolean | undefined, children: ReactNode, change: (content: ReactNode) => ReactNode): ReactNode {
  if (!asChild || !isValidElement<{ readonly children?: ReactNode }>(children)) return change(children)
  return cloneElement(children, undefined, change(children.props.children))
}
