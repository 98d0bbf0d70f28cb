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
  useConsentEffect({ any: ['analytics', 'counter'] }, () => undefined)
  // @ts-expect-error one of them is no id of the policy
  useConsentEffect({ any: ['analytics', 'marketing'] }, () => undefined)
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
      <ConsentScript any={['analytics', 'counter']} src="/counter.js" type="module" data-domain="example.com" fetchPriority="low" />
      {/* @ts-expect-error a category that the policy does not have */}
      <ConsentScript all={['analytics', 'marketing']} src="/counter.js" />
      {/* @ts-expect-error a category or several ids, not both */}
      <ConsentScript category="analytics" any={['counter']} src="/counter.js" />
      {/* @ts-expect-error an attribute that runs code */}
      <ConsentScript category="analytics" src="/counter.js" onload="run()" />
      {/* @ts-expect-error the handler is `onReady` */}
      <ConsentScript category="analytics" src="/counter.js" onLoad={() => undefined} />
      {/* @ts-expect-error a second address */}
      <ConsentScript category="analytics" src="/counter.js" SRC="/other.js" />
      {/* @ts-expect-error the policy is given already */}
      <ConsentProvider policy={policy} />
    </ConsentProvider>
  )
}
