import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { type ConsentStore, connectSweep, createConsentStore, memoryStorage, type SweepReport } from 'volenti'

import { CookieJar } from './cookie-jar.ts'
import { policy } from './policy.ts'

const ADDRESS = 'https://app.example.test/'

let jar: CookieJar
let store: ConsentStore<typeof policy>
const connected: (() => void)[] = []

const names = () => jar.cookies.map(({ name }) => name)
function connect(onReport?: (report: SweepReport) => void) {
  const disconnect = connectSweep(store, { onReport })
  connected.push(disconnect)
  return disconnect
}

beforeEach(() => {
  vi.useFakeTimers()
  jar = new CookieJar(ADDRESS)
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
    store.rejectAll()
    jar.seed('_ct=1')
    connect()
    expect(names()).toEqual([])
  })

  it('keeps what is granted', () => {
    store.acceptAll()
    jar.seed('_ct=1')
    connect()
    expect(names()).toEqual(['_ct'])
  })
})

it('deletes within the call that withdraws', () => {
  store.acceptAll()
  jar.seed('_ct=1')
  jar.seed('theme=1')
  connect()
  store.withdraw('analytics')
  expect(names()).toEqual(['theme'])
})

it('deletes what a refusal finds, although nothing was granted before', () => {
  connect()
  jar.seed('_ct=1')
  store.rejectAll()
  expect(names()).toEqual([])
})

it('deletes once more what a tag that is still running writes again', async () => {
  store.acceptAll()
  jar.seed('_ct=1')
  connect()
  await vi.runAllTimersAsync()
  store.withdraw()
  jar.seed('_ct=2')
  expect(names()).toEqual(['_ct'])
  await vi.runAllTimersAsync()
  expect(names()).toEqual([])
})

it('leaves alone what was granted again meanwhile', async () => {
  store.acceptAll()
  connect()
  store.withdraw('analytics')
  store.save({ analytics: 'granted' })
  jar.seed('_ct=2')
  await vi.runAllTimersAsync()
  expect(names()).toEqual(['_ct'])
})

it('reports every sweep', async () => {
  store.acceptAll()
  jar.seed('_ct=1')
  const onReport = vi.fn<(report: SweepReport) => void>()
  connect(onReport)
  await vi.runAllTimersAsync()
  onReport.mockClear()
  store.withdraw('analytics')
  await vi.runAllTimersAsync()
  expect(onReport.mock.calls).toEqual([[{ deleted: [{ name: '_ct', kind: 'cookie' }], unreachable: [] }], [{ deleted: [], unreachable: [] }]])
})

describe('after it is disconnected', () => {
  it('deletes nothing and reports nothing, not even what was under way', async () => {
    store.acceptAll()
    const onReport = vi.fn()
    const disconnect = connect(onReport)
    store.withdraw()
    disconnect()
    jar.seed('_ct=1')
    store.rejectAll()
    await vi.runAllTimersAsync()
    expect(names()).toEqual(['_ct'])
    expect(onReport).not.toHaveBeenCalled()
    expect(vi.getTimerCount()).toBe(0)
  })

  it('leaves no listener behind, however often that happens', () => {
    const subscribe = vi.spyOn(store, 'subscribe')
    for (let index = 0; index < 1000; index++) connect()()
    jar.seed('_ct=1')
    store.rejectAll()
    expect(subscribe).toHaveBeenCalledTimes(1000)
    expect(names()).toEqual(['_ct'])
    expect(vi.getTimerCount()).toBe(0)
  })
})
