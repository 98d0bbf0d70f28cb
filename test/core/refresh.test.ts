import { describe, expect, it, vi } from 'vitest'
import { acceptAll, createConsentStore, memoryStorage, refresh, rejectAll } from 'volenti'
import { adoptDecision } from '../../src/core/internal.ts'
import { DAY, policy } from '../support/policies.ts'

describe('refresh', () => {
  it('follows what another tab stored, and tells it once', () => {
    const storage = memoryStorage()
    const [here, there] = [createConsentStore(policy, { storage }), createConsentStore(policy, { storage })]
    const heard = vi.fn()
    here.subscribe(heard)
    expect(here.getState().status).toBe('undecided')
    acceptAll(there)
    refresh(here)
    refresh(here)
    expect(heard).toHaveBeenCalledTimes(1)
    expect(here.getState()).toMatchObject({ status: 'decided', decision: null })
    expect(here.isGranted('analytics')).toBe(true)
  })

  it('ends every grant when the record is gone', () => {
    const storage = memoryStorage()
    let isEvicted = false
    const store = createConsentStore(policy, { storage: { ...storage, read: () => (isEvicted ? [] : storage.read()) } })
    acceptAll(store)
    isEvicted = true
    refresh(store)
    expect(store.getState()).toMatchObject({ status: 'undecided', choices: {} })
  })

  it('keeps a decision that could not be stored', () => {
    const store = createConsentStore(policy, { storage: { read: () => [], write: () => false } })
    acceptAll(store)
    refresh(store)
    expect(store.isGranted('analytics')).toBe(true)
  })

  it('keeps the state where the storage can no longer be read', () => {
    const storage = memoryStorage()
    let isBlocked = false
    const read = () => {
      if (isBlocked) throw new Error('blocked')
      return storage.read()
    }
    const store = createConsentStore(policy, { storage: { ...storage, read } })
    rejectAll(store)
    const before = store.getState()
    isBlocked = true
    refresh(store)
    expect(store.getState()).toBe(before)
  })

  it('tells that a grant has run out', () => {
    let time = 0
    const store = createConsentStore(policy, { storage: memoryStorage(), now: () => time })
    acceptAll(store)
    const heard = vi.fn()
    store.subscribe(heard)
    time = 200 * DAY
    refresh(store)
    expect(heard).toHaveBeenCalledTimes(1)
    expect(store.getState().status).toBe('expired')
  })

  it('tells that a grant has run out also when somebody asked before', () => {
    let time = 0
    const store = createConsentStore(policy, { storage: memoryStorage(), now: () => time })
    acceptAll(store)
    const heard = vi.fn()
    store.subscribe(heard)
    time = 200 * DAY
    expect(store.isGranted('analytics')).toBe(false)
    refresh(store)
    refresh(store)
    expect(heard).toHaveBeenCalledTimes(1)
  })
})

describe('adopt', () => {
  /** A decision made by the inline program: its cookie is written, and nobody has heard of it. */
  function decidedEarly() {
    const early = memoryStorage()
    rejectAll(createConsentStore(policy, { storage: early, now: () => 5000 }))
    return { reason: 'reject-all' as const, value: early.read().join().replace('o.', 'or.') }
  }

  it('makes an early decision its own', () => {
    const storage = memoryStorage()
    const store = createConsentStore(policy, { storage, now: () => 6000 })
    const heard = vi.fn()
    store.subscribe(heard)
    const early = decidedEarly()
    adoptDecision(store, early)
    expect(heard).toHaveBeenCalledTimes(1)
    expect(store.getState().decision).toEqual({
      reason: 'reject-all',
      where: 'banner',
      choices: { functional: 'denied', analytics: 'denied', marketing: 'denied' },
      asked: ['functional', 'analytics', 'marketing'],
      decidedAt: 5000,
    })
    expect(storage.read()).toEqual([early.value.replace('or.', 'o.')])
  })

  it('tells of one whose cookie the store has read already', () => {
    const early = decidedEarly()
    const store = createConsentStore(policy, { storage: memoryStorage(early.value), now: () => 6000 })
    expect(store.getState()).toMatchObject({ status: 'decided', decision: null })
    adoptDecision(store, early)
    expect(store.getState().decision).toMatchObject({ reason: 'reject-all', decidedAt: 5000 })
  })

  it('leaves a newer decision alone, and everything that is no record', () => {
    const store = createConsentStore(policy, { storage: memoryStorage(), now: () => 9000 })
    acceptAll(store)
    adoptDecision(store, decidedEarly())
    adoptDecision(store, { reason: 'reject-all', value: '2.x.y' })
    expect(store.getState().decision?.reason).toBe('accept-all')
    expect(store.isGranted('analytics')).toBe(true)
  })
})
