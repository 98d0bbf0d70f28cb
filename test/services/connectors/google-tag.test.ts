import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { entriesOf, toArguments } from '../../../src/connect/kit.ts'
import { googleConsentDefaults, googleTagConnector } from '../../../src/services/google-tag/connect.ts'
import { googleConsentDefaults as containerDefaults, googleTagManagerConnector } from '../../../src/services/google-tag-manager/connect.ts'
import { everything } from './support/google-state.ts'
import { layerCalls, notedLayer } from './support/noted-list.ts'

const grantsOf = (...ids: readonly string[]) => ({ isGranted: (id: string) => ids.includes(id) })
const ALL = grantsOf('analytics', 'marketing', 'functional', 'googleAnalytics', 'googleAds', 'googleTagManager')
const granted = Object.fromEntries([...everything, 'security_storage'].map((signal) => [signal, 'granted']))

let page: Record<string, unknown>

beforeEach(() => {
  page = { ...notedLayer() }
  vi.stubGlobal('window', page)
})
afterEach(() => vi.unstubAllGlobals())

const push = (...entries: readonly unknown[]) => (page.dataLayer as unknown[]).push(toArguments(...entries))
const commands = () =>
  layerCalls(page).map((call) =>
    call
      .slice(0, 3)
      .filter((part) => typeof part === 'string')
      .join(' '),
  )

describe('the Google tag', () => {
  it('sets no second default where the program in the head has set one', () => {
    push('consent', 'default', { ad_storage: 'denied' })
    googleTagConnector({ ids: ['G-1'] }).before?.(ALL)
    expect(entriesOf(page.dataLayer, 'consent', 'default')).toHaveLength(1)
  })

  it('tells no update that the program in the head has told', () => {
    push('consent', 'default', { ad_storage: 'denied' })
    push('consent', 'update', granted)
    googleTagConnector({ ids: ['G-1'] }).before?.(ALL)
    expect(commands().slice(2)).toEqual(['gtag js', 'gtag config G-1'])
  })

  it('tells an update that differs from the one of the program', () => {
    push('consent', 'default', { ad_storage: 'denied' })
    push('consent', 'update', { ...granted, ad_storage: 'denied' })
    googleTagConnector({ ids: ['G-1'] }).before?.(ALL)
    expect(entriesOf(page.dataLayer, 'consent', 'update').at(-1)?.[2]).toEqual(granted)
  })

  it('never sets a default that grants what a visitor decides', () => {
    googleTagConnector({ ids: ['G-1'] }).before?.(ALL)
    const [[, , state]] = entriesOf(page.dataLayer, 'consent', 'default') as [[string, string, Record<string, string>]]
    expect(Object.entries(state).filter(([, value]) => value === 'granted')).toEqual([['security_storage', 'granted']])
  })

  it('creates the data layer where there is none', () => {
    delete page.dataLayer
    googleTagConnector({ ids: ['G-1'] }).before?.(ALL)
    expect(page.dataLayer).toHaveLength(4)
  })

  it('configures an id when its own service is granted, and once', () => {
    const tag = googleTagConnector({ ids: ['G-1', 'AW-1'] })
    tag.before?.(grantsOf('googleAds'))
    expect(commands().filter((command) => command.includes('config'))).toEqual(['gtag config AW-1'])
    expect(page['ga-disable-G-1']).toBe(true)
    tag.onChange?.(ALL)
    tag.onChange?.(ALL)
    expect(commands().filter((command) => command.includes('config'))).toEqual(['gtag config AW-1', 'gtag config G-1'])
    expect(page['ga-disable-G-1']).toBe(false)
  })

  it('counts the page once more after a refusal that came before the tag', () => {
    const tag = googleTagConnector({ ids: ['AW-1'] })
    tag.before?.(ALL)
    tag.onWithdraw?.(grantsOf())
    expect(entriesOf(page.dataLayer, 'config')).toHaveLength(0)
    tag.onGrant?.(ALL)
    expect(entriesOf(page.dataLayer, 'js')).toHaveLength(1)
    expect(entriesOf(page.dataLayer, 'config')).toEqual([['config', 'AW-1']])
  })

  it('takes nothing out of a data layer that Google reads', () => {
    const tag = googleTagConnector({ ids: ['AW-1'] })
    tag.before?.(ALL)
    page.google_tag_manager = {}
    tag.onWithdraw?.(grantsOf())
    tag.onGrant?.(ALL)
    expect(entriesOf(page.dataLayer, 'config')).toHaveLength(1)
  })

  it('counts the page once where Google has dropped the old entries of the data layer', () => {
    const tag = googleTagConnector({ ids: ['G-1', 'AW-1'] })
    tag.before?.(ALL)
    page.google_tag_manager = {}
    ;(page.dataLayer as unknown[]).length = 0
    tag.onChange?.(grantsOf('googleAnalytics'))
    expect(entriesOf(page.dataLayer, 'config')).toHaveLength(0)
  })

  it('leaves the entries of the site in the data layer', () => {
    const tag = googleTagConnector({ ids: ['AW-1'] })
    push('config', 'AW-2')
    ;(page.dataLayer as unknown[]).push('text', { event: 'own' })
    tag.before?.(ALL)
    tag.onWithdraw?.(grantsOf())
    expect(entriesOf(page.dataLayer, 'config')).toEqual([['config', 'AW-2']])
    expect(page.dataLayer).toContainEqual({ event: 'own' })
  })

  it('denies a signal that two services share while one of them is refused', () => {
    googleTagConnector({ ids: ['AW-1', 'DC-1'], mode: 'signal' }).before?.(ALL)
    expect(entriesOf(page.dataLayer, 'consent', 'update').at(-1)?.[2]).toMatchObject({ ad_storage: 'denied', analytics_storage: 'granted' })
  })

  it('follows the ids and signals of a site', () => {
    const tag = googleTagConnector({
      ids: ['G-1'],
      services: { G: 'counting' },
      signals: { functionality_storage: ['a', 'b'] },
    })
    expect(tag).toMatchObject({ service: 'counting', needs: { any: ['counting'] } })
    expect(tag.follows).toEqual(expect.arrayContaining(['counting', 'a', 'b', 'marketing']))
    tag.before?.(grantsOf('counting', 'a', 'b'))
    expect(entriesOf(page.dataLayer, 'consent', 'update').at(-1)?.[2]).toMatchObject({
      analytics_storage: 'granted',
      functionality_storage: 'granted',
      ad_storage: 'denied',
    })
  })

  it('says truthfully what a withdrawal stops', () => {
    expect(googleTagConnector({ ids: ['G-1', 'G-2'] }).stops).toBe('live')
    expect(googleTagConnector({ ids: ['G-1', 'AW-1'] }).stops).toBe('storage-only')
    expect(googleTagConnector({ ids: ['G-1'], mode: 'signal' }).stops).toBe('storage-only')
  })
})

