import { afterEach, describe, expect, it } from 'vitest'
import { createConsentStore, defineRegimes, memoryStorage, NO_SIGNALS, type Policy, rejectAll } from 'volenti'
import { connectServices, defineConnector } from 'volenti/connect'
import { optIn, usOptOut } from 'volenti/regimes'
import { googleAds } from 'volenti/services/google-ads'
import { googleAnalytics } from 'volenti/services/google-analytics'
import { googleTagConnector } from 'volenti/services/google-tag/connect'
import { metaPixel } from 'volenti/services/meta-pixel'
import { metaPixelConnector } from 'volenti/services/meta-pixel/connect'
import { createFakePage, type FakePage } from '../../../src/connect/testing/fake-page.ts'
import { acts } from '../../support/acts.ts'

const policy: Policy = {
  site: { name: 'Example', contact: 'privacy@example.com' },
  lastUpdated: '2026-11-27',
  categories: { necessary: { required: true }, functional: {}, analytics: {}, marketing: {} },
  services: { googleAds, googleAnalytics, metaPixel },
}
const regimes = defineRegimes<string, readonly [typeof optIn, typeof usOptOut]>(policy, [optIn, usOptOut])

let page: FakePage
let end: () => void
afterEach(() => {
  end()
  page.restore()
})

/** Opens a page under a regime, with connectors that have run. */
async function open(regime: string | undefined, connector: () => ReturnType<typeof metaPixelConnector>, gpc = false) {
  page = createFakePage()
  const options = regime === undefined ? {} : { regimes, regime }
  const store = createConsentStore(policy, { ...options, storage: memoryStorage(), readSignals: () => ({ ...NO_SIGNALS, gpc }) })
  end = connectServices(store, [connector()])
  await page.settle()
  return store
}

const meta = () => (page.window.fbq as { queue: unknown[][] } | undefined)?.queue.map((call) => Array.from(call)) ?? []
const google = () => ((page.window.dataLayer ?? []) as ArrayLike<unknown>[]).map((call) => Array.from(call))

describe('a connector', () => {
  it('is told the regime of the page, and none where a site declares none', async () => {
    const told: unknown[] = []
    const connector = () =>
      defineConnector({ service: 'metaPixel', mode: 'signal', before: ({ regime }) => void told.push(regime?.id), stops: 'live' })
    for (const regime of ['us-opt-out', 'opt-in', undefined]) {
      await open(regime, connector)
      end()
      page.restore()
    }
    expect(told).toEqual(['us-opt-out', 'opt-in', undefined])
  })
})

describe('the Meta Pixel', () => {
  const limited = () => metaPixelConnector({ pixelId: '1', limitedDataUse: ({ regime }) => (regime?.id === 'us-opt-out' ? 'geo' : undefined) })

  it('limits the use of data under the regimes that the site names, before it is started', async () => {
    await open('us-opt-out', limited)
    expect(meta()).toEqual([
      ['consent', 'grant'],
      ['dataProcessingOptions', ['LDU'], 0, 0],
      ['init', '1'],
      ['track', 'PageView'],
    ])
  })

  it('does not under the others', async () => {
    const store = await open('opt-in', limited)
    acts.acceptAll(store)
    await page.settle()
    expect(meta().map(([command]) => command)).toEqual(['consent', 'init', 'track'])
  })

  it('does everywhere where the site says so', async () => {
    const store = await open('opt-in', () => metaPixelConnector({ pixelId: '1', limitedDataUse: 'california' }))
    acts.acceptAll(store)
    await page.settle()
    expect(meta()[1]).toEqual(['dataProcessingOptions', ['LDU'], 1, 1000])
  })

  it('is not started where GPC denies it, whatever the regime allows', async () => {
    await open('us-opt-out', limited, true)
    expect(meta()).toEqual([])
    expect(page.scripts).toHaveLength(0)
  })
})

describe('the Google tag', () => {
  const tag = () => googleTagConnector({ ids: ['G-1', 'AW-1'], mode: 'signal' })
  const consent = () => google().filter(([command]) => command === 'consent')

  it.each([
    ['us-opt-out', false, 'granted', 'granted'],
    ['us-opt-out', true, 'granted', 'denied'],
    ['opt-in', false, 'denied', 'denied'],
  ] as const)('under %s, with GPC: %s, is told "denied" by default, and then what is allowed', async (regime, gpc, analytics, ads) => {
    await open(regime, tag, gpc)
    const [first, second, ...more] = consent()
    expect(first).toMatchObject(['consent', 'default', { ad_storage: 'denied', analytics_storage: 'denied' }])
    expect(first?.[2]).not.toHaveProperty('region')
    expect(second).toMatchObject(['consent', 'update', { ad_storage: ads, ad_user_data: ads, ad_personalization: ads, analytics_storage: analytics }])
    expect(more).toEqual([])
  })

  it('is told when the visitor opts out', async () => {
    const store = await open('us-opt-out', tag)
    rejectAll(store)
    expect(consent().at(-1)).toMatchObject(['consent', 'update', { ad_storage: 'denied', analytics_storage: 'denied' }])
  })
})
