import { adoptDecision, attachedTo, type ConsentStore, consentCookieName } from '../core/internal.ts'
import { stampOf, stampPage, takeOver } from '../inline/index.ts'
import { actsOf } from './acts.ts'
import { preferencesOf } from './preferences.ts'

/** What holds a store on the page, and how many want it to. */
interface Hold {
  holders: number
  end?: () => void
}

/**
 * Takes the page over from the inline program, once for a store: what the visitor did before React arrived counts, and the
 * stamp by which the stylesheet hides the banner follows the store. A button that React has not reached yet is answered
 * from here. Returns the function that ends it for its caller.
 */
export function attachToPage(store: ConsentStore): () => void {
  const hold = attachedTo<Hold>(store, 'page', () => ({ holders: 0 }))
  if (hold.holders++ === 0) hold.end = attach(store)
  let isHeld = true
  return () => {
    if (isHeld && --hold.holders === 0) hold.end?.()
    isHeld = false
  }
}

function attach(store: ConsentStore): () => void {
  const name = consentCookieName(store.policy)
  const { acceptAll, rejectAll } = actsOf(store)
  const { decision, opener } = takeOver(name)
  // Also without a decision of this page: an earlier page may have been left before it could report its own.
  adoptDecision(store, decision)
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
      if (action === 'accept-all') acceptAll()
      else if (action === 'reject-all') rejectAll()
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
