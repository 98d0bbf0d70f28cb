import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { acceptAll, type ConsentStorage, createConsentStore, memoryStorage, parseRecord, refresh, rejectAll, withdraw } from 'volenti'
import { connectRenewal } from 'volenti/connect'
import { policy } from '../support/policies.ts'

const requested = vi.fn<typeof fetch>()
const ends: (() => void)[] = []
const create = (storage: ConsentStorage = memoryStorage()) => createConsentStore(policy, { storage })
const connect = (...given: Parameters<typeof connectRenewal<typeof policy>>) => {
  const end = connectRenewal(...given)
  ends.push(end)
  return end
}

/** What the requests asked for, and what they say of analytics. */
const requests = () =>
  requested.mock.calls.map(([address, init]) => {
    const form = new URLSearchParams(`${init?.body}`)
    const record = parseRecord(form.get('record') ?? '')
    return [address, init?.method, form.get('action'), record?.choices.analytics?.choice, init?.keepalive]
  })
const isAborted = () => requested.mock.calls.map(([, init]) => init?.signal?.aborted)

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['requestAnimationFrame', 'setTimeout'] })
  vi.stubGlobal('fetch', requested.mockReset().mockResolvedValue(new Response()))
})
afterEach(() => {
  for (const end of ends.splice(0)) end()
  vi.useRealTimers()
  vi.unstubAllGlobals()
})

describe('connectRenewal', () => {
  it('sends the record to the server after every decision, once the page is painted', () => {
    const store = create()
    connect(store, '/choices')
    acceptAll(store)
    expect(requests()).toEqual([])
    vi.runAllTimers()
    expect(requests()).toEqual([['/choices', 'POST', 'renew', 'granted', true]])
    withdraw(store)
    vi.runAllTimers()
    expect(requests()).toEqual([expect.anything(), ['/choices', 'POST', 'renew', 'denied', true]])
  })

  it('sends what was decided since a state of before, and nothing that is older', () => {
    const store = create()
    const before = store.getState()
    rejectAll(store)
    connect(store, '/choices')
    vi.runAllTimers()
    expect(requests()).toEqual([])
    connect(store, '/choices', before)
    vi.runAllTimers()
    expect(requests()).toHaveLength(1)
  })

  it('sends nothing when a change came from elsewhere, or after it is ended', () => {
    const storage = memoryStorage()
    const store = create(storage)
    const end = connect(store, '/choices')
    acceptAll(create(storage))
    refresh(store)
    end()
    rejectAll(store)
    window.dispatchEvent(new Event('pagehide'))
    vi.runAllTimers()
    expect(requests()).toEqual([])
  })

  it('sends several decisions of one frame as one, the last', () => {
    const store = create()
    connect(store, '/choices')
    acceptAll(store)
    withdraw(store)
    vi.runAllTimers()
    expect(requests()).toEqual([['/choices', 'POST', 'renew', 'denied', true]])
  })

  it('ends a request without an answer as soon as there is a newer decision', () => {
    requested.mockReturnValue(new Promise(() => {}))
    const store = create()
    connect(store, '/choices')
    acceptAll(store)
    vi.runAllTimers()
    withdraw(store)
    expect(isAborted()).toEqual([true])
    vi.runAllTimers()
    expect(isAborted()).toEqual([true, false])
    expect(requests().at(-1)).toContain('denied')
  })

  it('sends at once what waits when the page is left, and does not send it twice', () => {
    const store = create()
    connect(store, '/choices')
    rejectAll(store)
    window.dispatchEvent(new Event('pagehide'))
    expect(requests()).toEqual([['/choices', 'POST', 'renew', 'denied', true]])
    vi.runAllTimers()
    window.dispatchEvent(new Event('pagehide'))
    expect(requests()).toHaveLength(1)
  })

  it('sends also what the page could not store', () => {
    const store = create({ read: () => [], write: () => false })
    connect(store, '/choices')
    rejectAll(store)
    vi.runAllTimers()
    expect(store.getState().persisted).toBe(false)
    expect(requests()).toEqual([['/choices', 'POST', 'renew', 'denied', true]])
  })

  it('reads the storage again after the answer', async () => {
    const storage = memoryStorage()
    const read = vi.spyOn(storage, 'read')
    let answer = () => {}
    requested.mockReturnValue(new Promise((resolve) => (answer = () => resolve(new Response()))))
    const store = create(storage)
    connect(store, '/choices')
    acceptAll(store)
    vi.runAllTimers()
    const before = read.mock.calls.length
    answer()
    await vi.waitFor(() => expect(read.mock.calls.length).toBeGreaterThan(before))
  })

  it('lives with a server that does not answer', async () => {
    requested.mockRejectedValue(new TypeError('offline'))
    const store = create()
    connect(store, '/choices')
    acceptAll(store)
    await vi.runAllTimersAsync()
    expect(requests()).toHaveLength(1)
    expect(store.isGranted('analytics')).toBe(true)
  })
})
