import { createContext, type ReactNode, StrictMode, useContext, useEffect, useLayoutEffect, useState } from 'react'
import { type ConsentStore, createConsentStore, type Policy, type PrivacySignals } from 'volenti'
import { ConsentProvider } from 'volenti/react'
import type { Font } from './fonts.ts'
import { loadTexts, type Texts, textsAtHand } from './locales/index.ts'
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
  /** A value of the toolbar. */
  readonly language: string
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
export interface Surroundings extends Texts {
  readonly policy: Policy
  readonly language: string
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

function surroundingsOf({ policy, language, direction }: Setting, { ui, document }: Texts): Surroundings {
  const dir = direction === 'asLanguage' ? ui.dir : direction
  return { policy: policyIn(policy, language), language, ui: { ...ui, dir }, document: { ...document, dir } }
}

interface SceneProps {
  readonly setting: Setting
  readonly children: ReactNode
}

/** One visitor's page, once its language is there. Remount it to change the visitor. */
export function Scene({ setting, children }: SceneProps) {
  const { language } = setting
  const [texts, setTexts] = useState(() => textsAtHand(language))
  useEffect(() => {
    if (!texts) void loadTexts(language).then(setTexts)
  }, [texts, language])
  return texts ? (
    <Page setting={setting} texts={texts}>
      {children}
    </Page>
  ) : null
}

/** A store of its own, and the theme, language and direction of the root element. */
function Page({ setting, texts, children }: SceneProps & { readonly texts: Texts }) {
  const [surroundings] = useState(() => surroundingsOf(setting, texts))
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
