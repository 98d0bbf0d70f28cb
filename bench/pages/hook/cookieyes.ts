export { initCookieYes, useConsentCategory } from '@cookieyes/react'
