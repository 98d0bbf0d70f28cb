import { createContext, type ReactNode, StrictMode, useContext, useLayoutEffect, useState } from 'react'
import { type ConsentStore, createConsentStore, type Policy, type PrivacySignals } from 'volenti'
import type { DocumentLocale } from 'volenti/document'
import { ConsentProvider } from 'volenti/react'
import type { Locale } from '../../src/locales/locale.ts'
import type { Font } from './fonts.ts'
import { type Language, locales } from './locales/index.ts'
import { blockedStorage, NOW, type PastName, storageAfter } from './past.ts'
import { type PolicyName, policyIn } from './policies.ts'
import { type RegimeName, regimesOf } from './regimes.ts'
import { simulateForcedColors, simulateReducedMotion } from './simulate-media.ts'
import './theme.css'

/** Everything about a visitor that a story can set and the toolbar can change. */
export interface Setting {
  readonly policy: PolicyName
  readonly past: PastName
  readonly regime: RegimeName
  readonly browser: 'plain' | 'gpc' | 'dnt' | 'blocksCookies'
  readonly language: Language
  readonly direction: 'asLanguage' | 'ltr' | 'rtl'
  readonly theme: 'light' | 'dark'
  readonly media: 'none' | 'forcedColors' | 'reducedMotion' | 'largeText'
  readonly font: Font
  readonly strict: 'on' | 'off'
}

export const FIRST_VISIT: Setting = {
  policy: 'masteringLead',
  past: 'none',
  regime: 'none',
  browser: 'plain',
  language: 'en',
  direction: 'asLanguage',
  theme: 'light',
  media: 'none',
  font: 'own',
  strict: 'on',
}

/** A screen, by its name in the toolbar. */
export type Width = 'narrow' | 'zoomed' | 'low' | 'zoomedTwice' | 'landscape' | 'flat' | 'large' | 'tablet'

/** The `globals` of a story: what differs from the first visit of an ordinary visitor. `width` is the screen. */
export const visitor = ({ width, ...setting }: Partial<Setting> & { readonly width?: Width | undefined }) => ({
  ...setting,
  ...(width && { viewport: { value: width, isRotated: false } }),
})

/** What a story is told about its surroundings. */
export interface Surroundings {
  readonly policy: Policy
  readonly language: Language
  readonly ui: Locale
  readonly document: DocumentLocale
}

const SurroundingsContext = createContext<Surroundings | null>(null)

/** The policy and the texts of the scene a component is in. */
export function useSurroundings(): Surroundings {
  const surroundings = useContext(SurroundingsContext)
  if (!surroundings) throw new Error('Outside a <Scene>.')
  return surroundings
}

function createStore(policy: Policy, { past, browser, regime }: Setting): ConsentStore<Policy> {
  const signals: PrivacySignals = { gpc: browser === 'gpc', dnt: browser === 'dnt' }
  const regimes = regimesOf(regime, policy)
  const storage = browser === 'blocksCookies' ? blockedStorage : storageAfter(past, policy, regimes)
  return createConsentStore(policy, { storage, regimes, readSignals: () => signals, now: () => NOW })
}

function surroundingsOf({ policy, language, direction }: Setting): Surroundings {
  const { ui, document } = locales[language]
  const dir = direction === 'asLanguage' ? ui.dir : direction
  return { policy: policyIn(policy, language), language, ui: { ...ui, dir }, document: { ...document, dir } }
}

/** One visitor's page: a store of its own, and the theme, language and direction of the root element. Remount it to change the visitor. */
export function Scene({ setting, children }: { readonly setting: Setting; readonly children: ReactNode }) {
  const [surroundings] = useState(() => surroundingsOf(setting))
  const [store] = useState(() => createStore(surroundings.policy, setting))
  const { theme, media, font, strict } = setting

  useLayoutEffect(() => {
    const root = document.documentElement
    root.lang = surroundings.ui.id
    root.dir = surroundings.ui.dir
    root.dataset.theme = theme
    root.dataset.display = media
    root.dataset.font = font
    const restore = media === 'forcedColors' ? simulateForcedColors(theme) : media === 'reducedMotion' ? simulateReducedMotion() : undefined
    return () => {
      restore?.()
      delete root.dataset.theme
      delete root.dataset.display
      delete root.dataset.font
      root.removeAttribute('dir')
    }
  }, [surroundings, theme, media, font])

  const page = (
    <SurroundingsContext.Provider value={surroundings}>
      <ConsentProvider store={store} locale={surroundings.ui}>
        {children}
      </ConsentProvider>
    </SurroundingsContext.Provider>
  )
  return strict === 'on' ? <StrictMode>{page}</StrictMode> : page
}
