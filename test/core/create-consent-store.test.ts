import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import {
  acceptAll,
  type Choice,
  ConsentError,
  type ConsentStorage,
  type ConsentStore,
  type ConsentStoreOptions,
  createConsentStore,
  memoryStorage,
  NO_SIGNALS,
  type Policy,
  parseRecord,
  rejectAll,
  save,
  serializeRecord,
  withdraw,
} from 'volenti'
import { CookieJar } from '../support/cookie-jar.ts'
import { DAY, policyWithService } from '../support/policies.ts'
import { headOf } from '../support/records.ts'

const policy: Policy = policyWithService
const GPC = { gpc: true, dnt: false }
const DNT = { gpc: false, dnt: true }

let time: number
let storage: ConsentStorage
beforeEach(() => {
  time = Date.UTC(2026, 0, 31, 12, 0, 0, 789)
  storage = memoryStorage()
})
afterEach(() => {
  vi.unstubAllGlobals()
  vi.useRealTimers()
})

const storeWith = (options: ConsentStoreOptions = {}, changes: Partial<Policy> = {}) =>
  createConsentStore<Policy>({ ...policy, ...changes }, { storage, now: () => time, ...options })
const stored = () => parseRecord(storage.read()[0] ?? '')
const storedChoices = () => Object.fromEntries(Object.entries(stored()?.choices ?? {}).map(([id, { choice }]) => [id, choice]))
const granted = (store: ConsentStore<Policy>) => Object.keys(store.getState().grants).filter((id) => store.isGranted(id))
/** A value that another visit has left in the cookie. */
function valueAfter(act: (store: ConsentStore<Policy>) => void, changes: Partial<Policy> = {}, signals = NO_SIGNALS): string {
  const other = memoryStorage()
  act(storeWith({ storage: other, readSignals: () => signals }, changes))
  return other.read()[0] ?? ''
}

describe('createConsentStore', () => {
  it('reads and writes nothing until it is asked', () => {
    const read = vi.fn(() => [])
    const write = vi.fn(() => true)
    const store = storeWith({ storage: { read, write } })
    store.subscribe(() => {})
    expect(read).not.toHaveBeenCalled()
    store.getState()
    expect(read).toHaveBeenCalledTimes(1)
    expect(write).not.toHaveBeenCalled()
  })

  it('grants the required categories alone before a decision', () => {
    const store = storeWith()
    expect(store.getState()).toMatchObject({ status: 'undecided', decision: null, persisted: true, choices: {} })
    expect(granted(store)).toEqual(['necessary'])
  })

  it('gives the policy it was created with', () => {
    expect(createConsentStore(policy).policy).toBe(policy)
  })

  it('grants what an earlier visit granted', () => {
    storage = memoryStorage(valueAfter((store) => save(store, { analytics: 'granted', marketing: 'denied' })))
    expect(granted(storeWith())).toEqual(['necessary', 'analytics', 'counter'])
  })

  it('grants nothing for ids it does not know', () => {
    const store = storeWith()
    acceptAll(store)
    for (const id of ['nothing', '__proto__', 'constructor', 'toString', '']) expect(store.isGranted(id)).toBe(false)
  })

  it('touches no record it cannot read, and asks', () => {
    const future = memoryStorage('3.whatever.comes')
    const write = vi.spyOn(future, 'write')
    expect(storeWith({ storage: future }).getState().status).toBe('undecided')
    expect(write).not.toHaveBeenCalled()
  })
})

