import { describe, expect, it } from 'vitest'
import {
  acceptAll,
  type ConsentStorage,
  createConsentStore,
  definePolicy,
  defineRegimes,
  forget,
  memoryStorage,
  NO_SIGNALS,
  refresh,
  rejectAll,
  save,
  serializeRecord,
} from 'volenti'
import { optIn, usOptOut } from 'volenti/regimes'
import { createConsentHandler, readConsent } from 'volenti/server'
import { takeRefusals } from '../../src/core/internal.ts'

const NOW = Date.UTC(2026, 10, 1)
const policy = definePolicy({
  site: { name: 'Example', contact: 'privacy@example.com' },
  lastUpdated: '2026-01-31',
  categories: { necessary: { required: true }, analytics: {}, chat: { title: 'Chat', description: 'Talks.' } },
  cookie: { domain: 'example.test' },
})

/** A browser and its site, between which something adds `HttpOnly` to every cookie: scripts neither see nor replace it. */
function behindProxy() {
  let time = NOW
  let held = ''
  const now = () => time
  const handle = createConsentHandler(policy, { now })
  const headers = () => ({ 'Sec-Fetch-Site': 'same-origin', 'Content-Type': 'application/x-www-form-urlencoded', Cookie: held })
  const post = async (fields: Record<string, string>) => {
    const request = new Request('https://app.example.test/consent', { method: 'POST', body: new URLSearchParams(fields), headers: headers() })
    const cookie = (await handle(request)).headers.get('set-cookie')
    if (cookie) held = /;Max-Age=0(;|$)/.test(cookie) ? '' : (cookie.split(';')[0] ?? '')
  }
  const storage: ConsentStorage = { read: () => [], write: () => held === '' }
  return {
    /** A new page a minute later, with the store that it makes. */
    open() {
      time += 60_000
      return createConsentStore(policy, { storage, now, readSignals: () => NO_SIGNALS })
    },
    post,
    /** What a page does after a decision, with the record that its store holds. */
    async renew(store: ReturnType<typeof createConsentStore<typeof policy>>) {
      const record = store.getRecord()
      await post({ action: 'renew', record: record ? serializeRecord(record) : '' })
    },
    server: () => readConsent(held, policy, { now: time }),
    /** A sibling's grant, which no script of this host can see. */
    toss(value: string) {
      held = value
    },
  }
}

describe('a refusal where no script can replace the cookie', () => {
  it('ends the grant on the server, and stays', async () => {
    const site = behindProxy()
    await site.post({ action: 'accept-all' })
    expect(site.server().grants.analytics).toBe(true)

    const page = site.open()
    rejectAll(page)
    expect(page.getState().persisted).toBe(false)
    await site.renew(page)
    expect(site.server()).toMatchObject({ status: 'decided', grants: { analytics: false } })
  })

  it.each([-86_400, 0, 60, 3600, 86_000])('is not turned into a grant by one that a sibling tossed, dated %i seconds from now', async (lead) => {
    const site = behindProxy()
    const tossed = createConsentStore(policy, {
      storage: { read: () => [], write: () => true },
      now: () => NOW + lead * 1000,
      readSignals: () => NO_SIGNALS,
    })
    acceptAll(tossed)
    const record = tossed.getRecord()
    site.toss(`volenti=${record ? serializeRecord(record) : ''}`)
    expect(site.server().grants.analytics).toBe(true)

    const page = site.open()
    rejectAll(page)
    await site.renew(page)
    expect(site.server().grants.analytics).toBe(false)
    expect(site.open().isGranted('analytics')).toBe(false)
  })

  it('gives way to a newer grant of the visitor', async () => {
    const site = behindProxy()
    const first = site.open()
    rejectAll(first)
    await site.renew(first)
    const second = site.open()
    acceptAll(second)
    await site.renew(second)
    expect(site.server().grants.analytics).toBe(true)
    // The renewal of the older refusal comes late.
    await site.renew(first)
    expect(site.server().grants.analytics).toBe(true)
  })
})

