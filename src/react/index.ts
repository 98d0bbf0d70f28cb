'use client'

export { ConsentGate, type ConsentGateProps } from './consent-gate.tsx'
export { ConsentProvider, type ConsentProviderProps } from './consent-provider.tsx'
export { type UseConsentReturn, useConsent } from './use-consent.ts'
export { useConsentEffect } from './use-consent-effect.ts'
export { useConsentStore } from './use-consent-store.ts'
export { useGranted } from './use-granted.ts'