describe('acceptAll', () => {
  it('grants every category and stores it', () => {
    const store = storeWith()
    acceptAll(store)
    expect(granted(store)).toEqual(['necessary', 'functional', 'analytics', 'marketing', 'counter'])
    expect(storedChoices()).toEqual({ functional: 'granted', analytics: 'granted', marketing: 'granted' })
    expect(store.getState()).toMatchObject({ status: 'decided', persisted: true })
  })

  it('tells what was decided, when and why', () => {
    const store = storeWith()
    acceptAll(store)
    const decidedAt = Date.UTC(2026, 0, 31, 12)
    expect(store.getState().decision).toEqual({
      reason: 'accept-all',
      where: 'api',
      choices: { functional: 'granted', analytics: 'granted', marketing: 'granted' },
      asked: ['functional', 'analytics', 'marketing'],
      decidedAt,
    })
    expect(store.getState().decidedAt).toBe(decidedAt)
    expect(stored()?.decidedAt).toBe(decidedAt)
  })

  it('leaves what GPC denies as it is, so that it is asked when the signal ends', () => {
    const store = storeWith({ readSignals: () => GPC })
    acceptAll(store)
    expect(granted(store)).toEqual(['necessary', 'functional', 'analytics', 'counter'])
    expect(store.getState().decision?.choices).toEqual({ functional: 'granted', analytics: 'granted' })

    const later = storeWith({ readSignals: () => NO_SIGNALS })
    expect(later.isGranted('marketing')).toBe(false)
    expect(later.getState().pending).toEqual(['marketing'])
  })

  it('does not undo an earlier refusal of what GPC denies', () => {
    storage = memoryStorage(valueAfter((store) => rejectAll(store)))
    acceptAll(storeWith({ readSignals: () => GPC }))
    expect(storedChoices()).toEqual({ functional: 'granted', analytics: 'granted', marketing: 'denied' })
  })

  it('answers a DNT signal', () => {
    const signals = { dnt: 'treated-as-refusal' } as const
    const store = storeWith({ readSignals: () => DNT }, { signals })
    expect(granted(store)).toEqual(['necessary'])
    acceptAll(store)
    expect(granted(store)).toEqual(['necessary', 'functional', 'analytics', 'marketing', 'counter'])
    expect(granted(storeWith({ readSignals: () => DNT }, { signals }))).toEqual(granted(store))
  })

  it('under DNT does not answer a GPC signal that appears later', () => {
    const signals = { dnt: 'treated-as-refusal' } as const
    acceptAll(storeWith({ readSignals: () => DNT }, { signals }))
    expect(storeWith({ readSignals: () => ({ gpc: true, dnt: true }) }, { signals }).isGranted('marketing')).toBe(false)
  })
})

describe('rejectAll', () => {
  it('denies every optional category and stores it', () => {
    const store = storeWith()
    acceptAll(store)
    rejectAll(store)
    expect(granted(store)).toEqual(['necessary'])
    expect(storedChoices()).toEqual({ functional: 'denied', analytics: 'denied', marketing: 'denied' })
    expect(store.getState()).toMatchObject({ status: 'decided', decision: { reason: 'reject-all' } })
  })
})

describe('save', () => {
  it('makes the given choices and leaves the others as they are', () => {
    const store = storeWith()
    save(store, { analytics: 'granted' })
    expect(store.getState()).toMatchObject({ status: 'outdated', pending: ['functional', 'marketing'], choices: { analytics: 'granted' } })
    save(store, { marketing: 'denied', analytics: undefined })
    expect(storedChoices()).toEqual({ analytics: 'granted', marketing: 'denied' })
    expect(store.getState().decision).toMatchObject({ reason: 'save', choices: { marketing: 'denied' } })
  })

  it('does not renew the choices it leaves as they are', () => {
    const store = storeWith()
    acceptAll(store)
    time += 100 * DAY
    save(store, { marketing: 'denied' })
    time += 90 * DAY
    expect(granted(store)).toEqual(['necessary'])
    expect(store.getState()).toMatchObject({ status: 'expired', choices: { marketing: 'denied' } })
    expect(granted(storeWith())).toEqual(['necessary'])
  })

  it('keeps the time of its clock, so that a choice made elsewhere can be taken over with its age', () => {
    const decidedAt = time - 100 * DAY
    save(storeWith({ now: () => decidedAt }), { analytics: 'granted' })
    const store = storeWith()
    expect(store.getState()).toMatchObject({ choices: { analytics: 'granted' }, decidedAt: Math.floor(decidedAt / 1000) * 1000 })
    time += 90 * DAY
    expect(granted(store)).toEqual(['necessary'])
  })

  it('never records a required category', () => {
    const store = storeWith()
    save(store, { necessary: 'denied', analytics: 'granted' })
    expect(store.isGranted('necessary')).toBe(true)
    expect(storedChoices()).toEqual({ analytics: 'granted' })
    expect(store.getState().decision?.choices).toEqual({ analytics: 'granted' })
  })

  it.each([true, 1, 'yes', 'Granted', {}])('takes %j for a refusal', (wrong) => {
    const store = storeWith()
    save(store, { analytics: wrong as Choice })
    expect(storedChoices()).toEqual({ analytics: 'denied' })
  })

  it('grants by name what GPC denies, and remembers that it was despite the signal', () => {
    const store = storeWith({ readSignals: () => GPC })
    save(store, { marketing: 'granted' })
    expect(store.isGranted('marketing')).toBe(true)
    expect(stored()?.choices.marketing?.despiteSignal).toBe('gpc')
    expect(storeWith({ readSignals: () => GPC }).isGranted('marketing')).toBe(true)
  })

  it('drops the choices about categories that are gone', () => {
    storage = memoryStorage(valueAfter((store) => acceptAll(store)))
    save(storeWith({}, { categories: { necessary: { required: true }, analytics: {} }, services: {} }), { analytics: 'denied' })
    expect(storedChoices()).toEqual({ analytics: 'denied' })
  })

  it('throws at an unknown id and changes nothing', () => {
    const store = storeWith()
    acceptAll(store)
    const before = store.getState()
    for (const choices of [{ analytic: 'granted' }, { constructor: 'granted' }, JSON.parse('{"__proto__":"granted"}')])
      expect(() => save(store, choices)).toThrow(expect.objectContaining({ code: 'unknown-id' }))
    expect(store.getState()).toBe(before)
  })

  it('ignores an unknown id in production', () => {
    vi.stubEnv('NODE_ENV', 'production')
    const store = storeWith()
    save(store, { analytic: 'granted', analytics: 'granted' })
    expect(storedChoices()).toEqual({ analytics: 'granted' })
    vi.unstubAllEnvs()
  })
})

