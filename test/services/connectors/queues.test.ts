import { afterEach, describe, expect, it, vi } from 'vitest'
import type { Service } from 'volenti'
import type { Connector } from '../../../src/connect/connectors/connector.ts'
import { hubspotConnector } from '../../../src/services/hubspot/connect.ts'
import { intercomConnector } from '../../../src/services/intercom/connect.ts'
import { klaviyoConnector } from '../../../src/services/klaviyo/connect.ts'
import { pinterestTagConnector } from '../../../src/services/pinterest-tag/connect.ts'
import { pinterestTag } from '../../../src/services/pinterest-tag/index.ts'
import { redditPixelConnector } from '../../../src/services/reddit-pixel/connect.ts'
import { redditPixel } from '../../../src/services/reddit-pixel/index.ts'
import { snapchatPixelConnector } from '../../../src/services/snapchat-pixel/connect.ts'
import { snapchatPixel } from '../../../src/services/snapchat-pixel/index.ts'
import { tiktokPixelConnector } from '../../../src/services/tiktok-pixel/connect.ts'
import { tiktokPixel } from '../../../src/services/tiktok-pixel/index.ts'
import { xPixelConnector } from '../../../src/services/x-pixel/connect.ts'
import { xPixel } from '../../../src/services/x-pixel/index.ts'
import { listedIn, queuedBy } from './support/queued-by.ts'
import { trace } from './support/trace.ts'

interface Running {
  readonly services: Readonly<Record<string, Service>>
  readonly connector: () => Connector
  /** Creates the vendor's globals as they are after its code has run. Every call is added to `calls`. */
  readonly globals: (calls: unknown[][]) => Readonly<Record<string, unknown>>
  readonly withdraw: readonly string[]
  readonly again: readonly string[]
}

const methodsOf = (calls: unknown[][], name: string, methods: readonly string[]) =>
  Object.fromEntries(methods.map((method) => [method, (...entries: unknown[]) => calls.push([`${name}.${method}`, ...entries])]))

/** A vendor's function that has taken its queue over: the calls reach the handler. */
function runningFunction(calls: unknown[][], name: string, handler: string, queue: string) {
  const handle = (...entries: unknown[]) => calls.push([name, ...entries])
  return { [name]: Object.assign(handle, { [handler]: handle, [queue]: [] }) }
}

const vendors: Readonly<Record<string, Running>> = {
  tiktokPixel: {
    services: { tiktokPixel },
    connector: () => tiktokPixelConnector({ pixelId: '1' }),
    globals: (calls) => ({
      ttq: Object.assign([], { methods: [], _env: {} }, methodsOf(calls, 'ttq', ['page', 'grantConsent', 'revokeConsent'])),
    }),
    withdraw: ['ttq.revokeConsent()'],
    again: ['ttq.grantConsent()'],
  },
  pinterestTag: {
    services: { pinterestTag },
    connector: () => pinterestTagConnector({ tagId: '1' }),
    globals: (calls) => ({
      pintrk: Object.assign((...entries: unknown[]) => calls.push(['pintrk', ...entries]), { queue: Object.assign([], { push() {} }) }),
    }),
    withdraw: ['pintrk("setconsent", false)'],
    again: ['pintrk("setconsent", true)'],
  },
  snapchatPixel: {
    services: { snapchatPixel },
    connector: () => snapchatPixelConnector({ pixelId: '1' }),
    globals: (calls) => runningFunction(calls, 'snaptr', 'handleRequest', 'queue'),
    withdraw: [],
    again: [],
  },
  xPixel: {
    services: { xPixel },
    connector: () => xPixelConnector({ pixelId: '1' }),
    globals: (calls) => runningFunction(calls, 'twq', 'exe', 'queue'),
    withdraw: [],
    again: [],
  },
  redditPixel: {
    services: { redditPixel },
    connector: () => redditPixelConnector({ pixelId: '1' }),
    globals: (calls) => runningFunction(calls, 'rdt', 'sendEvent', 'callQueue'),
    withdraw: ['rdt("disableFirstPartyCookies")'],
    again: ['rdt("enableFirstPartyCookies")'],
  },
}

afterEach(() => {
  vi.unstubAllGlobals()
})

