import { afterPaint, type ConsentStore, consentCookieName, INTERNALS } from '../core/internal.ts'

/** A part of the page whose code is loaded later, as `ui` attaches it to the store. */
interface LoadedLater {
  readonly promise?: Promise<unknown>
}

/**
 * Adds the name of the consent cookie to `<html data-volenti-ready>` when a store is connected to its page and, where
 * something is asked, the banner has arrived. Tests of a site wait for it. Returns the function that stops this.
 */
export function markReady(store: ConsentStore): () => void {
  let isEnded = false
  const parts = store.getState().isAsking ? Object.values(store[INTERNALS].attached) : []
  const mark = () => {
    if (isEnded) return
    const { dataset } = document.documentElement
    dataset.volentiReady = [...new Set(dataset.volentiReady?.split(' ')).add(consentCookieName(store.policy))].join(' ')
  }
  // React renders the banner before that paint.
  Promise.all(parts.map((part) => (part as LoadedLater).promise)).then(() => afterPaint(mark))
  return () => {
    isEnded = true
  }
}
