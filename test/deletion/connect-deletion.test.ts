import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import {
  acceptAll,
  type ConsentStore,
  createConsentStore,
  defineRegimes,
  memoryStorage,
  NO_SIGNALS,
  type Policy,
  rejectAll,
  save,
  withdraw,
} from 'volenti'
import { connectDeletion, type DeletionReport } from 'volenti/connect'
import { optIn } from 'volenti/regimes'

import { CookieJar } from './cookie-jar.ts'
import { policy } from './policy.ts'

const ADDRESS = 'https://app.example.test/'

let jar: CookieJar
let store: ConsentStore<typeof policy>
const connected: (() => void)[] = []

const names = () => jar.cookies.map(({ name }) => name)
function connect(onReport?: (report: DeletionReport) => void) {
  const disconnect = connectDeletion(store, { onReport })
  connected.push(disconnect)
  return disconnect
}

beforeEach(() => {
  vi.useFakeTimers()
  jar = new CookieJar(ADDRESS)
  // The accessor of jsdom's own documents, which this one is not.
  vi.stubGlobal('Document', undefined)
  vi.stubGlobal('document', jar.document)
  vi.stubGlobal('location', new URL(ADDRESS))
  store = createConsentStore(policy, { storage: memoryStorage() })
})

afterEach(() => {
  for (const disconnect of connected.splice(0)) disconnect()
  vi.useRealTimers()
  vi.unstubAllGlobals()
})

describe('at load', () => {
  it('deletes what was left from before, while the visitor is undecided', () => {
    jar.seed('_ct=1')
    jar.seed('session=1')
    expect(store.getState().status).toBe('undecided')
    connect()
    expect(names()).toEqual(['session'])
  })

  it('deletes what was left from before a refusal', () => {
    rejectAll(store)
    jar.seed('_ct=1')
    connect()
    expect(names()).toEqual([])
  })

  it('keeps what is granted', () => {
    acceptAll(store)
    jar.seed('_ct=1')
    connect()
    expect(names()).toEqual(['_ct'])
  })
})

describe('what was granted and is merely asked again', () => {
  const DAY = 86_400_000
  const storage = () => {
    localStorage.setItem('ct:1', '1')
    for (const name of ['_ct', 'theme', '_ad_id']) jar.seed(`${name}=1`)
  }
  const left = () => [...names(), ...Object.keys(localStorage)]
  afterEach(() => localStorage.clear())

  /** A visitor who granted analytics and refused marketing half a year ago, and colours since. */
  function returning(later: Policy, now: number) {
    const kept = memoryStorage()
    const at = (each: Policy, time: number) => createConsentStore(each, { storage: kept, now: () => time })
    save(at(policy, 0), { analytics: 'granted', marketing: 'denied' })
    save(at(policy, 100 * DAY), { functional: 'granted' })
    return at(later, now)
  }
  const changed: Policy = {
    ...policy,
    lastUpdated: '2026-12-01',
    services: { ...policy.services, other: { category: 'analytics', vendor: { name: 'Other' } } },
  }

  it.each([
    ['the grant has expired', policy, 200 * DAY, 'expired'],
    ['the category means something else today', changed, 101 * DAY, 'outdated'],
  ] as const)('is left alone until the visitor answers: %s', async (_, later, now, status) => {
    const visitor = returning(later, now)
    storage()
    expect(visitor.getState()).toMatchObject({ status, grants: { functional: true, analytics: false, counter: false, marketing: false } })
    connected.push(connectDeletion(visitor))
    await vi.runAllTimersAsync()
    expect(left()).toEqual(expect.arrayContaining(['_ct', 'theme', 'ct:1']))
    rejectAll(visitor)
    expect(left()).toEqual([])
  })

  it('is deleted where it was refused before', async () => {
    const visitor = returning(changed, 101 * DAY)
    storage()
    connected.push(connectDeletion(visitor))
    expect(names()).toEqual(['_ct', 'theme'])
  })

  it.each([
    ['has expired', policy, 200 * DAY, 'expired'],
    ['was about something else', changed, 101 * DAY, 'outdated'],
  ] as const)('is deleted where the refusal %s', (_, later, now, why) => {
    const kept = memoryStorage()
    const at = (each: Policy, time: number) => createConsentStore(each, { storage: kept, now: () => time })
    save(at(policy, 0), { analytics: 'denied', functional: 'granted' })
    const visitor = at(later, now)
    storage()
    expect(visitor.getState().why).toMatchObject({ analytics: why, counter: why })
    connected.push(connectDeletion(visitor))
    expect(left()).toEqual(['theme'])
  })

  it('is deleted where nobody is asked again', () => {
    const kept = memoryStorage()
    const peaceful = { ...optIn, askAgain: { afterGrant: '6 months', afterRefusal: '12 months', onChange: 'never-after-refusal' } } as const
    const at = (time: number) =>
      createConsentStore(policy, { storage: kept, regimes: defineRegimes(policy, [peaceful]), regime: peaceful.id, now: () => time })
    save(at(0), { analytics: 'granted', marketing: 'denied' })
    storage()
    const visitor = at(200 * DAY)
    expect(visitor.getState()).toMatchObject({ isAsking: false, why: { analytics: 'expired' } })
    connected.push(connectDeletion(visitor))
    expect(left()).toEqual([])
  })

  it('is left alone where it is a single service', async () => {
    const kept = memoryStorage()
    save(createConsentStore(policy, { storage: kept, now: () => 0 }), { counter: 'granted' })
    storage()
    connected.push(connectDeletion(createConsentStore(policy, { storage: kept, now: () => 200 * DAY, readSignals: () => NO_SIGNALS })))
    expect(left()).toEqual(expect.arrayContaining(['_ct', 'ct:1']))
  })

  it('is left alone by a page that is older than the decision, but for what was refused by name', () => {
    const kept = memoryStorage()
    const newer: Policy = { ...changed, categories: { ...policy.categories, functional: { purposes: ['functional', 'security'] } } }
    const now = () => Date.UTC(2026, 11, 2)
    save(createConsentStore(newer, { storage: kept, now }), { functional: 'granted', analytics: 'granted', marketing: 'denied' })
    storage()
    const older = createConsentStore(policy, { storage: kept, now })
    expect(older.getState().status).toBe('superseded')
    connected.push(connectDeletion(older))
    expect(left()).toEqual(['_ct', 'theme', 'ct:1'])
    rejectAll(older)
    expect(left()).toEqual([])
  })
})