describe('Tag Manager', () => {
  it('starts again after a refusal that came before the container', () => {
    const manager = googleTagManagerConnector({ containerId: 'GTM-1' })
    manager.before?.(ALL)
    manager.onWithdraw?.(grantsOf())
    manager.onGrant?.(ALL)
    expect(layerCalls(page).at(-1)).toEqual(['dataLayer.push', { 'gtm.start': 'now', event: 'gtm.js' }])
    expect(layerCalls(page).filter(([, entry]) => (entry as { event?: string }).event === 'volenti_consent')).toEqual([])
  })

  it('starts once where the container runs', () => {
    const manager = googleTagManagerConnector({ containerId: 'GTM-1' })
    manager.before?.(ALL)
    page.google_tag_manager = {}
    manager.onWithdraw?.(grantsOf())
    manager.onGrant?.(ALL)
    expect((page.dataLayer as object[]).filter((entry) => 'gtm.start' in entry)).toHaveLength(1)
  })
})

describe('the defaults for the program in the head', () => {
  const denied = { ...Object.fromEntries(everything.map((signal) => [signal, 'denied'])), security_storage: 'granted' }

  it('begin with what the connector would tell first', () => {
    const options = { ids: ['G-1', 'AW-1'], mode: 'signal', adsDataRedaction: true, regions: ['DE'] } as const
    googleTagConnector(options).before?.(ALL)
    const told = layerCalls(page).slice(0, 2)
    expect(
      googleConsentDefaults(options)
        .slice(0, 2)
        .map(({ call }) => ['gtag', ...(call ?? [])]),
    ).toEqual(told)
  })

  it('name the id that decides each signal', () => {
    expect(googleConsentDefaults({ ids: ['G-1', 'AW-1'] }).at(-1)).toEqual({
      queue: 'dataLayer',
      call: ['consent', 'update', denied],
      grants: {
        ad_storage: 'googleAds',
        ad_user_data: 'googleAds',
        ad_personalization: 'googleAds',
        analytics_storage: 'googleAnalytics',
        functionality_storage: 'functional',
        personalization_storage: 'functional',
      },
    })
    expect(containerDefaults().at(-1)?.grants).toMatchObject({ ad_storage: 'marketing', analytics_storage: 'analytics' })
  })

  it('leave a signal denied that several ids decide', () => {
    expect(Object.keys(googleConsentDefaults({ ids: ['AW-1', 'DC-1'] }).at(-1)?.grants ?? {})).not.toContain('ad_storage')
  })

  it('are plain data', () => {
    const defaults = googleConsentDefaults({ ids: ['G-1'] })
    expect(JSON.parse(JSON.stringify(defaults))).toEqual(defaults)
  })
})
