'use client'

export { ConsentBanner } from './consent-banner.tsx'
