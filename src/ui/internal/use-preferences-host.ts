import { useEffect, useState, useSyncExternalStore } from 'react'
import { consentCookieName, type Policy } from '../../core/internal.ts'
import { preferencesOf, useConsentStore } from '../../react/internal.ts'

/** The address of links that open the preferences. A colon and a cookie name after it select one of several policies. */
const HASH = '#cookie-settings'

/**
 * Offers the calling component as the host of the preferences. The host with the highest rank is elected.
 *
 * While this host is elected, links to `#cookie-settings` open the preferences. The address of the page opens them once
 * after the page loads, and again when it changes.
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
      // The path leads out of shadow roots; the target of an event in one is its host. The method comes from the prototype,
      // because a form field named `matches` hides that of its form.
      const isLink = (node: EventTarget): node is Element =>
        node instanceof Element && Element.prototype.matches.call(node, `a[href$="${HASH}"],a[href$="${named}"]`)
      const link = event.composedPath().find(isLink)
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
