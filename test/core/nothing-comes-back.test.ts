import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import {
  acceptAll,
  type ConsentStorage,
  type ConsentStore,
  createConsentStore,
  definePolicy,
  memoryStorage,
  type Policy,
  parseRecord,
  refresh,
  rejectAll,
  save,
  serializeRecord,
  withdraw,
} from 'volenti'
import { adoptDecision } from '../../src/core/internal.ts'
import { CookieJar } from '../support/cookie-jar.ts'
import { DAY } from '../support/policies.ts'
import { headOf } from '../support/records.ts'

const least = { site: { name: 'Example', contact: 'privacy@example.com' }, lastUpdated: '2026-01-20' } as const
const policy: Policy = definePolicy({ ...least, categories: { necessary: { required: true }, functional: {}, analytics: {}, marketing: {} } })
const now = Date.UTC(2026, 1, 10)

let time: number
let storage: ConsentStorage
beforeEach(() => {
  time = now
  storage = memoryStorage()
})
afterEach(() => vi.unstubAllGlobals())

/** Opens a page a second after what happened last. */
const open = (of: Policy = policy, from: ConsentStorage = storage) => {
  time += 1000
  const store = createConsentStore(of, { storage: from, now: () => time })
  store.getState()
  return store
}
const value = () => storage.read()[0] ?? ''

describe('a late answer of the server', () => {
  it('brings back no grant that was withdrawn, and the withdrawal is stored again', () => {
    const store = open()
    acceptAll(store)
    const accepted = value()
    withdraw(store)
    const withdrawn = value()
    storage.write(accepted, 60)
    refresh(store)
    expect(store.isGranted('marketing')).toBe(false)
    expect(value()).toBe(withdrawn)
    expect(open().isGranted('marketing')).toBe(false)
  })

  it('brings back nothing on a page that only heard of the withdrawal', () => {
    const [here, there] = [open(), open()]
    acceptAll(there)
    const accepted = value()
    withdraw(there)
    refresh(here)
    storage.write(accepted, 60)
    refresh(here)
    expect(here.isGranted('marketing')).toBe(false)
    expect(open().isGranted('marketing')).toBe(false)
  })

  it('brings back nothing where the record was deleted since', () => {
    const store = open()
    acceptAll(store)
    const accepted = value()
    withdraw(store)
    storage.write('', 0)
    refresh(store)
    storage.write(accepted, 60)
    refresh(store)
    expect(store.isGranted('marketing')).toBe(false)
    expect(storage.read()).toEqual([])
  })

  it('gives two acts within a second an order', () => {
    const store = open()
    acceptAll(store)
    withdraw(store)
    expect(store.getDecisions().map(({ decidedAt }) => decidedAt)).toEqual([time, time + 1000])
  })

  it('is told from a refusal under a clock that was set back, which stands', () => {
    const [here, there] = [open(), open()]
    acceptAll(here)
    time -= 2 * DAY
    rejectAll(there)
    time += 2 * DAY
    refresh(here)
    expect(here.isGranted('marketing')).toBe(false)
    expect(open().getState().choices.marketing).toBe('denied')
  })
})

describe('two pages that have not heard of each other', () => {
  it('keep the refusal of the one when the other saves something else', () => {
    const [a, b] = [open(), open()]
    acceptAll(a)
    refresh(b)
    rejectAll(a)
    save(b, { functional: 'granted' })
    expect(open().getState().choices).toEqual({ functional: 'granted', analytics: 'denied', marketing: 'denied' })
    expect(b.isGranted('marketing')).toBe(false)
  })
})

describe('a grant that could not be stored', () => {
  it('ends when another page stores a refusal', () => {
    const broken = { read: () => storage.read(), write: () => false }
    const store = open(policy, broken)
    acceptAll(store)
    expect(store.getState()).toMatchObject({ persisted: false, grants: { marketing: true } })
    rejectAll(open())
    refresh(store)
    expect(store.isGranted('marketing')).toBe(false)
    expect(store.getState().choices.marketing).toBe('denied')
  })
})

describe('another site on the same host', () => {
  const other: Policy = { ...policy, site: { name: 'Other', contact: 'privacy@example.com' } }

  it('is granted nothing, and asks as on a first visit', () => {
    acceptAll(open())
    const warn = vi.spyOn(console, 'error').mockImplementation(() => {})
    const store = open(other)
    expect(store.getState()).toMatchObject({ status: 'undecided', pending: ['functional', 'analytics', 'marketing'] })
    expect(warn.mock.calls.flat().join()).toContain('foreign-record')
    expect(warn).toHaveBeenCalledTimes(1)
  })

  it('is the same site under another name where both have its id', () => {
    const named = (name: string): Policy => ({ ...policy, site: { id: 'example', name, contact: 'privacy@example.com' } })
    acceptAll(open(named('Exampel')))
    expect(open(named('Example')).isGranted('marketing')).toBe(true)
  })
})

