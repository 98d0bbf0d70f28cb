'use client'

export { type ConsentCookie, consentCookie, type PastDecision, type TestRegime, type VisitorChoices } from './consent-cookie.ts'
export { createTestConsent, type TestConsent, type TestConsentOptions, type TestProviderProps } from './create-test-consent.tsx'
export { resetConsent } from './reset-consent.ts'
