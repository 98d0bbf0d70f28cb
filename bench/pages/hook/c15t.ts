export { ConsentManagerProvider, useConsentManager } from '@c15t/react/headless'
