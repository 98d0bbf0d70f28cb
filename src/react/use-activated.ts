import { useSyncExternalStore } from 'react'

function subscribe(listener: () => void) {
  document.addEventListener('prerenderingchange', listener)
  return () => document.removeEventListener('prerenderingchange', listener)
}

/** Whether the page is visited: `false` as long as a browser only prerenders it, in case the visitor goes there. */
export const useActivated = (): boolean =>
  useSyncExternalStore(
    subscribe,
    () => !(document as { readonly prerendering?: boolean }).prerendering,
    () => true,
  )
