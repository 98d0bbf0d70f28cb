import { attachedTo, type ConsentStore } from '../../core/internal.ts'

const kept = (store: ConsentStore) => attachedTo<{ root?: ShadowRoot }>(store, 'place', () => ({}))

/** Remembers the shadow root that an element of the site is in, if it is in one. */
export function rememberPlace(store: ConsentStore, element: Element | null): void {
  const root = element?.getRootNode()
  if (root instanceof ShadowRoot) kept(store).root = root
}

/**
 * Returns where the dialog and the status message stand: at the end of the page, or of the shadow root that the banner or
 * `invoker` is in, because a stylesheet may be adopted there alone. It needs no element of its own for that: React cannot put
 * one before a text that a translator has replaced.
 */
export function placeOf(store: ConsentStore, invoker: Element | null): ShadowRoot | HTMLElement {
  rememberPlace(store, invoker)
  const { root } = kept(store)
  // The part of the page with the shadow root may have been removed.
  return root?.isConnected ? root : document.body
}
