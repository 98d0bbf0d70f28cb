import { type ConsentStore, consentCookieName } from '../core/internal.ts'
import { stampOf, stampPage, takeOver } from '../inline/index.ts'
import { preferencesOf } from './preferences.ts'

/**
 * Takes the page over from the inline program: what the visitor did before React arrived counts, once, and the stamp by
 * which the stylesheet hides the banner follows the store. A button that React has not reached yet is answered from here.
 * Returns what ends both.
 */
export function takeOverPage(store: ConsentStore): () => void {
  const name = consentCookieName(store.policy)
  const { decision, opener } = takeOver(name)
  // Also without one of this page: an earlier page may have been left before it could report its own.
  store.adopt(decision)
  if (opener) preferencesOf(store).open(opener)

  // A button in a boundary that still waits for its code has no handler yet, and React keeps the click from everybody but
  // the window. Wherever a handler heard it, or the site's own prevented it, that can be seen once all have been called.
  const answer = (event: MouseEvent) => {
    // The window and the document can be clicked by a script, and have nothing above them.
    if (!(event.target instanceof Element)) return
    // Of the prototype, because a field of a form can be called `closest`.
    const pressed = Element.prototype.closest.call(event.target, `[volenti-action^="${name}:"]`)
    const action = pressed?.getAttribute('volenti-action')?.slice(name.length + 1)
    // A script may refuse for the visitor, but not accept.
    if (!pressed || (action === 'accept-all' && !event.isTrusted)) return
    setTimeout(() => {
      if (event.defaultPrevented) return
      if (action === 'accept-all') store.acceptAll()
      else if (action === 'reject-all') store.rejectAll()
      else preferencesOf(store).open(pressed)
    })
  }
  addEventListener('click', answer, true)

  const stamp = () => stampPage(name, stampOf(store.getState()))
  stamp()
  const unsubscribe = store.subscribe(stamp)
  return () => {
    unsubscribe()
    removeEventListener('click', answer, true)
  }
}
