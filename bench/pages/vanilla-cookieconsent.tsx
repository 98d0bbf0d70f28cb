import 'vanilla-cookieconsent/dist/cookieconsent.css'
import './page.css'
import { useEffect } from 'react'
import * as CookieConsent from 'vanilla-cookieconsent'
import { Answer, type Library } from './page.tsx'

const section = (linkedCategory: string, title: string) => ({ title, description: `These cookies are ${linkedCategory}.`, linkedCategory })

const config: CookieConsent.CookieConsentConfig = {
  guiOptions: { consentModal: { layout: 'bar', position: 'bottom' } },
  categories: {
    necessary: { enabled: true, readOnly: true },
    functional: {},
    analytics: { autoClear: { cookies: [{ name: 'visits' }] } },
    marketing: {},
  },
  language: {
    default: 'en',
    translations: {
      en: {
        consentModal: {
          title: 'We use cookies',
          description: 'We use cookies to keep the site working, and others where you allow them.',
          acceptAllBtn: 'Accept all',
          acceptNecessaryBtn: 'Reject all',
          showPreferencesBtn: 'Manage individual preferences',
        },
        preferencesModal: {
          title: 'Manage cookie preferences',
          acceptAllBtn: 'Accept all',
          acceptNecessaryBtn: 'Reject all',
          savePreferencesBtn: 'Accept current selection',
          closeIconLabel: 'Close modal',
          sections: [
            section('necessary', 'Strictly necessary cookies'),
            section('functional', 'Functional'),
            section('analytics', 'Analytics'),
            section('marketing', 'Marketing'),
          ],
        },
      },
    },
  },
}

export const library: Library = {
  App: ({ children }) => {
    useEffect(() => void CookieConsent.run(config), [])
    return (
      <>
        {children}
        <button type="button" data-cc="show-preferencesModal">
          Cookie settings
        </button>
      </>
    )
  },
  Reader: () => <Answer granted={false} />,
}