it('deletes within the call that withdraws', () => {
  acceptAll(store)
  jar.seed('_ct=1')
  jar.seed('theme=1')
  connect()
  withdraw(store, 'analytics')
  expect(names()).toEqual(['theme'])
})

it('deletes what a refusal finds, although nothing was granted before', () => {
  connect()
  jar.seed('_ct=1')
  rejectAll(store)
  expect(names()).toEqual([])
})

it('deletes once more what a tag that is still running writes again', async () => {
  acceptAll(store)
  jar.seed('_ct=1')
  connect()
  await vi.runAllTimersAsync()
  withdraw(store)
  jar.seed('_ct=2')
  expect(names()).toEqual(['_ct'])
  await vi.runAllTimersAsync()
  expect(names()).toEqual([])
})

it('leaves alone what was granted again meanwhile', async () => {
  acceptAll(store)
  connect()
  withdraw(store, 'analytics')
  save(store, { analytics: 'granted' })
  jar.seed('_ct=2')
  await vi.runAllTimersAsync()
  expect(names()).toEqual(['_ct'])
})

it('reports every deletion', async () => {
  acceptAll(store)
  jar.seed('_ct=1')
  const onReport = vi.fn<(report: DeletionReport) => void>()
  connect(onReport)
  await vi.runAllTimersAsync()
  onReport.mockClear()
  withdraw(store, 'analytics')
  await vi.runAllTimersAsync()
  expect(onReport.mock.calls).toEqual([[{ deleted: [{ name: '_ct', kind: 'cookie' }], unreachable: [] }], [{ deleted: [], unreachable: [] }]])
})

describe('after it is disconnected', () => {
  it('deletes nothing and reports nothing, not even what was under way', async () => {
    acceptAll(store)
    const onReport = vi.fn()
    const disconnect = connect(onReport)
    withdraw(store)
    disconnect()
    jar.seed('_ct=1')
    rejectAll(store)
    await vi.runAllTimersAsync()
    expect(names()).toEqual(['_ct'])
    expect(onReport).not.toHaveBeenCalled()
    expect(vi.getTimerCount()).toBe(0)
  })

  it('leaves no listener behind, however often that happens', () => {
    const subscribe = vi.spyOn(store, 'subscribe')
    for (let index = 0; index < 1000; index++) connect()()
    jar.seed('_ct=1')
    rejectAll(store)
    expect(subscribe).toHaveBeenCalledTimes(1000)
    expect(names()).toEqual(['_ct'])
    expect(vi.getTimerCount()).toBe(0)
  })
})
