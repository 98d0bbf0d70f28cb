import { useSyncExternalStore } from 'react'

const NAVIGATED = 'mastering-lead:navigated'

/** Calls `listener` whenever the address changes without a page load, and returns what stops it. */
export function onNavigate(listener: () => void) {
  addEventListener('popstate', listener)
  addEventListener(NAVIGATED, listener)
  return () => {
    removeEventListener('popstate', listener)
    removeEventListener(NAVIGATED, listener)
  }
}

/** Goes to another page of this site without loading it. */
export function navigate(url: URL) {
  history.pushState(null, '', url)
  scrollTo(0, 0)
  dispatchEvent(new Event(NAVIGATED))
}

/** The path of the page that is shown. */
export const usePath = () => useSyncExternalStore(onNavigate, () => location.pathname)

/** What follows the path in the address: `?` and the rest, or an empty text. */
export const useSearch = () => useSyncExternalStore(onNavigate, () => location.search)
