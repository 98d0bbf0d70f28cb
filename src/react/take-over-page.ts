import { type ConsentStore, consentCookieName } from '../core/index.ts'
import { stampOf, takeOver } from '../inline/index.ts'
import { preferencesOf } from './preferences.ts'

/**
 * Takes the page over from the inline program: what the visitor did before React arrived counts, once, and the stamp by
 * which the stylesheet hides the banner follows the store. A button that React has not reached yet is answered from here.
 * Returns what ends both.
 */
export function takeOverPage(store: ConsentStore): () => void {
  const { decision, opener } = takeOver(consentCookieName(store.policy))
  if (decision) store.adopt(decision)
  if (opener) preferencesOf(store).open(opener)

  // A button in a boundary that still waits for its code has no handler yet, and React keeps the click from everybody but
  // the window. Wherever a handler heard it, or the site's own prevented it, that can be seen once all have been called.
  const answer = (event: MouseEvent) => {
    // The window and the document can be clicked by a script, and have nothing above them. A form has its inputs as
    // properties, and one of them may be called "closest".
    const pressed = event.target instanceof Element && (Element.prototype.closest.call(event.target, '[data-volenti-action]') as HTMLElement | null)
    if (!pressed) return
    setTimeout(() => {
      if (event.defaultPrevented) return
      const { volentiAction } = pressed.dataset
      if (volentiAction === 'accept-all') store.acceptAll()
      else if (volentiAction === 'reject-all') store.rejectAll()
      else preferencesOf(store).open(pressed)
    })
  }
  addEventListener('click', answer, true)

  const { dataset } = document.documentElement
  const stamp = () => {
    if (dataset.volenti) dataset.volenti = stampOf(store.getState())
  }
  stamp()
  const unsubscribe = store.subscribe(stamp)
  return () => {
    unsubscribe()
    removeEventListener('click', answer, true)
  }
}
