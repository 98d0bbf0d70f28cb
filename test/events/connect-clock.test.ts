import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { acceptAll, createConsentStore, definePolicy, memoryStorage } from 'volenti'
import { connectClock, connectEvents } from 'volenti/connect'
import { DAY, policy } from '../support/policies.ts'

const NOW = Date.UTC(2026, 10, 25)
const brief = definePolicy({ ...policy, askAgain: { afterGrant: '3 seconds' } })

function connect(of = brief) {
  const store = createConsentStore(of, { storage: memoryStorage() })
  const heard = vi.fn()
  store.subscribe(heard)
  return { store, heard, end: connectClock(store) }
}

/** Lets the time of day pass without the timers, as a device does that sleeps. */
const sleep = (milliseconds: number) => vi.setSystemTime(Date.now() + milliseconds)

beforeEach(() => void vi.useFakeTimers({ now: NOW }))
afterEach(() => void vi.useRealTimers())

describe('connectClock', () => {
  it('ends a grant on a page that nobody touches, and tells of it once', () => {
    const { store, heard, end } = connect()
    const onChange = vi.fn()
    const disconnect = connectEvents(store, { onChange })
    acceptAll(store)
    vi.advanceTimersByTime(2999)
    expect([heard.mock.calls.length, onChange.mock.calls.length]).toEqual([1, 1])
    vi.advanceTimersByTime(1)
    expect(heard).toHaveBeenCalledTimes(2)
    expect(onChange).toHaveBeenLastCalledWith({ granted: [], ended: ['functional', 'analytics', 'marketing'], reason: 'sync' })
    expect(store.getState().pending).toEqual(['functional', 'analytics', 'marketing'])
    vi.advanceTimersByTime(DAY)
    expect([heard.mock.calls.length, onChange.mock.calls.length]).toEqual([2, 2])
    disconnect()
    end()
  })

  it('tells of it also when somebody asked for the grant before', () => {
    const { store, heard, end } = connect()
    acceptAll(store)
    sleep(3000)
    expect(store.isGranted('analytics')).toBe(false)
    expect(heard).toHaveBeenCalledTimes(1)
    vi.advanceTimersByTime(3000)
    expect(heard).toHaveBeenCalledTimes(2)
    end()
  })

  it('waits longer than a timer can', () => {
    const { store, heard, end } = connect(definePolicy({ ...policy, askAgain: { afterGrant: '6 months' } }))
    acceptAll(store)
    vi.advanceTimersByTime(182 * DAY)
    expect(heard).toHaveBeenCalledTimes(1)
    vi.advanceTimersByTime(DAY)
    expect(heard).toHaveBeenCalledTimes(2)
    end()
  })

  it.each(['focus', 'pageshow', 'resume', 'visibilitychange'])('notices after a sleep, by the event %s', (type) => {
    const { store, heard, end } = connect()
    acceptAll(store)
    sleep(3000)
    const target = type === 'focus' || type === 'pageshow' ? window : document
    target.dispatchEvent(new Event(type))
    expect(heard).toHaveBeenCalledTimes(2)
    expect(store.isGranted('analytics')).toBe(false)
    end()
  })

  it('notices a minute after a sleep that no event tells of', () => {
    const { store, heard, end } = connect(definePolicy({ ...policy, askAgain: { afterGrant: '1 day' } }))
    acceptAll(store)
    sleep(DAY)
    vi.advanceTimersByTime(60_000)
    expect(heard).toHaveBeenCalledTimes(2)
    end()
  })

  it('notices within a minute where the clock of the store is ahead', () => {
    const store = createConsentStore(definePolicy({ ...policy, askAgain: { afterGrant: '1 hour' } }), {
      storage: memoryStorage(),
      now: () => Date.now() + 2 * DAY,
    })
    const heard = vi.fn()
    const end = connectClock(store)
    acceptAll(store)
    store.subscribe(heard)
    vi.advanceTimersByTime(3_540_000)
    expect(heard).not.toHaveBeenCalled()
    vi.advanceTimersByTime(120_000)
    expect(heard).toHaveBeenCalledTimes(1)
    end()
  })

  it('does not hurry where the clock of the store is behind', () => {
    const storage = memoryStorage()
    const store = createConsentStore(brief, { storage, now: () => NOW - DAY })
    const end = connectClock(store)
    acceptAll(store)
    const read = vi.spyOn(storage, 'read')
    vi.advanceTimersByTime(10 * 60_000)
    expect(read.mock.calls.length).toBeLessThanOrEqual(10)
    end()
  })

  it('leaves nothing behind', () => {
    const { store, heard, end } = connect()
    acceptAll(store)
    end()
    expect(vi.getTimerCount()).toBe(0)
    sleep(3000)
    window.dispatchEvent(new Event('focus'))
    acceptAll(store)
    expect(heard).toHaveBeenCalledTimes(2)
    expect(vi.getTimerCount()).toBe(0)
  })
})
