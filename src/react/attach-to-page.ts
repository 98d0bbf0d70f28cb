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

  const buttonAt = (target: EventTarget | null) =>
    // A script can click the window or the document, and those have no `closest`. It is called from the prototype, because a
    // form field named `closest` hides the method of its form.
    target instanceof Element ? Element.prototype.closest.call(target, `[volenti-action^="${name}:"]`) : null

  // A button in a boundary that waits for its code has no handler yet, and React stops its clicks from reaching anything
  // but the window. `defaultPrevented` shows whether another handler answered, but only after all of them have run.
  const answer = (event: MouseEvent) => {
    const pressed = buttonAt(event.target)
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
  // The browser would also send the form of such a button.
  const keepForm = (event: SubmitEvent) => {
    if (buttonAt(event.submitter)) event.preventDefault()
  }
  const controller = new AbortController()
  const options = { capture: true, signal: controller.signal }
  addEventListener('click', answer, options)
  addEventListener('submit', keepForm, options)

  const stamp = () => stampPage(name, stampOf(store.getState()))
  stamp()
  const unsubscribe = store.subscribe(stamp)
  return () => {
    unsubscribe()
    controller.abort()
  }
}