describe('a page with an older policy than the one that was decided about', () => {
  const newer: Policy = definePolicy({
    ...least,
    lastUpdated: '2026-02-01',
    categories: { necessary: { required: true }, functional: {}, analytics: {}, marketing: {}, social: { title: 'Social', description: 'Shares' } },
    services: { counter: { category: 'analytics', vendor: { name: 'Counting Ltd' } } },
  })

  it('stays closed for what it does not know, and asks nothing', () => {
    const old = open()
    acceptAll(old)
    acceptAll(open(newer))
    refresh(old)
    expect(old.getState()).toMatchObject({ status: 'superseded', pending: [], why: { analytics: 'outdated', functional: 'choice' } })
    expect(old.getState().grants).toMatchObject({ functional: true, analytics: false })
  })

  it('keeps what it does not know when it saves something, and takes all of it back with everything else', () => {
    const old = open()
    const young = open(newer)
    acceptAll(young)
    save(old, { functional: 'denied' })
    refresh(young)
    expect(young.getState().grants).toMatchObject({ functional: false, social: true })
    rejectAll(old)
    refresh(young)
    expect(Object.values(young.getState().grants).filter(Boolean)).toEqual([true])
  })

  it('does not overwrite the other for ever', () => {
    const jar = new CookieJar(() => time)
    jar.openPage('https://www.example.com/')
    const [older, younger] = [policy, newer].map((each) => createConsentStore(each, { now: () => time })) as [
      ConsentStore<Policy>,
      ConsentStore<Policy>,
    ]
    acceptAll(younger)
    const { writes } = jar
    for (let round = 0; round < 3; round++) for (const store of [older, younger]) refresh(store)
    expect(jar.writes).toBe(writes)
  })

  it('asks all the same where the other is dated days ahead of the clock', () => {
    acceptAll(open({ ...newer, lastUpdated: '2026-03-01' }))
    expect(open().getState().status).toBe('outdated')
  })
})

describe('an act with what it does not understand', () => {
  it('withdraws everything when it is the handler of a click', () => {
    const store = open()
    acceptAll(store)
    const onClick = (event: Event) => withdraw(store, event)
    onClick(new Event('click'))
    expect(store.getState()).toMatchObject({ decision: { reason: 'withdraw' }, grants: { functional: false, analytics: false, marketing: false } })
  })

  it('denies everything for an id that nobody knows, in production', () => {
    vi.stubEnv('NODE_ENV', 'production')
    const store = open()
    acceptAll(store)
    withdraw(store, 'statistics')
    expect(Object.values(store.getState().grants).filter(Boolean)).toEqual([true])
    acceptAll(store)
    save(store, { statistics: 'denied', functional: 'granted' })
    expect(store.getState().grants).toEqual({ necessary: true, functional: true, analytics: false, marketing: false })
    save(store, { statistics: 'granted' })
    expect(store.getState().choices).toEqual({ functional: 'granted', analytics: 'denied', marketing: 'denied' })
    vi.unstubAllEnvs()
  })
})

describe('a page whose clock is off', () => {
  const read = (at: number) => ({ ...(parseRecord(value()) ?? null), readAt: at }) as ReturnType<typeof parseRecord>

  it.each([-400, -40, -2, 2, 40, 400])('by %i days agrees with the server, and decides in its time', (days) => {
    acceptAll(open())
    const server = { now: time }
    const page = createConsentStore(policy, { storage, initialRecord: read(server.now), now: () => server.now + days * DAY })
    expect(page.getInitialState().status).toBe('decided')
    expect(page.getState()).toMatchObject({ status: 'decided', grants: { marketing: true } })
    rejectAll(page)
    expect(parseRecord(value())?.decidedAt).toBe(server.now + 1000)
  })

  it('hydrates with what the server went by, to the millisecond', () => {
    acceptAll(open())
    const end = (parseRecord(value())?.decidedAt ?? 0) + 182.5 * DAY
    const page = createConsentStore(policy, { storage, initialRecord: read(end - 1), now: () => end + 1 })
    expect(page.getInitialState().status).toBe('decided')
    expect(page.getState().status).toBe('expired')
  })

  it('goes by its own where the page comes from the history, and may be older than the server’s word', () => {
    acceptAll(open())
    vi.stubGlobal('performance', { getEntriesByType: () => [{ type: 'back_forward' }] })
    const page = createConsentStore(policy, { storage, initialRecord: read(time), now: () => time + 200 * DAY })
    expect(page.getState().status).toBe('expired')
  })

  it('dates an early decision anew', () => {
    rejectAll(open())
    const ahead = time + 40 * DAY
    const early = serializeRecord({
      ...headOf(policy),
      decidedAt: ahead,
      early: 'accept-all',
      choices: { analytics: { choice: 'granted', fingerprint: 'l2dy', decidedAt: ahead } },
    })
    const initialRecord = read(time)
    storage.write(early, 60)
    const page = createConsentStore(policy, { storage, initialRecord, now: () => time + 40 * DAY })
    adoptDecision(page, { reason: 'accept-all', value: early })
    expect(page.getState().decision).toMatchObject({ reason: 'accept-all', decidedAt: time })
    expect(parseRecord(value())).toMatchObject({ decidedAt: time, choices: { analytics: { decidedAt: time } } })
  })
})

describe('150 services that are refused by name', () => {
  it('fit into the cookie', () => {
    const services = Object.fromEntries(
      Array.from({ length: 150 }, (_, index) => [`service-${index}`, { category: 'marketing', vendor: { name: `Vendor ${index}` } }]),
    )
    const many: Policy = { ...policy, services }
    const jar = new CookieJar(() => time)
    jar.openPage('https://www.example.com/')
    const store = createConsentStore(many, { now: () => time })
    save(store, { marketing: 'granted', ...Object.fromEntries(Object.keys(services).map((id) => [id, 'denied' as const])) })
    time += DAY
    save(store, { functional: 'denied' })
    expect(store.getState().persisted).toBe(true)
    expect(createConsentStore(many, { now: () => time }).getState()).toMatchObject({ grants: { marketing: true, 'service-149': false } })
  })
})
