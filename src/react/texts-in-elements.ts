import { cloneElement, createElement, Fragment, isValidElement, type ReactElement, type ReactNode } from 'react'

const isText = (node: ReactNode) => /string|number|bigint/.test(typeof node) && node !== ''

/**
 * Puts each text that stands alone into a `<span>`. Adjacent texts share one.
 *
 * The translators of browsers replace text nodes. React then cannot find them to remove them, and the page goes white. It
 * finds elements.
 */
export function textsInElements(content: ReactNode): ReactNode {
  if (isText(content)) return createElement('span', null, content)
  if (Array.isArray(content)) {
    let before = ''
    const nodes = content.map((node: ReactNode, index) => {
      if (!isText(node)) return textsInElements(node)
      before += node
      if (isText(content[index + 1])) return null
      const text = before
      before = ''
      return textsInElements(text)
    })
    return createElement(Fragment, null, ...nodes)
  }
  if (!isValidElement(content) || content.type !== Fragment) return content
  const fragment = content as ReactElement<{ readonly children?: ReactNode }>
  return cloneElement(fragment, undefined, textsInElements(fragment.props.children))
}
