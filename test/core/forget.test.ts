import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { acceptAll, createConsentStore, forget, memoryStorage, refresh, rejectAll } from 'volenti'
import { policy } from '../support/policies.ts'

const open = (storage = memoryStorage()) => ({ store: createConsentStore(policy, { storage }), storage })

beforeEach(() => {
  vi.useFakeTimers()
})
afterEach(() => {
  vi.useRealTimers()
})

describe('forget', () => {
  it('leads back to a visitor who was never asked, here and on the next page', () => {
    const { store, storage } = open()
    const heard = vi.fn()
    store.subscribe(heard)
    acceptAll(store)
    forget(store)
    expect(store.getState()).toMatchObject({ status: 'undecided', isAsking: true, grants: { analytics: false } })
    expect([store.getRecord(), storage.read().join(), heard.mock.calls.length]).toEqual([null, '', 2])
    expect(open(storage).store.getState().status).toBe('undecided')
  })

  it('is no decision', () => {
    const { store } = open()
    acceptAll(store)
    forget(store)
    expect(store.getDecisions()).toHaveLength(1)
  })

  it('holds against a late answer that stores the old record again', () => {
    const { store, storage } = open()
    acceptAll(store)
    const [old = ''] = storage.read()
    forget(store)
    storage.write(old, 60)
    refresh(store)
    expect([store.isGranted('analytics'), storage.read().join()]).toEqual([false, ''])
  })

  it('lets the visitor decide again', () => {
    const { store } = open()
    acceptAll(store)
    vi.advanceTimersByTime(5_000)
    forget(store)
    rejectAll(store)
    expect(store.getState()).toMatchObject({ status: 'decided', grants: { analytics: false } })
    acceptAll(store)
    expect(store.isGranted('analytics')).toBe(true)
  })
})
