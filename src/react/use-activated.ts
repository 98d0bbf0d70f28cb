import { useSyncExternalStore } from 'react'

function subscribe(listener: () => void) {
  document.addEventListener('prerenderingchange', listener)
  return () => document.removeEventListener('prerenderingchange', listener)
}

/** Whether the visitor has opened the page. `false` while the browser only prerenders it; `true` on the server. */
export const useActivated = (): boolean =>
  useSyncExternalStore(
    subscribe,
    () => !(document as { readonly prerendering?: boolean }).prerendering,
    () => true,
  )
