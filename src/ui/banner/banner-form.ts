import { createContext, useContext } from 'react'
import { SettingsContext } from '../../react/internal.ts'

/** Holds the address of the page to choose on without JavaScript. */
export const PreferencesPageContext = /* @__PURE__ */ createContext<string | undefined>(undefined)

/** The props by which a button of the banner works without JavaScript, where the site has an endpoint for it to post to. */
export function useFormButton(action: 'accept-all' | 'reject-all') {
  const { endpoint } = useContext(SettingsContext)
  return endpoint ? ({ type: 'submit', name: 'action', value: action } as const) : undefined
}