describe.each(Object.entries(vendors))('%s, after its code has taken the queue over', (_, { services, connector, globals, withdraw, again }) => {
  it('is told the withdrawal and the new grant, and does not start a second time', async () => {
    const traces = await trace({
      services,
      connector,
      globals: () => {
        const calls: unknown[][] = []
        return { ...globals(calls), calls }
      },
      calls: (window) => listedIn('calls', '')(window).map(([, ...call]) => call),
    })
    const told = traces.again.slice(traces.again.indexOf('— withdraw'))
    expect(told).toEqual(['— withdraw', ...withdraw, '— accept all', ...again])
  })
})

describe('a refusal while the code still loads', () => {
  const early = {
    'X Pixel': { connector: xPixelConnector({ pixelId: '1' }), name: 'twq', handler: 'exe', first: ['config', '1'] },
    'Snap Pixel': { connector: snapchatPixelConnector({ pixelId: '1' }), name: 'snaptr', handler: 'handleRequest', first: ['init', '1'] },
    'Reddit Pixel': { connector: redditPixelConnector({ pixelId: '1', pageView: false }), name: 'rdt', handler: 'sendEvent', first: ['init', '1'] },
  }

  it.each(Object.entries(early))('leaves the %s nothing to do, and a later grant starts it', (_, { connector, name, handler, first }) => {
    const window: Record<string, unknown> = {}
    vi.stubGlobal('window', window)
    const grants = { isGranted: () => true }
    connector.stub?.()
    connector.before?.(grants)
    connector.onWithdraw?.({ isGranted: () => false })
    const handle = vi.fn()
    Object.assign(window[name] as object, { [handler]: handle })
    expect(queuedBy(name, handler === 'sendEvent' ? 'callQueue' : 'queue')(window).map((call) => call[1])).not.toContain(first[0])
    connector.onGrant?.(grants)
    expect(handle.mock.calls).toContainEqual(first)
  })

  it('leaves the Messenger of Intercom nothing to boot', () => {
    const window: Record<string, unknown> = {}
    vi.stubGlobal('window', window)
    const connector = intercomConnector({ appId: '1' })
    connector.stub?.()
    connector.before?.({ isGranted: () => true })
    expect(queuedBy('Intercom', 'q')(window)).toHaveLength(1)
    connector.onWithdraw?.({ isGranted: () => false })
    expect(queuedBy('Intercom', 'q')(window)).toEqual([['Intercom', 'shutdown']])
  })

  it("drops the calls in Klaviyo's queue and switches its tracking off, until the next grant", () => {
    const window: Record<string, unknown> = {}
    const document = { cookie: '' }
    vi.stubGlobal('window', window)
    vi.stubGlobal('document', document)
    const connector = klaviyoConnector({ publicKey: '1' })
    const grants = { isGranted: () => true }
    connector.stub?.()
    connector.before?.(grants)
    expect(document.cookie).toContain('__kla_off=; path=/; max-age=0')
    ;(window.klaviyo as { identify(profile: object): unknown }).identify({ email: 'a@b.example' })
    expect(listedIn('_klOnsite', 'klaviyo')(window)).toEqual([['klaviyo', 'identify', { email: 'a@b.example' }, expect.any(Function)]])
    connector.onWithdraw?.({ isGranted: () => false })
    expect(window._klOnsite).toEqual([])
    expect(document.cookie).toContain('__kla_off=true')
    connector.onGrant?.(grants)
    expect(document.cookie).toContain('max-age=0')
  })

  it('tells HubSpot of no grant for a part while HubSpot itself is not granted', () => {
    const window: Record<string, unknown> = {}
    vi.stubGlobal('window', window)
    hubspotConnector({ portalId: '1', parts: { functionality: 'functional' } }).onChange?.({ isGranted: (id) => id === 'functional' })
    expect(window._hsp).toEqual([['setHubSpotConsent', { analytics: false, advertisement: false, functionality: false }]])
  })
})

describe("the stub of Klaviyo's queue", () => {
  it('answers with a promise and the callback, as Klaviyo does', async () => {
    const window: Record<string, unknown> = {}
    vi.stubGlobal('window', window)
    klaviyoConnector({ publicKey: '1' }).stub?.()
    const callback = vi.fn()
    const { isIdentified } = window.klaviyo as { isIdentified(callback: (result: boolean) => void): Promise<boolean> }
    const answer = isIdentified(callback)
    const [[name, reply] = []] = window._klOnsite as [string, (result: boolean) => void][]
    reply?.(true)
    expect(name).toBe('isIdentified')
    expect(callback).toHaveBeenCalledWith(true)
    await expect(answer).resolves.toBe(true)
  })
})
