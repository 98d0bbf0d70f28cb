import './page.css'
import { CookieConsent } from 'react-cookie-consent'
import { addTag } from './add-tag.ts'
import { Answer, type Library, tagsOf } from './page.tsx'

/** It knows one yes or no, and no categories. */
export const library: Library = {
  App: ({ options, children }) => (
    <>
      {children}
      <CookieConsent enableDeclineButton onAccept={() => tagsOf(options).forEach(addTag)}>
        This website uses cookies to enhance the user experience.
      </CookieConsent>
    </>
  ),
  Reader: () => <Answer granted={false} />,
}
