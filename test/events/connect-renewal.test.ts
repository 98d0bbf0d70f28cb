import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { createConsentStore, memoryStorage } from 'volenti'
import { connectRenewal } from 'volenti/connect'
import { policy } from '../support/policies.ts'

const requested = vi.fn<typeof fetch>()
const create = () => createConsentStore(policy, { storage: memoryStorage() })
const requests = () => requested.mock.calls.map(([address, init]) => [address, init?.method, `${init?.body}`, init?.keepalive])

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['requestAnimationFrame', 'setTimeout'] })
  vi.stubGlobal('fetch', requested.mockReset().mockResolvedValue(new Response()))
})
afterEach(() => {
  vi.useRealTimers()
  vi.unstubAllGlobals()
})

describe('connectRenewal', () => {
  it('asks the server for the cookie after every decision, once the page is painted', () => {
    const store = create()
    connectRenewal(store, '/choices')
    store.acceptAll()
    expect(requests()).toEqual([])
    vi.runAllTimers()
    expect(requests()).toEqual([['/choices', 'POST', 'action=renew', true]])
    store.withdraw()
    vi.runAllTimers()
    expect(requests()).toHaveLength(2)
  })

  it('asks for a decision that was made since a state of before, and for none that is older', () => {
    const store = create()
    const before = store.getState()
    store.rejectAll()
    connectRenewal(store, '/choices')
    vi.runAllTimers()
    expect(requests()).toEqual([])
    connectRenewal(store, '/choices', before)
    vi.runAllTimers()
    expect(requests()).toHaveLength(1)
  })

  it('asks for nothing when a change came from elsewhere, or after it is ended', () => {
    const storage = memoryStorage()
    const store = createConsentStore(policy, { storage })
    const end = connectRenewal(store, '/choices')
    createConsentStore(policy, { storage }).acceptAll()
    store.refresh()
    end()
    store.rejectAll()
    vi.runAllTimers()
    expect(requests()).toEqual([])
  })

  it('lives with a server that does not answer', async () => {
    requested.mockRejectedValue(new TypeError('offline'))
    const store = create()
    connectRenewal(store, '/choices')
    store.acceptAll()
    await vi.runAllTimersAsync()
    expect(requests()).toHaveLength(1)
    expect(store.isGranted('analytics')).toBe(true)
  })
})
