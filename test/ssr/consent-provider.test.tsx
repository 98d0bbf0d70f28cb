import { renderToString } from 'react-dom/server'
import { expect, it } from 'vitest'
import { acceptAll, createConsentStore, memoryStorage, parseRecord } from 'volenti'
import { ConsentGate, ConsentProvider, useConsentStore } from 'volenti/react'
import { ConsentBanner } from 'volenti/ui'
import { policy } from '../support/policies.ts'

const storage = memoryStorage()
acceptAll(createConsentStore(policy, { storage }))
const accepted = parseRecord(storage.read().join())

const page = (initialRecord: typeof accepted) => (
  <ConsentProvider policy={policy} initialRecord={initialRecord}>
    <ConsentBanner />
    <ConsentGate category="analytics" fallback="not allowed">
      allowed
    </ConsentGate>
  </ConsentProvider>
)

it('answers every request from its own record', () => {
  expect(renderToString(page(accepted))).toBe('<span>allowed</span>')
  expect(renderToString(page(null))).toMatch(/<section.*not allowed/)
})

it('creates a store for every request, because two requests are two visitors', () => {
  const stores: unknown[] = []
  const Collect = () => {
    stores.push(useConsentStore())
    return null
  }
  for (const _ of [1, 2]) {
    renderToString(
      <ConsentProvider policy={policy}>
        <Collect />
      </ConsentProvider>,
    )
  }
  expect(new Set(stores).size).toBe(2)
})
