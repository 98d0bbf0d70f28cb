import { useEffect, useLayoutEffect, useRef, useState } from 'react'

const styleOfBody = () => document.body.getAttribute('style')

const isLocked = (style: string | null) => /pointer-events:\s*none/.test(style ?? '')

/** Makes the `style` of the body what it was, to the letter. */
function putBack(style: string | null) {
  const { body } = document
  const now = styleOfBody()
  // A lock that goes was that of a modal of the site. It closed under this one, and Radix opens the lock with the last.
  if (now === style || (isLocked(style) && !isLocked(now))) return
  if (style === null) return body.removeAttribute('style')
  // A strict content security policy refuses an attribute, but no property.
  body.style.removeProperty('pointer-events')
  if (styleOfBody() !== style) body.setAttribute('style', style)
}

/**
 * Keeps the body free while a modal of Radix is open. Radix takes the pointer from the whole page: if a content filter then
 * hides the dialog, nothing can be clicked, and a captcha above the dialog cannot be clicked either. The overlay is enough.
 * Radix also writes the attribute in its own words, and with two copies of it on a page the lock can stay for ever.
 */
export function useFreeBody(open: boolean) {
  const before = useRef<string | null>(null)
  const [ready, setReady] = useState<boolean>()
  // Radix writes in passive effects, when it has rendered a second time and when it closes. Layout effects come before those.
  useLayoutEffect(() => {
    before.current = styleOfBody()
    setReady(open)
    return () => {
      before.current = styleOfBody()
    }
  }, [open])
  useEffect(() => {
    if (ready !== open) return
    const { current } = before
    putBack(current)
    return () => {
      const { current } = before
      putBack(current)
      // When React removes the dialog, the effects of Radix end after this one.
      queueMicrotask(() => putBack(current))
    }
  }, [ready, open])
}
