import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import type { Connector } from '../../../src/connect/connectors/connector.ts'
import { createFakePage, type FakePage } from '../../../src/connect/testing/fake-page.ts'
import { amplitudeConnector } from '../../../src/services/amplitude/connect.ts'
import { fullstoryConnector } from '../../../src/services/fullstory/connect.ts'
import { heapConnector } from '../../../src/services/heap/connect.ts'
import { mixpanelConnector } from '../../../src/services/mixpanel/connect.ts'
import { rudderstackConnector } from '../../../src/services/rudderstack/connect.ts'
import { segmentConnector } from '../../../src/services/segment/connect.ts'

type Call = (...entries: readonly unknown[]) => unknown
type Step = (step: { readonly payload: unknown; readonly next: (payload: unknown) => void }) => void

const granted = { isGranted: () => true }

function start({ stub, before: call }: Connector) {
  stub?.()
  call?.(granted)
}

/** What the page's own code sees of a vendor. */
let page: FakePage

beforeEach(() => {
  page = createFakePage({ fetch: () => 'fetched' })
})

afterEach(() => {
  page.restore()
})

const globalObject = <Shape>(name: string) => page.window[name] as Shape

describe('fullstory', () => {
  it('passes requests on to what the code of Fullstory puts in their place', () => {
    fullstoryConnector({ orgId: 'o' }).stub?.()
    const request = globalObject<Call>('fetch')
    expect(request('/a')).toBe('fetched')
    globalObject<{ _w: Record<string, Call> }>('FS')._w.fetch = function (this: unknown, address) {
      return [this, address]
    }
    expect(request('/a')).toEqual([undefined, '/a'])
  })

  it('hands calls over to the code of Fullstory, and makes a promise for asynchronous ones', async () => {
    fullstoryConnector({ orgId: 'o' }).stub?.()
    const fullstory = globalObject<Call & { q: unknown[][]; _api?: Call }>('FS')
    const session = fullstory('getSessionAsync')
    expect(fullstory.q).toEqual([['getSession', undefined, undefined, expect.any(Function), expect.any(Function), 2]])
    const [[, , , resolve] = []] = fullstory.q
    ;(resolve as Call)('url')
    expect(await session).toBe('url')
    fullstory._api = (...entry) => entry
    expect(fullstory('log', { msg: 'a' })).toEqual(['log', { msg: 'a' }, undefined, undefined, undefined, 2])
  })
})

describe('segment', () => {
  it('drops events as soon as the grant ends', () => {
    const grants = { allowed: true, isGranted: (id: string) => id === 'segment' && grants.allowed }
    const connector = segmentConnector({ writeKey: 'key' })
    connector.stub?.()
    connector.before?.(grants)
    const [, middleware] = globalObject<readonly (readonly unknown[])[]>('analytics')[0] ?? []
    const passed: unknown[] = []
    const send = (payload: string) => (middleware as Step)({ payload, next: (each) => passed.push(each) })
    send('first')
    grants.allowed = false
    send('second')
    expect(passed).toEqual(['first'])
  })

  it('lets Segment start again when the visitor agrees before its code arrives', () => {
    const connector = segmentConnector({ writeKey: 'key', config: { integrations: {} } })
    start(connector)
    const analytics = globalObject<{ _loadOptions: object }>('analytics')
    connector.onWithdraw?.(granted)
    expect(analytics._loadOptions).toEqual({ integrations: {}, disable: true })
    connector.onGrant?.(granted)
    expect(analytics._loadOptions).toEqual({ integrations: {} })
  })

  it('passes calls of a kept stub on to the code of Segment', () => {
    segmentConnector({ writeKey: 'key' }).stub?.()
    const kept = globalObject<Record<string, Call>>('analytics')
    page.window.analytics = { track: (name: unknown) => `tracked ${name}` }
    expect(kept.track?.('a')).toBe('tracked a')
  })
})

describe('rudderstack', () => {
  it('starts RudderStack when the visitor agrees after its code has arrived', () => {
    const connector = rudderstackConnector({ writeKey: 'key', dataPlaneUrl: 'https://data.example' })
    start(connector)
    connector.onWithdraw?.(granted)
    const calls: unknown[] = []
    page.window.rudderanalytics = { analyticsInstances: {}, load: (...entries: unknown[]) => calls.push(entries), page: () => calls.push('page') }
    connector.onGrant?.(granted)
    expect(calls).toEqual([['key', 'https://data.example', {}], 'page'])
  })
})

describe('amplitude', () => {
  it('starts Amplitude when the visitor agrees after its code has arrived', () => {
    const connector = amplitudeConnector({ apiKey: 'key' })
    start(connector)
    connector.onWithdraw?.(granted)
    const calls: unknown[] = []
    Object.assign(globalObject<object>('amplitude'), {
      runQueuedFunctions() {},
      getDeviceId: () => undefined,
      init: (key: string) => calls.push(`init ${key}`),
      setOptOut: (optOut: boolean) => calls.push(`setOptOut ${optOut}`),
    })
    connector.onGrant?.(granted)
    expect(calls).toEqual(['init key', 'setOptOut false'])
  })

  it('keeps the promise of a call until the code of Amplitude has answered it', async () => {
    amplitudeConnector({ apiKey: 'key' }).stub?.()
    const amplitude = globalObject<Record<string, Call> & { _q: { resolve?: Call }[] }>('amplitude')
    const tracked = amplitude.track?.('a') as { promise: Promise<unknown> } | undefined
    expect(amplitude.getDeviceId?.()).toBeUndefined()
    amplitude._q[0]?.resolve?.('sent')
    expect(await tracked?.promise).toBe('sent')
  })
})

describe('mixpanel', () => {
  it('forgets what the page has queued about a person when the grant ends', () => {
    const connector = mixpanelConnector({ token: 'token' })
    start(connector)
    const { people } = globalObject<{ people: unknown[] & { set: Call } }>('mixpanel')
    people.set('name', 'Ada')
    expect([...people]).toEqual([['set', 'name', 'Ada']])
    connector.onWithdraw?.(granted)
    expect([...people]).toEqual([])
  })
})

describe('heap', () => {
  it('calls the code of Heap when it takes over a queued call', () => {
    heapConnector({ envId: '1' }).stub?.()
    globalObject<Record<string, Call>>('heap').track?.('a', { b: 1 })
    const calls: unknown[] = []
    page.window.heap = { track: (...entries: unknown[]) => calls.push(entries) }
    for (const { fn } of globalObject<readonly { fn: Call }[]>('heapReadyCb')) fn()
    expect(calls).toEqual([['a', { b: 1 }]])
  })
})
