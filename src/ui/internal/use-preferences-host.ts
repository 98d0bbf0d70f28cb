import { useEffect, useState, useSyncExternalStore } from 'react'
import { consentCookieName, type Policy } from '../../core/internal.ts'
import { preferencesOf, useConsentStore } from '../../react/internal.ts'

/** The address that opens the preferences, wherever a link to it stands. With a colon and the name of a cookie it means one policy of several. */
const HASH = '#cookie-settings'

/**
 * Offers the calling component as the one that shows the preferences; of several, the highest rank is taken.
 *
 * While it is taken, links to `#cookie-settings` open them. The address opens them once when the page is loaded, and when
 * it changes.
 */
export function usePreferencesHost(rank: number) {
  const store = useConsentStore()
  const preferences = preferencesOf(store)
  const named = `${HASH}:${consentCookieName(store.policy as Policy)}`
  const { open, host } = useSyncExternalStore(preferences.subscribe, preferences.getState, preferences.getInitialState)
  const [self] = useState(() => Symbol('preferences host'))
  const elected = host === self

  useEffect(() => preferences.offer(self, rank), [preferences, self, rank])
  useEffect(() => {
    if (!elected) return
    const openFromLink = (event: MouseEvent) => {
      // A form has its inputs as properties, and one of them may be called "closest".
      const link = event.target instanceof Element && Element.prototype.closest.call(event.target, `a[href$="${HASH}"],a[href$="${named}"]`)
      if (!link || event.defaultPrevented || event.button || event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return
      event.preventDefault()
      preferences.open(link)
    }
    const openFromAddress = () => {
      if (location.hash === HASH || location.hash === named) preferences.open()
    }
    if (preferences.claimAddress()) openFromAddress()
    addEventListener('click', openFromLink)
    addEventListener('hashchange', openFromAddress)
    return () => {
      removeEventListener('click', openFromLink)
      removeEventListener('hashchange', openFromAddress)
    }
  }, [elected, preferences, named])

  return { elected, shown: elected && open, preferences }
}
