import { type ConsentStore, cookieStorage, INTERNALS } from '../core/internal.ts'
import { pageObject, resetPage } from '../page/index.ts'

/** What providers share on a page: the stores by the name of their consent cookie. */
type SharedStores = Readonly<Record<string, ConsentStore | undefined>>

/**
 * Makes the page new, as for a visitor who comes for the first time.
 *
 * Providers of a policy share one store as long as the page lives, and a test runner keeps one page for many tests. This ends
 * what runs on the page, removes the elements of loaded scripts, drops the shared stores, and deletes their consent cookies.
 * Call it after each test, when the components are unmounted. After a test with `createTestConsent` it is only needed where
 * scripts were loaded. Does nothing without a document.
 *
 * @example
 * ```ts
 * import { cleanup } from '@testing-library/react'
 * import { afterEach } from 'vitest'
 * import { resetConsent } from 'volenti/testing'
 *
 * afterEach(() => {
 *   cleanup()
 *   resetConsent()
 * })
 * ```
 */
export function resetConsent(): void {
  if (typeof document === 'undefined') return
  const { stores = {} } = pageObject() as { readonly stores?: SharedStores }
  const shared = Object.values(stores)
  resetPage()
  for (const store of shared) if (store) clear(store)
  for (const script of document.querySelectorAll('[data-slot="volenti-script"]')) script.remove()
  for (const name of ['volenti', 'volentiReady']) delete document.documentElement.dataset[name]
}

/** Deletes what a store has stored, without a word to listeners that still exist. */
function clear({ [INTERNALS]: { storage, rules } }: ConsentStore) {
  try {
    ;(storage ?? cookieStorage(rules.cookie)).write('', 0)
  } catch {
    // The storage is blocked, so nothing is in it.
  }
}
