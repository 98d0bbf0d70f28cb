import { type ConsentStore, consentCookieName } from '../core/index.ts'
import { stampOf, takeOver } from '../inline/index.ts'
import { preferencesOf } from './preferences.ts'

/**
 * Takes the page over from the inline program: what the visitor did before React arrived counts, once, and the stamp by
 * which the stylesheet hides the banner follows the store. Returns what ends that.
 */
export function takeOverPage(store: ConsentStore): () => void {
  const { decision, opener } = takeOver(consentCookieName(store.policy))
  if (decision) store.adopt(decision)
  if (opener) preferencesOf(store).open(opener)

  const { dataset } = document.documentElement
  const stamp = () => {
    if (dataset.volenti) dataset.volenti = stampOf(store.getState())
  }
  stamp()
  return store.subscribe(stamp)
}