describe('withdraw', () => {
  it('takes back every grant', () => {
    const store = storeWith()
    acceptAll(store)
    withdraw(store)
    expect(granted(store)).toEqual(['necessary'])
    expect(store.getState()).toMatchObject({ status: 'decided', decision: { reason: 'withdraw' } })
    expect(granted(storeWith())).toEqual(['necessary'])
  })

  it('takes back the grant of one category alone', () => {
    const store = storeWith()
    acceptAll(store)
    withdraw(store, 'analytics')
    expect(granted(store)).toEqual(['necessary', 'functional', 'marketing'])
    expect(store.getState().decision).toMatchObject({ reason: 'withdraw', choices: { analytics: 'denied' } })
  })

  it('cannot take back what is required', () => {
    const store = storeWith()
    withdraw(store, 'necessary')
    expect(store.isGranted('necessary')).toBe(true)
    expect(storedChoices()).toEqual({})
  })

  it('throws at an unknown id', () => {
    expect(() => withdraw(storeWith(), 'analytic')).toThrow(ConsentError)
  })
})

describe('getState', () => {
  it('gives the same object until something changes', () => {
    const store = storeWith()
    const before = store.getState()
    time += 1000
    expect(store.getState()).toBe(before)
    rejectAll(store)
    const after = store.getState()
    expect(after).not.toBe(before)
    expect(store.getState()).toBe(after)
  })

  it('keeps an earlier state as it was', () => {
    const store = storeWith()
    const before = store.getState()
    acceptAll(store)
    expect(before).toMatchObject({ status: 'undecided', choices: {}, grants: { analytics: false } })
  })

  it('ends a grant at the second its lifetime ends, on an open page', () => {
    const store = storeWith({}, { askAgain: { afterGrant: '1 hour', afterRefusal: '1 day' } })
    save(store, { analytics: 'granted', functional: 'denied', marketing: 'denied' })
    const decidedAt = store.getState().decidedAt ?? 0
    time = decidedAt + 3_599_999
    expect(store.isGranted('analytics')).toBe(true)
    time++
    expect(store.isGranted('analytics')).toBe(false)
    expect(store.getState()).toMatchObject({ status: 'expired', pending: ['analytics'] })
  })

  it('grants nothing from the future, whatever is decided meanwhile', () => {
    time += 400 * DAY
    storage = memoryStorage(valueAfter((store) => acceptAll(store)))
    time -= 400 * DAY
    const store = storeWith()
    expect(granted(store)).toEqual(['necessary'])
    save(store, { functional: 'denied' })
    expect(granted(store)).toEqual(['necessary'])
    expect(granted(storeWith())).toEqual(['necessary'])
  })

  it('keeps a refusal when the clock is set back by hours', () => {
    const store = storeWith()
    rejectAll(store)
    time -= DAY / 2
    expect(store.getState().status).toBe('decided')
    expect(storeWith().getState().status).toBe('decided')
  })
})

describe('a reader of signals that throws', () => {
  const readSignals = () => {
    throw new Error('not ready')
  }
  beforeEach(() => void vi.spyOn(console, 'error').mockImplementation(() => {}))
  afterEach(() => vi.restoreAllMocks())

  it('counts as a signal against everything, and is reported in development', () => {
    acceptAll(storeWith())
    const { grants, why, deniedBySignal } = storeWith({ readSignals }).getState()
    expect({ grants, why }).toMatchObject({ grants: { necessary: true, analytics: false, counter: false }, why: { analytics: 'signal' } })
    expect(deniedBySignal).toEqual(['functional', 'analytics', 'marketing'])
    expect(console.error).toHaveBeenCalledWith(new Error('not ready'))
  })

  it('stops no act', () => {
    const store = storeWith({ readSignals })
    acceptAll(store)
    expect(store.isGranted('marketing')).toBe(false)
    save(store, { analytics: 'granted' })
    rejectAll(storeWith({ readSignals }))
    expect(stored()?.choices).toMatchObject({ analytics: { choice: 'denied' }, marketing: { choice: 'denied' } })
  })
})

