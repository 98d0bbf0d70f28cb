import { createContext, type ReactNode, use, useEffect, useLayoutEffect, useState } from 'react'
import { useGranted } from 'volenti/react'
import { readCookie, setCookie } from '../cookies/declared-cookie.ts'
import { DEFAULTS, parseSettings, type Settings, serializeSettings } from './settings.ts'

interface SettingsState {
  readonly settings: Settings
  readonly save: (settings: Settings) => void
}

const SettingsContext = createContext<SettingsState>({ settings: DEFAULTS, save: () => undefined })

/** The visitor's settings: kept in a cookie where functional cookies are granted, else for this visit only. */
export function SettingsProvider({ children }: { readonly children: ReactNode }) {
  const granted = useGranted('functional')
  // Without the grant the cookie is not even read.
  const [settings, setSettings] = useState(() => (granted ? parseSettings(readCookie('user_preferences')) : DEFAULTS))

  useEffect(() => {
    const value = serializeSettings(settings)
    const stored = serializeSettings(parseSettings(readCookie('user_preferences')))
    if (granted && value !== stored) setCookie('user_preferences', value)
  }, [granted, settings])

  useLayoutEffect(() => {
    document.documentElement.dataset.theme = settings.theme
  }, [settings.theme])

  return <SettingsContext value={{ settings, save: setSettings }}>{children}</SettingsContext>
}

/** The visitor's settings and how to change them. */
export const useSettings = () => use(SettingsContext)
