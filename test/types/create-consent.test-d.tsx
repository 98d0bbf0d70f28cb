import { definePolicy } from 'volenti'
import { createConsent } from 'volenti/react'

const policy = definePolicy({
  site: { name: 'Example', contact: 'privacy@example.com' },
  lastUpdated: '2026-01-31',
  categories: { necessary: { required: true }, analytics: {} },
  services: { counter: { category: 'analytics', vendor: { name: 'Counter Ltd' } } },
})

const { ConsentGate, ConsentProvider, ConsentScript, useConsent, useConsentEffect, useConsentStore, useGranted } = createConsent(policy)

export function Page() {
  useGranted('counter')
  useGranted({ all: ['analytics', 'counter'] })
  // @ts-expect-error a typing error
  useGranted('countr')
  useConsentEffect('analytics', () => undefined)
  // @ts-expect-error a category that the policy does not have
  useConsentEffect('marketing', () => undefined)
  const { save, grants } = useConsent()
  save({ analytics: 'granted' })
  // @ts-expect-error a category that the policy does not have
  save({ marketing: 'granted' })
  grants.counter satisfies boolean
  useConsentStore().isGranted('analytics')
  return (
    <ConsentProvider endpoint="/choices">
      <ConsentGate service="counter">Counted</ConsentGate>
      {/* @ts-expect-error a service is no category */}
      <ConsentGate category="counter">Counted</ConsentGate>
      <ConsentScript category="analytics" src="/counter.js" />
      {/* @ts-expect-error the policy is given already */}
      <ConsentProvider policy={policy} />
    </ConsentProvider>
  )
}