describe('getInitialState', () => {
  const initialRecord = () => parseRecord(valueAfter((store) => acceptAll(store)))

  it('is undecided unless the server passed something on, whatever the cookie says', () => {
    storage = memoryStorage(valueAfter((store) => acceptAll(store)))
    const store = storeWith()
    expect(store.getState().status).toBe('decided')
    expect(store.getInitialState()).toMatchObject({ status: 'undecided', decision: null, persisted: true, grants: { analytics: false } })
  })

  it('follows the record and the signals that the server passed on', () => {
    const store = storeWith({ initialRecord: initialRecord(), initialSignals: GPC })
    expect(store.getInitialState()).toMatchObject({ status: 'decided', grants: { analytics: true, marketing: false } })
  })

  it('gives the same object for ever, also after a decision', () => {
    const store = storeWith()
    const before = store.getInitialState()
    acceptAll(store)
    expect(store.getInitialState()).toBe(before)
  })

  it('knows nothing of a decision made before it is first asked', () => {
    const store = storeWith()
    acceptAll(store)
    expect(store.getInitialState()).toMatchObject({ status: 'undecided', decision: null, persisted: true })
  })
})

describe('subscribe', () => {
  it('calls a listener once after every act, when it is stored', () => {
    const store = storeWith()
    const seen: unknown[] = []
    store.subscribe(() => seen.push([store.getState().decision?.reason, storedChoices().analytics]))
    acceptAll(store)
    rejectAll(store)
    save(store, { analytics: 'granted' })
    withdraw(store)
    expect(seen).toEqual([
      ['accept-all', 'granted'],
      ['reject-all', 'denied'],
      ['save', 'granted'],
      ['withdraw', 'denied'],
    ])
  })

  it('stops when told', () => {
    const store = storeWith()
    const listener = vi.fn()
    store.subscribe(listener)()
    acceptAll(store)
    expect(listener).not.toHaveBeenCalled()
  })

  it('calls the listeners that were there when the act began', () => {
    const store = storeWith()
    const late = vi.fn()
    const other = vi.fn()
    const stop = store.subscribe(() => {
      stop()
      store.subscribe(late)
    })
    store.subscribe(other)
    acceptAll(store)
    expect(other).toHaveBeenCalledTimes(1)
    expect(late).not.toHaveBeenCalled()
  })

  it('lets the others hear when one listener throws, and reports its error', () => {
    vi.useFakeTimers()
    const store = storeWith()
    const other = vi.fn()
    store.subscribe(() => {
      throw new Error('broken listener')
    })
    store.subscribe(other)
    expect(() => withdraw(store)).not.toThrow()
    expect(other).toHaveBeenCalledTimes(1)
    expect(() => vi.runAllTimers()).toThrow('broken listener')
  })

  it('lets a listener decide', () => {
    const store = storeWith()
    const stop = store.subscribe(() => {
      stop()
      withdraw(store, 'marketing')
    })
    acceptAll(store)
    expect(storedChoices()).toEqual({ functional: 'granted', analytics: 'granted', marketing: 'denied' })
    expect(store.getState().decision?.reason).toBe('withdraw')
  })
})

