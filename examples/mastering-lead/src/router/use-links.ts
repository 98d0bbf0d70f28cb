import { useEffect } from 'react'
import { navigate } from './path.ts'

/**
 * Follows every plain `<a href>` to a page of this site without loading it, those that Volenti renders included.
 *
 * Left to the browser: other sites, downloads, places on the same page, clicks that ask for a new tab, and links in a dialog,
 * because a page load is what closes it.
 */
export function useLinks() {
  useEffect(() => {
    const follow = (event: MouseEvent) => {
      const link = event.target instanceof Element ? event.target.closest('a') : null
      if (!link || link.target || link.download || link.origin !== location.origin || link.closest('[role="dialog"]')) return
      if (event.defaultPrevented || event.button || event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return
      if (link.hash && link.pathname === location.pathname) return
      event.preventDefault()
      navigate(new URL(link.href))
    }
    // On the window, so that everything else that listens comes first, on the page that was clicked.
    addEventListener('click', follow)
    return () => removeEventListener('click', follow)
  }, [])
}
