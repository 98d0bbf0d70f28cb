import { expect, it } from 'vitest'
import { acceptAll, createConsentStore, memoryStorage, type Service, serializeRecord } from 'volenti'
import type { ConsentDefault } from 'volenti/server'
import { googleAnalytics } from '../../../src/services/google-analytics/index.ts'
import { googleConsentDefaults } from '../../../src/services/google-tag/connect.ts'
import { clarityDefaults } from '../../../src/services/microsoft-clarity/connect.ts'
import { microsoftClarity } from '../../../src/services/microsoft-clarity/index.ts'
import { uetDefaults } from '../../../src/services/microsoft-uet/connect.ts'
import { microsoftUet } from '../../../src/services/microsoft-uet/index.ts'
import { openPage } from '../../inline/fake-page.ts'
import { policyOf } from './support/trace.ts'

const services: Readonly<Record<string, Service>> = { googleAnalytics, microsoftClarity, microsoftUet }
const policy = policyOf(services)
const defaults: readonly ConsentDefault[] = [...googleConsentDefaults({ ids: ['G-1'] }), ...uetDefaults(), ...clarityDefaults()]

/** What the vendors' queues hold when the program in the head has run. */
function queues(cookie: string, now: number) {
  const { window } = openPage(policy, { cookie, now, defaults })
  const { dataLayer, uetq, clarity } = window as {
    dataLayer: ArrayLike<unknown>[]
    uetq: unknown[]
    clarity: { readonly q: ArrayLike<unknown>[] }
  }
  return { google: dataLayer.map((call) => Array.from(call)), uetq, clarity: clarity.q.map((call) => Array.from(call)) }
}

it('gives a new visitor the defaults of Google, UET and Clarity, all denied', () => {
  const { google, uetq, clarity } = queues('', Date.now())
  expect(google.map((call) => call.slice(0, 2))).toEqual([['consent', 'default']])
  expect(google[0]?.[2]).toMatchObject({ analytics_storage: 'denied', ad_storage: 'denied', security_storage: 'granted' })
  expect(uetq).toEqual(['consent', 'default', { ad_storage: 'denied' }])
  expect(clarity).toEqual([['consentv2', { ad_Storage: 'denied', analytics_Storage: 'denied' }]])
})

it('gives a visitor who accepted the default first and then the update', () => {
  const store = createConsentStore(policy, { storage: memoryStorage() })
  acceptAll(store)
  const record = store.getRecord()
  const { google, uetq, clarity } = queues(record ? `volenti=${serializeRecord(record)}` : '', Date.now())
  expect(google.map((call) => call.slice(0, 2))).toEqual([
    ['consent', 'default'],
    ['consent', 'update'],
  ])
  expect(google[1]?.[2]).toMatchObject({ analytics_storage: 'granted', functionality_storage: 'granted', security_storage: 'granted' })
  expect(uetq).toEqual(['consent', 'default', { ad_storage: 'denied' }, 'consent', 'update', { ad_storage: 'granted' }])
  expect(clarity).toEqual([['consentv2', { ad_Storage: 'granted', analytics_Storage: 'granted' }]])
})
