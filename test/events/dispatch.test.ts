import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { acceptAll, type ConsentStore, createConsentStore, definePolicy, memoryStorage, rejectAll, save, withdraw } from 'volenti'
import { dispatch } from 'volenti/connect'

const policy = definePolicy({
  site: { name: 'Example', contact: 'privacy@example.test' },
  lastUpdated: '2026-11-25',
  categories: { necessary: { required: true }, analytics: {}, marketing: {} },
  services: { counter: { category: 'analytics', vendor: { name: 'Counter' } } },
})

let store: ConsentStore<typeof policy>
const nextFrame = () => vi.advanceTimersByTime(20)

beforeEach(() => {
  vi.useFakeTimers()
  store = createConsentStore(policy, { storage: memoryStorage() })
})

afterEach(() => {
  vi.useRealTimers()
})

it.each(['counter', 'necessary', { any: ['analytics', 'marketing'] }, { all: ['analytics', 'counter'] }] as const)(
  'calls at once what is granted: %j',
  (condition) => {
    save(store, { analytics: 'granted' })
    const event = vi.fn()
    expect(dispatch(store, condition, event)).toBe(true)
    expect(event).toHaveBeenCalledTimes(1)
  },
)

it('drops an event without a grant, and does not call it later', () => {
  const event = vi.fn()
  expect(dispatch(store, 'analytics', event)).toBe(false)
  acceptAll(store)
  nextFrame()
  expect(event).not.toHaveBeenCalled()
})

it('holds as many events as it is told, and calls them once and in order after the paint of the grant', () => {
  const calls: number[] = []
  const results = [1, 2, 3].map((number) => dispatch(store, 'analytics', () => calls.push(number), { hold: 2 }))
  expect(results).toEqual([false, false, false])
  acceptAll(store)
  expect(calls).toEqual([])
  nextFrame()
  expect(calls).toEqual([1, 2])
  withdraw(store)
  acceptAll(store)
  nextFrame()
  expect(calls).toEqual([1, 2])
})

it('holds new events when the earlier ones are gone', () => {
  const event = vi.fn()
  dispatch(store, 'marketing', event, { hold: 1 })
  save(store, { marketing: 'denied' })
  dispatch(store, 'analytics', event, { hold: 1 })
  acceptAll(store)
  nextFrame()
  expect(event).toHaveBeenCalledTimes(1)
})

it('holds an event through decisions about something else', () => {
  const event = vi.fn()
  dispatch(store, { any: ['counter', 'marketing'] }, event, { hold: 1 })
  save(store, { marketing: 'denied' })
  save(store, { analytics: 'granted' })
  nextFrame()
  expect(event).toHaveBeenCalledTimes(1)
})

it.each([
  ['a refusal', () => rejectAll(store)],
  ['a withdrawal before the paint', () => [acceptAll(store), withdraw(store)]],
  ['a refusal of one of all', () => save(store, { marketing: 'denied' })],
])('drops what it holds at %s', (_, refuse) => {
  const event = vi.fn()
  dispatch(store, { all: ['analytics', 'marketing'] }, event, { hold: 1 })
  refuse()
  nextFrame()
  acceptAll(store)
  nextFrame()
  expect(event).not.toHaveBeenCalled()
})

it.each([
  ['that is refused already', 'analytics'],
  ['that the policy does not have', 'unknown'],
])('holds nothing for an id %s', (_, id) => {
  const subscribe = vi.spyOn(store, 'subscribe')
  save(store, { analytics: 'denied' })
  dispatch(store, id as 'analytics', () => undefined, { hold: 1 })
  expect(subscribe).not.toHaveBeenCalled()
})

it('holds nothing that a privacy signal denies', () => {
  const denying = createConsentStore(policy, { storage: memoryStorage(), readSignals: () => ({ gpc: true, dnt: false }) })
  const event = vi.fn()
  dispatch(denying, 'marketing', event, { hold: 1 })
  save(denying, { marketing: 'granted' })
  nextFrame()
  expect(event).not.toHaveBeenCalled()
})
