import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { acceptAll, createConsentStore, memoryStorage, NO_SIGNALS, type Policy, rejectAll, withdraw } from 'volenti'
import { leanPolicy } from 'volenti/build'
import { connectDeletion, type DeletionReport, deleteUngranted } from 'volenti/connect'
import { CookieJar } from './cookie-jar.ts'
import { NOTHING, policy } from './policy.ts'

const ADDRESS = 'https://app.example.test/'

let jar: CookieJar
const connected: (() => void)[] = []

const names = () => jar.cookies.map(({ name }) => name)
const fill = () => {
  localStorage.setItem('ct:1', '1')
  for (const name of ['_ct', '_ct_1', 'theme', '_ad_id', '_ct_session', 'session']) jar.seed(`${name}=1`)
}
const left = () => [...names(), ...Object.keys(localStorage)].sort()

/** A store on a lean policy, and what it does when the whole one is asked for. */
function visitor(load: () => Promise<Policy>) {
  const spy = vi.fn(load)
  const lean: Policy = { ...leanPolicy(policy), lean: { load: spy } }
  return { load: spy, lean, store: createConsentStore(lean, { storage: memoryStorage(), readSignals: () => NO_SIGNALS }) }
}

beforeEach(() => {
  vi.useFakeTimers()
  jar = new CookieJar(ADDRESS)
  // The accessor of jsdom's own documents, which this one is not.
  vi.stubGlobal('Document', undefined)
  vi.stubGlobal('document', jar.document)
  vi.stubGlobal('location', new URL(ADDRESS))
})

afterEach(() => {
  for (const disconnect of connected.splice(0)) disconnect()
  localStorage.clear()
  vi.useRealTimers()
  vi.unstubAllGlobals()
})

describe('a deletion with a lean policy', () => {
  it('deletes what one with the whole policy does, and reports the same', async () => {
    const outcomes = []
    for (const each of [policy, visitor(async () => policy).lean]) {
      fill()
      const report = await deleteUngranted(each, NOTHING)
      outcomes.push({ report, left: left() })
    }
    expect(outcomes[0]?.report.deleted).toContainEqual({ name: '_ct_1', kind: 'cookie' })
    expect(outcomes[1]).toEqual(outcomes[0])
  })

  it('deletes what is not granted as soon as the whole policy is there, and loads it once', async () => {
    const { store, load } = visitor(async () => policy)
    fill()
    const reports: DeletionReport[] = []
    connected.push(connectDeletion(store, { onReport: (report) => reports.push(report) }))
    await vi.runAllTimersAsync()
    expect(left()).toEqual(['_ct_session', 'session'])
    expect(reports[0]?.deleted).toHaveLength(5)
    acceptAll(store)
    fill()
    // Now the policy is there, so nothing is waited for.
    withdraw(store, 'analytics')
    expect(left()).toEqual(['_ad_id', '_ct_session', 'session', 'theme'])
    expect(load).toHaveBeenCalledTimes(1)
  })

  it('goes by the grants of the moment in which the policy arrives', async () => {
    let arrive: (policy: Policy) => void = () => {}
    const { store } = visitor(() => new Promise((resolve) => (arrive = resolve)))
    fill()
    connected.push(connectDeletion(store))
    acceptAll(store)
    arrive(policy)
    await vi.runAllTimersAsync()
    expect(left()).toEqual(['_ad_id', '_ct', '_ct_1', '_ct_session', 'ct:1', 'session', 'theme'])
  })

  it('deletes nothing after it is disconnected, although the policy arrives then', async () => {
    let arrive: (policy: Policy) => void = () => {}
    const { store } = visitor(() => new Promise((resolve) => (arrive = resolve)))
    fill()
    connectDeletion(store)()
    arrive(policy)
    await vi.runAllTimersAsync()
    expect(left()).toContain('_ct')
  })
})

describe('where the whole policy cannot be loaded', () => {
  const blocked = new Error('blocked')

  it('deletes nothing, reports the reason, and tries again with the next change', async () => {
    let isBlocked = true
    const { store, load } = visitor(async () => (isBlocked ? Promise.reject(blocked) : policy))
    fill()
    const [onReport, onUnavailable] = [vi.fn(), vi.fn()]
    connected.push(connectDeletion(store, { onReport, onUnavailable }))
    await vi.runAllTimersAsync()
    expect(left()).toContain('_ct')
    expect(onUnavailable.mock.calls).toEqual([[blocked]])
    expect(onReport).not.toHaveBeenCalled()
    isBlocked = false
    rejectAll(store)
    await vi.runAllTimersAsync()
    expect(left()).toEqual(['_ct_session', 'session'])
    expect(load).toHaveBeenCalledTimes(2)
    expect(onUnavailable).toHaveBeenCalledTimes(1)
  })

  it('reports it on the console where nobody else listens', async () => {
    const error = vi.spyOn(console, 'error').mockImplementation(() => {})
    const { store, lean } = visitor(() => Promise.reject(blocked))
    connected.push(connectDeletion(store))
    await vi.runAllTimersAsync()
    expect(await deleteUngranted(lean, NOTHING)).toEqual({ deleted: [], unreachable: [] })
    expect(error.mock.calls).toEqual(Array(2).fill([expect.stringMatching(/blocked.*\(docs\/errors\/policy-unavailable\.md\)/)]))
  })

  it('reports nothing after it is disconnected', async () => {
    const onUnavailable = vi.fn()
    connectDeletion(visitor(() => Promise.reject(blocked)).store, { onUnavailable })()
    await vi.runAllTimersAsync()
    expect(onUnavailable).not.toHaveBeenCalled()
  })
})
