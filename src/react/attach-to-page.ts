import { adoptDecision, attachedTo, type ConsentStore, consentCookieName } from '../core/internal.ts'
import { stampOf, stampPage, takeOver } from '../inline/index.ts'
import { actsOf } from './acts.ts'
import { preferencesOf } from './preferences.ts'

/** The attachment of a store to the page, and the number of its users. */
interface Hold {
  holders: number
  end?: () => void
}

/**
 * Takes the page over from the inline program, once for each store. A decision that the visitor made before React arrived
 * counts. The stamp on the page, by which the stylesheet hides the banner, follows the store. Buttons without a React
 * handler are answered here. Returns a function that ends this for the caller.
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
  const { acceptAll, rejectAll } = actsOf(store, 'banner')
  const { decision, opener } = takeOver(name)
  // Needed without a decision on this page too: an earlier page may have closed before it reported its decision.
  adoptDecision(store, decision)
  if (opener) preferencesOf(store).open(opener)

  // A button in a boundary that waits for its code has no handler yet, and React stops its clicks from reaching anything
  // but the window. `defaultPrevented` shows whether another handler answered, but only after all of them have run.
  const answer = (event: MouseEvent) => {
    // A script can click the window or the document, and those have no `closest`.
    if (!(event.target instanceof Element)) return
    // Called from the prototype, because a form field named `closest` hides the method of its form.
    const pressed = Element.prototype.closest.call(event.target, `[volenti-action^="${name}:"]`)
    const action = pressed?.getAttribute('volenti-action')?.slice(name.length + 1)
    // A click made by a script may refuse, but not accept.
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
