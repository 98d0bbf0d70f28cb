import { useEffect, useRef } from 'react'

/** Moves the focus to the heading of a page that was reached without a page load, so that a screen reader reads it out. */
export function useHeadingFocus(path: string) {
  const shown = useRef(path)
  useEffect(() => {
    if (shown.current === path) return
    shown.current = path
    const heading = document.querySelector<HTMLElement>('h1')
    if (!heading) return
    heading.tabIndex = -1
    heading.focus({ preventScroll: true })
  }, [path])
}
