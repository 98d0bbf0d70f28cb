import '@cookieyes/react/styles.css'
import './page.css'
import {
  CookieBanner,
  CookiePreferences,
  CookieYesProvider,
  GatedScript,
  initCookieYes,
  RecallButton,
  readServerConsent,
  useConsentCategory,
} from '@cookieyes/react'
import { Answer, type Library } from './page.tsx'

const categories = [
  { id: 'necessary', label: 'Necessary', required: true },
  { id: 'functional', label: 'Functional' },
  { id: 'analytics', label: 'Analytics' },
  { id: 'marketing', label: 'Marketing' },
]
const config = { mode: 'cookie-only', regulation: 'GDPR', colorScheme: 'system', categories } as const

initCookieYes(config)

const Consent = () => (
  <>
    <CookieBanner />
    <CookiePreferences />
    <RecallButton />
  </>
)

export const library: Library = {
  App: ({ options, children }) => {
    if (options.cookie === undefined)
      return (
        <>
          <Consent />
          {children}
        </>
      )
    // The page of a server: its visitor's decision comes from the request.
    return (
      <CookieYesProvider regulation="GDPR" initialConsent={readServerConsent(options.cookie, config)}>
        <Consent />
        {children}
      </CookieYesProvider>
    )
  },
  Reader: ({ category }) => <Answer granted={useConsentCategory(category)} />,
  Tag: ({ src }) => <GatedScript id={src} src={src} category="analytics" />,
}
