import './page.css'
import { useEffect } from 'react'
import { CookieManager, useCookieConsent } from 'react-cookie-manager'
import { addTag } from './add-tag.ts'
import { Answer, type Library } from './page.tsx'

const ID = { functional: 'Functional', analytics: 'Analytics', marketing: 'Advertising' } as const

const useHas = (category: keyof typeof ID) => useCookieConsent().detailedConsent?.[ID[category]]?.consented === true

export const library: Library = {
  App: ({ children }) => (
    <CookieManager
      displayType="banner"
      showManageButton
      enableFloatingButton
      categories={[{ id: 'Functional', title: 'Functional', description: 'Remembers your settings' }]}
      cookieCategories={{ Analytics: true, Social: false, Advertising: true, Functional: true }}
    >
      {children}
    </CookieManager>
  ),
  Reader: ({ category }) => <Answer granted={useHas(category)} />,
  Tag: ({ src }) => {
    const granted = useHas('analytics')
    useEffect(() => {
      if (granted) addTag(src)
    }, [granted, src])
    return null
  },
}
