import './page.css'
import * as klaro from 'klaro'
import { useEffect } from 'react'
import { Answer, type Library } from './page.tsx'

const config = {
  version: 1,
  acceptAll: true,
  lang: 'en',
  styling: { theme: ['light', 'bottom', 'wide'] },
  translations: {
    en: {
      privacyPolicyUrl: '/privacy',
      purposes: { functional: 'Functional', analytics: 'Analytics', marketing: 'Marketing', necessary: 'Necessary' },
    },
  },
  services: [
    { name: 'necessary', title: 'Necessary', purposes: ['necessary'], required: true },
    { name: 'functional', title: 'Functional', purposes: ['functional'] },
    { name: 'analytics', title: 'Analytics', purposes: ['analytics'], cookies: ['visits'] },
    { name: 'marketing', title: 'Marketing', purposes: ['marketing'] },
  ],
}

export const library: Library = {
  App: ({ children }) => {
    useEffect(() => klaro.setup(config), [])
    return (
      <>
        {children}
        <button type="button" onClick={() => klaro.show(config, true)}>
          Cookie settings
        </button>
      </>
    )
  },
  Reader: () => <Answer granted={false} />,
}