describe('with the consent cookie', () => {
  let jar: CookieJar
  beforeEach(() => {
    jar = new CookieJar(() => time)
    jar.openPage('https://www.example.com/')
  })
  const page = (changes: Partial<Policy> = {}) => createConsentStore<Policy>({ ...policy, ...changes }, { now: () => time })

  it('remembers a decision on the next page', () => {
    rejectAll(page())
    expect(page().getState()).toMatchObject({ status: 'decided', choices: { analytics: 'denied' } })
  })

  it('stores nothing before a decision', () => {
    page().getState()
    expect(jar.writes).toBe(0)
  })

  it('keeps the cookie as long as the longer of the two clocks', () => {
    acceptAll(page({ askAgain: { afterGrant: '30 days', afterRefusal: '1 year' } }))
    expect(jar.cookies[0]?.expiresAt).toBe(time + 365 * DAY)
  })

  it('is written as the policy says', () => {
    acceptAll(page({ cookie: { name: '__Host-choice', sameSite: 'strict' } }))
    expect(jar.cookies).toMatchObject([{ name: '__Host-choice', sameSite: 'strict', path: '/', secure: true }])
  })

  it('takes the most protective of several, and heals them with the next decision', () => {
    const accepted = valueAfter((store) => acceptAll(store))
    const rejected = valueAfter((store) => rejectAll(store))
    jar.write(new URL('https://www.example.com/'), `volenti=${accepted};Path=/`)
    jar.write(new URL('https://www.example.com/'), `volenti=${rejected};Path=/;Domain=example.com`)
    const store = page()
    expect(granted(store)).toEqual(['necessary'])
    save(store, { analytics: 'granted' })
    expect(store.getState().persisted).toBe(true)
    expect(jar.cookies).toHaveLength(1)
    expect(page().isGranted('analytics')).toBe(true)
  })

  it('leaves no older grant standing when a refusal is too large to be stored', () => {
    acceptAll(page())
    jar.limit = 20
    const store = page()
    rejectAll(store)
    expect(store.getState()).toMatchObject({ persisted: false, status: 'decided' })
    expect(granted(store)).toEqual(['necessary'])
    expect(page().getState().status).toBe('undecided')
  })

  it('holds a decision for the page where cookies are blocked, and says so', () => {
    jar.blocked = true
    const store = page()
    save(store, { analytics: 'granted' })
    expect(store.getState().persisted).toBe(false)
    expect(store.isGranted('analytics')).toBe(true)
    expect(granted(page())).toEqual(['necessary'])
  })

  it('holds a decision for the page where cookies throw, and says so', () => {
    jar.opaque = true
    const store = page()
    expect(store.getState().status).toBe('undecided')
    rejectAll(store)
    expect(store.getState()).toMatchObject({ persisted: false, status: 'decided' })
  })

  it('says that a later decision could be stored again', () => {
    jar.blocked = true
    const store = page()
    acceptAll(store)
    jar.blocked = false
    rejectAll(store)
    expect(store.getState().persisted).toBe(true)
  })
})

describe('with a storage that fails', () => {
  const failing: ConsentStorage = {
    read() {
      throw new Error('read')
    },
    write() {
      throw new Error('write')
    },
  }

  it('asks, and holds the decision for the page', () => {
    const store = storeWith({ storage: failing })
    expect(store.getState().status).toBe('undecided')
    acceptAll(store)
    expect(store.getState()).toMatchObject({ persisted: false, status: 'decided' })
  })

  it('goes by what the server read', () => {
    const initialRecord = parseRecord(valueAfter((store) => save(store, { analytics: 'granted' })))
    expect(granted(storeWith({ storage: failing, initialRecord }))).toEqual(['necessary', 'analytics', 'counter'])
  })
})

describe('on a server', () => {
  it('goes by the record and the signals of the request', () => {
    const initialRecord = parseRecord(valueAfter((store) => acceptAll(store)))
    const store = createConsentStore<Policy>(policy, { initialRecord, initialSignals: GPC, now: () => time })
    expect(granted(store)).toEqual(['necessary', 'functional', 'analytics', 'counter'])
    expect(store.getState()).toEqual(store.getInitialState())
  })

  it('grants the required categories alone where there is no record', () => {
    expect(granted(createConsentStore<Policy>(policy))).toEqual(['necessary'])
  })

  it('stores no decision', () => {
    const store = createConsentStore<Policy>(policy)
    acceptAll(store)
    expect(store.getState().persisted).toBe(false)
  })

  it('shares nothing between two requests', () => {
    acceptAll(createConsentStore<Policy>(policy))
    expect(granted(createConsentStore<Policy>(policy))).toEqual(['necessary'])
  })
})

describe('with the signals of a browser', () => {
  it('honours GPC without storing anything', () => {
    const jar = new CookieJar(() => time)
    jar.openPage('https://www.example.com/')
    vi.stubGlobal('navigator', { globalPrivacyControl: true })
    expect(createConsentStore<Policy>(policy).getState()).toMatchObject({ deniedBySignal: ['marketing'], decision: null })
    expect(jar.writes).toBe(0)
  })
})

describe('with whatever the cookie holds', () => {
  it('grants only what a record says that was made for this policy', () => {
    const foreign = serializeRecord({
      ...headOf(policy),
      decidedAt: time,
      choices: {
        analytics: { choice: 'granted', fingerprint: 'zzzz', decidedAt: time },
        necessary: { choice: 'denied', fingerprint: 'a', decidedAt: time },
      },
    })
    expect(granted(storeWith({ storage: memoryStorage(foreign) }))).toEqual(['necessary'])
  })
})
