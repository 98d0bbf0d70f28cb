import {
  type CategoryId,
  type ConsentStore,
  type CookieNameOf,
  createConsentStore,
  definePolicy,
  type GrantId,
  type RegisteredPolicy,
  type ServiceId,
} from 'volenti'
import { ConsentGate, ConsentProvider, useConsent, useConsentEffect, useGranted } from 'volenti/react'
import type { Equal, Holds } from '../holds.ts'

const policy = definePolicy({
  site: { name: 'Example', contact: 'privacy@example.com' },
  lastUpdated: '2026-01-31',
  categories: { necessary: { required: true }, analytics: {} },
  services: { counter: { category: 'analytics', vendor: { name: 'Counting Ltd' } } },
  cookies: [{ name: 'session_id', category: 'necessary', purpose: 'Keeps you signed in', duration: 'session' }],
})

declare module 'volenti' {
  interface Register {
    policy: typeof policy
  }
}

export type Tests = [
  Holds<Equal<RegisteredPolicy, typeof policy>>,
  Holds<Equal<CategoryId, 'necessary' | 'analytics'>>,
  Holds<Equal<ServiceId, 'counter'>>,
  Holds<Equal<GrantId, 'necessary' | 'analytics' | 'counter'>>,
  Holds<Equal<CookieNameOf<RegisteredPolicy>, 'session_id'>>,
]

/** A store of the registered policy is the store that everything in React expects. */
export const store: ConsentStore = createConsentStore(policy)

export function Hooks() {
  const analytics: boolean = useGranted('analytics')
  useGranted('counter')
  useGranted({ all: ['necessary', 'counter'] })
  // @ts-expect-error a mistyped category
  useGranted('analytic')
  useConsentEffect('counter', () => {})
  // @ts-expect-error a mistyped service
  useConsentEffect('count', () => {})

  const { save, withdraw, choices, grants } = useConsent()
  save({ analytics: 'granted' })
  // @ts-expect-error a category the policy does not have
  save({ marketing: 'granted' })
  // @ts-expect-error a choice that is none
  save({ analytics: true })
  save({ counter: 'granted' })
  // @ts-expect-error a mistyped service
  save({ count: 'granted' })
  withdraw('analytics')
  // @ts-expect-error a category the policy does not have
  withdraw('marketing')
  const choice: 'granted' | 'denied' | undefined = choices.analytics
  const grant: boolean = grants.counter
  // @ts-expect-error a category the policy does not have
  grants.marketing
  return [analytics, choice, grant]
}

export const gate = ConsentGate({ category: 'analytics' })
export const serviceGate = ConsentGate({ service: 'counter' })
// @ts-expect-error a mistyped category
export const wrongGate = ConsentGate({ category: 'analytic' })
// @ts-expect-error a mistyped service
export const wrongServiceGate = ConsentGate({ service: 'analytics' })
export const gateOfSeveral = ConsentGate({ all: ['analytics', 'counter'] })
// @ts-expect-error a mistyped id among several
export const wrongGateOfSeveral = ConsentGate({ any: ['analytics', 'count'] })
// @ts-expect-error a gate that goes by nothing
export const openGate = ConsentGate({ children: 'open' })
// @ts-expect-error a gate that goes by two things at once
export const doubleGate = ConsentGate({ category: 'analytics', any: ['counter'] })
export const provider = ConsentProvider({ policy })
