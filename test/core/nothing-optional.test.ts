import { expect, it, vi } from 'vitest'
import { acceptAll, createConsentStore, definePolicy, memoryStorage, rejectAll, save, withdraw } from 'volenti'
import { createConsentHandler } from 'volenti/server'

const policy = definePolicy({
  site: { name: 'Example', contact: 'privacy@example.com' },
  lastUpdated: '2026-01-31',
  categories: { necessary: { required: true } },
  services: { login: { category: 'necessary', vendor: { name: 'Login Ltd' } } },
})

it.each([
  ['acceptAll', acceptAll],
  ['rejectAll', rejectAll],
  ['withdraw', withdraw],
  ['save', (store: Parameters<typeof acceptAll>[0]) => save(store, {})],
] as const)('a policy with nothing optional asks nothing, and %s decides and stores nothing', (_, act) => {
  const storage = memoryStorage()
  const store = createConsentStore(policy, { storage })
  const heard = vi.fn()
  store.subscribe(heard)
  act(store as never)
  expect(store.getState()).toMatchObject({ isAsking: false, decision: null, grants: { necessary: true, login: true } })
  expect(storage.read()).toEqual([])
  expect(store.getDecisions()).toEqual([])
  expect(heard).not.toHaveBeenCalled()
})

it.each(['accept-all', 'reject-all', 'save', 'withdraw'])('a form with the action %s stores nothing then', async (action) => {
  const headers = { 'Sec-Fetch-Site': 'same-origin', 'Content-Type': 'application/x-www-form-urlencoded' }
  const response = await createConsentHandler(policy)(
    new Request('https://example.com/consent', { method: 'POST', headers, body: `action=${action}` }),
  )
  expect([response.status, response.headers.get('set-cookie')]).toEqual([303, null])
})