describe('a refusal that scripts cannot see, under a regime that allows before a decision', () => {
  const regimes = defineRegimes(policy, [optIn, usOptOut])

  /** A visitor in Los Angeles. The cookie of a script is visible until the server sets it. */
  function inLosAngeles() {
    let time = NOW
    const jar: { value: string; isHttpOnly: boolean } = { value: '', isHttpOnly: false }
    const storage: ConsentStorage = {
      read: () => (jar.value && !jar.isHttpOnly ? [jar.value] : []),
      write(value) {
        if (jar.isHttpOnly) return false
        jar.value = value
        return true
      },
    }
    const read = () => readConsent(jar.value && `volenti=${jar.value}`, policy, { now: time, regimes, place: 'US-CA' })
    return {
      jar,
      read,
      open() {
        time += 60_000
        const { record, signals, regime } = read()
        const options = { regimes, regime: regime?.id, initialRecord: record, initialSignals: signals, storage, readSignals: () => NO_SIGNALS }
        return createConsentStore(policy, { ...options, now: () => time })
      },
      renew(store: ReturnType<typeof createConsentStore<typeof policy>>) {
        const record = store.getRecord()
        if (record) Object.assign(jar, { value: serializeRecord(record), isHttpOnly: true })
        refresh(store)
      },
    }
  }

  it('holds on the page where it was made, and on the next one', () => {
    const site = inLosAngeles()
    const page = site.open()
    expect(page.isGranted('analytics')).toBe(true)
    rejectAll(page)
    site.renew(page)
    expect(page.getState()).toMatchObject({ grants: { analytics: false } })
    const next = site.open()
    expect([next.getInitialState().grants.analytics, next.isGranted('analytics')]).toEqual([false, false])
    refresh(next)
    takeRefusals(next)
    expect(next.isGranted('analytics')).toBe(false)
  })

  it('goes along when another choice is made', () => {
    const site = inLosAngeles()
    const page = site.open()
    rejectAll(page)
    site.renew(page)
    const next = site.open()
    save(next, { chat: 'granted' })
    expect(next.getState().grants).toMatchObject({ chat: true, analytics: false })
    site.renew(next)
    expect(site.read().grants).toMatchObject({ chat: true, analytics: false })
    acceptAll(next)
    site.renew(next)
    expect(site.read()).toMatchObject({ grants: { chat: true, analytics: true }, why: { analytics: 'choice' } })
  })

  it('counts beside a record that scripts see, and lacks it', () => {
    const site = inLosAngeles()
    const visible = createConsentStore(policy, {
      regimes,
      regime: 'us-opt-out',
      storage: memoryStorage(),
      readSignals: () => NO_SIGNALS,
      now: () => NOW,
    })
    save(visible, { chat: 'granted' })
    const record = visible.getRecord()
    const page = site.open()
    save(page, { analytics: 'denied' })
    const next = createConsentStore(policy, {
      ...{ regimes, regime: 'us-opt-out', readSignals: () => NO_SIGNALS, now: () => NOW },
      initialRecord: page.getRecord(),
      initialSignals: NO_SIGNALS,
      storage: { read: () => [record ? serializeRecord(record) : ''], write: () => true },
    })
    expect(next.getState().grants).toMatchObject({ chat: true, analytics: false })
  })

  it('gives way to what another page stores, whatever the clock of the server says', () => {
    const jar = memoryStorage()
    const server = createConsentStore(policy, { storage: memoryStorage(), readSignals: () => NO_SIGNALS, now: () => NOW + 600_000 })
    acceptAll(server)
    const options = { storage: jar, readSignals: () => NO_SIGNALS, now: () => NOW }
    const page = createConsentStore(policy, { ...options, initialRecord: server.getRecord(), initialSignals: NO_SIGNALS })
    page.getState()
    rejectAll(createConsentStore(policy, options))
    refresh(page)
    expect(page.getState().choices).toMatchObject({ analytics: 'denied' })
    expect(jar.read()).toHaveLength(1)
  })

  it('is not missed where a later choice about its category has ended it', () => {
    const jar = memoryStorage()
    const counted = definePolicy({
      site: { name: 'Example', contact: 'privacy@example.com' },
      lastUpdated: '2026-01-31',
      categories: { necessary: { required: true }, analytics: {}, marketing: {} },
      services: { counter: { category: 'analytics', vendor: { name: 'Counting Ltd' } } },
    })
    const law = { storage: jar, regimes: defineRegimes(counted, [usOptOut]), regime: 'us-opt-out', readSignals: () => NO_SIGNALS, now: () => NOW }
    save(createConsentStore(counted, law), { counter: 'denied' })
    const initialRecord = createConsentStore(counted, law).getRecord()
    const page = createConsentStore(counted, { ...law, initialRecord, initialSignals: NO_SIGNALS })
    save(page, { analytics: 'granted' })
    expect(page.getState().grants).toMatchObject({ analytics: true, counter: true, marketing: true })
  })

  it('ends with the cookie that the visitor deletes: not on the open page, but on the next one', () => {
    const site = inLosAngeles()
    const page = site.open()
    rejectAll(page)
    site.jar.value = ''
    refresh(page)
    expect(page.isGranted('analytics')).toBe(false)
    expect(site.open().isGranted('analytics')).toBe(true)
  })

  it('ends when somebody who tests the site starts again', () => {
    const site = inLosAngeles()
    rejectAll(site.open())
    const page = site.open()
    forget(page)
    expect(page.getState()).toMatchObject({ status: 'undecided', why: { analytics: 'regime' } })
    refresh(page)
    expect(page.isGranted('analytics')).toBe(true)
  })
})
