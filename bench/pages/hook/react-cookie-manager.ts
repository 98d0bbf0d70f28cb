export { CookieManager, useCookieConsent } from 'react-cookie-manager'
