import { attachedTo } from '../core/internal.ts'

/** A store of any policy. */
type AnyStore = Parameters<typeof attachedTo>[0]

/**
 * The addresses that frames and pictures had before a store allowed them: often a small picture, or none. Each store has its
 * own, so that two policies of a page do not end what the other allows.
 */
const placeholdersOf = (store: AnyStore) => attachedTo(store, 'markup sources', () => new WeakMap<Element, string | null>())

function isWebAddress(address: string): boolean {
  try {
    return /^https?:$/.test(new URL(address, document.baseURI).protocol)
  } catch {
    return false
  }
}

/** Loads a frame or picture from its `data-src`, once. Another scheme than http and https may run code, so it is not loaded. */
export function loadSource(store: AnyStore, element: HTMLElement): void {
  const placeholders = placeholdersOf(store)
  const address = element.getAttribute('data-src') ?? ''
  if (placeholders.has(element) || !isWebAddress(address)) return
  placeholders.set(element, element.getAttribute('src'))
  element.setAttribute('src', address)
}

/** Ends a frame or picture that the store allowed. It can be loaded again later. */
export function unloadSource(store: AnyStore, element: HTMLElement): void {
  const placeholders = placeholdersOf(store)
  const placeholder = placeholders.get(element)
  if (!placeholders.delete(element)) return
  if (placeholder) element.setAttribute('src', placeholder)
  else element.removeAttribute('src')
  // To insert a frame again makes it load again, now without the address. This adds no entry to the history.
  element.parentNode?.insertBefore(element, element.nextSibling)
}
