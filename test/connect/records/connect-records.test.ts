import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import {
  acceptAll,
  type ConsentError,
  type ConsentStoreOptions,
  createConsentStore,
  defineRegimes,
  forget,
  memoryStorage,
  rejectAll,
  save,
  withdraw,
} from 'volenti'
import { answeredActs, connectRecords, type RecordsOptions } from 'volenti/connect'
import { optIn, usOptOut } from 'volenti/regimes'
import { DAY, policyWithService as policy } from '../../support/policies.ts'
import { answers, fakeLocks, fakeServer, isDown, keepsAll, neverAnswers } from './fake-server.ts'

const NOW = Date.UTC(2026, 10, 27, 12)
let server: ReturnType<typeof fakeServer>

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['requestAnimationFrame', 'setTimeout', 'clearTimeout', 'Date'], now: NOW })
  vi.spyOn(Math, 'random').mockReturnValue(0.5)
  localStorage.clear()
  server = fakeServer()
})

afterEach(() => {
  for (const end of pages.splice(0)) end()
  vi.useRealTimers()
  vi.unstubAllGlobals()
  Reflect.deleteProperty(navigator, 'sendBeacon')
  Reflect.deleteProperty(navigator, 'locks')
})

const pages: (() => void)[] = []

/** Opens a page of one visitor. Pages that share a storage are of one browser. */
function open(storage = memoryStorage(), options: Partial<RecordsOptions> = {}, law: Pick<ConsentStoreOptions, 'regimes' | 'regime'> = {}) {
  const store = createConsentStore(policy, { storage, ...law })
  const errors: string[] = []
  const onError = ({ code, message }: ConsentError) => void errors.push(`${code} ${/\((.*?)\)\./.exec(message)?.[1]}`)
  const disconnect = connectRecords(store, { endpoint: '/api/acts', onError, ...options })
  pages.push(disconnect)
  return { store, errors, disconnect, storage }
}

/** Lets the answers arrive that need no time. */
const settled = () => vi.advanceTimersByTimeAsync(0)
const stored = (prefix = 'volenti-act-') => Object.keys(localStorage).filter((name) => name.startsWith(prefix))
const hide = () => dispatchEvent(new Event('pagehide'))
const code = (errors: readonly string[]) => errors.map((error) => error.split(' ')[0])

describe('a decision', () => {
  it('is sent within the click, once, and leaves nothing behind when it is confirmed', async () => {
    const { store, errors } = open()
    acceptAll(store, 'banner')
    expect(server.bodies).toHaveLength(1)
    expect(stored()).toHaveLength(1)
    await vi.advanceTimersByTimeAsync(DAY)
    hide()
    expect(server.bodies).toEqual([{ acts: [expect.objectContaining({ reason: 'accept-all', where: 'banner', at: NOW, subject: '' })] }])
    expect([stored(), errors]).toEqual([[], []])
    expect(answeredActs(store)).toEqual([{ id: server.ids()[0], subject: '' }])
  })

  it('is sent with the regime of the page and its clocks', () => {
    const regimes = defineRegimes(policy, [optIn, usOptOut])
    rejectAll(open(undefined, {}, { regimes, regime: 'us-opt-out' }).store)
    rejectAll(open(undefined, {}, { regimes }).store)
    expect(server.bodies.flatMap(({ acts }) => acts)).toEqual([
      expect.objectContaining({ regime: 'us-opt-out', until: NOW + 365 * DAY }),
      expect.objectContaining({ regime: 'opt-in', until: NOW + 182.5 * DAY }),
    ])
  })

  it('is sent with the language and the words that were shown then', () => {
    document.documentElement.lang = 'fr'
    let words = { title: 'eins' }
    const { store } = open(undefined, { shown: () => ({ words, language: words.title === 'eins' ? 'de' : undefined }) })
    acceptAll(store)
    words = { title: 'un' }
    rejectAll(store)
    hide()
    const [first, second] = server.bodies.flatMap(({ acts }) => acts)
    expect([first?.language, second?.language]).toEqual(['de', 'fr'])
    expect(first?.policy).toBe(second?.policy)
    expect(first?.words).not.toBe(second?.words)
  })

  it('from before the connection is sent too, and from before a new connection not again', async () => {
    const store = createConsentStore(policy, { storage: memoryStorage() })
    acceptAll(store)
    const disconnect = connectRecords(store, { endpoint: '/api/acts' })
    await settled()
    disconnect()
    disconnect()
    pages.push(connectRecords(store, { endpoint: '/api/acts' }))
    rejectAll(store)
    await settled()
    expect(server.reasons()).toEqual(['accept-all', 'reject-all'])
  })

  it('is sent once by two connections of one store, until the last of them ends', async () => {
    const { store, disconnect } = open()
    const second = connectRecords(store, { endpoint: '/api/acts' })
    acceptAll(store)
    await settled()
    disconnect()
    rejectAll(store)
    await settled()
    second()
    withdraw(store)
    await settled()
    expect(server.reasons()).toEqual(['accept-all', 'reject-all'])
  })

  it('counts in any case, also where the words, the network and the storage throw', async () => {
    vi.stubGlobal('fetch', () => {
      throw new TypeError('no network')
    })
    vi.spyOn(Storage.prototype, 'setItem').mockImplementation(() => {
      throw new DOMException('full', 'QuotaExceededError')
    })
    const { store, errors } = open(undefined, { subject: 'all', keep: 'storage' })
    acceptAll(store)
    expect(store.getState()).toMatchObject({ status: 'decided', persisted: true, grants: { analytics: true } })
    await settled()
    expect(code(errors)).toEqual(['act-not-sent'])
    server = fakeServer()
    await vi.advanceTimersByTimeAsync(10_000)
    expect(server.reasons()).toEqual(['accept-all'])
  })

  it('is sent where the storage is blocked', async () => {
    vi.spyOn(globalThis, 'localStorage', 'get').mockImplementation(() => {
      throw new DOMException('blocked', 'SecurityError')
    })
    const { store, errors } = open(undefined, { subject: 'all' })
    acceptAll(store)
    await settled()
    expect([server.reasons(), errors]).toEqual([['accept-all'], []])
  })

  it('waits in the memory of the page alone, where the site wants nothing stored', async () => {
    server.behave = isDown
    const { store } = open(undefined, { keep: 'memory', subject: 'all' })
    acceptAll(store)
    await settled()
    expect(Object.keys(localStorage)).toEqual([])
    server.behave = keepsAll()
    await vi.advanceTimersByTimeAsync(10_000)
    expect(server.bodies).toHaveLength(2)
    expect(answeredActs(store)).toHaveLength(1)
  })
})

describe('a server in trouble', () => {
  it('gets everything in order after a day, and is asked ever less often meanwhile', async () => {
    server.behave = isDown
    const { store, errors } = open()
    acceptAll(store)
    await vi.advanceTimersByTimeAsync(1000)
    withdraw(store, 'analytics')
    await vi.advanceTimersByTimeAsync(DAY)
    expect(server.bodies.length).toBeGreaterThan(100)
    expect(server.bodies.length).toBeLessThan(DAY / 150_000 + 10)
    expect(code(errors)).toEqual(['act-not-sent'])
    server.bodies.splice(0)
    server.behave = keepsAll()
    await vi.advanceTimersByTimeAsync(150_000)
    expect(server.reasons()).toEqual(['accept-all', 'withdraw'])
    expect([server.bodies.length, stored()]).toEqual([1, []])
  })

  it.each([
    ['seconds', '120', 120_000],
    ['a date', new Date(NOW + 7_200_000).toUTCString(), 7_200_000],
  ])('is left alone as long as it asks for, in %s', async (_, retryAfter, wait) => {
    server.behave = answers(503, { 'Retry-After': retryAfter })
    const { store } = open()
    acceptAll(store)
    await settled()
    server.behave = keepsAll()
    rejectAll(store)
    dispatchEvent(new Event('online'))
    hide()
    await vi.advanceTimersByTimeAsync(wait - 1000)
    expect(server.bodies).toHaveLength(1)
    await vi.advanceTimersByTimeAsync(1000)
    expect(server.reasons()).toEqual(['accept-all', 'accept-all', 'reject-all'])
  })

  it('is left alone for a pause after a decision from before the connection could not be sent', async () => {
    server.behave = isDown
    const store = createConsentStore(policy, { storage: memoryStorage() })
    acceptAll(store)
    pages.push(connectRecords(store, { endpoint: '/api/acts' }))
    await vi.advanceTimersByTimeAsync(4000)
    dispatchEvent(new Event('pageshow'))
    await vi.advanceTimersByTimeAsync(900)
    expect(server.bodies).toHaveLength(1)
    await vi.advanceTimersByTimeAsync(100)
    expect(server.bodies).toHaveLength(2)
  })

  it('is asked again at once when the browser is online', async () => {
    server.behave = isDown
    const { store } = open()
    acceptAll(store)
    await settled()
    server.behave = keepsAll()
    dispatchEvent(new Event('online'))
    await settled()
    expect([server.bodies.length, stored()]).toEqual([2, []])
  })

  it('that is slow gets no second request meanwhile, and after half a minute without an answer counts as failed', async () => {
    server.behave = neverAnswers
    const { store, errors } = open()
    acceptAll(store)
    rejectAll(store)
    await vi.advanceTimersByTimeAsync(29_000)
    expect([server.bodies.length, errors]).toEqual([1, []])
    server.behave = keepsAll()
    await vi.advanceTimersByTimeAsync(1000)
    expect(errors).toEqual(['act-not-sent no answer in time'])
    await vi.advanceTimersByTimeAsync(5000)
    expect(server.reasons()).toEqual(['accept-all', 'accept-all', 'reject-all'])
  })

  it.each([
    ['a page for people', () => new Response('<!doctype html>')],
    ['something else', () => new Response('{"results":7}')],
    ['nothing about the act', () => new Response('{"results":[{"id":"x","status":"stored"},null,7]}')],
    [
      'a status nobody knows',
      ({ acts }: { acts: readonly { id: string }[] }) => new Response(JSON.stringify({ results: [{ id: acts[0]?.id, status: 'ok' }] })),
    ],
  ])('that answers with %s has confirmed nothing', async (_, behave) => {
    server.behave = behave
    const { store, errors } = open()
    acceptAll(store)
    await settled()
    expect([stored().length, code(errors), server.bodies.length]).toEqual([1, ['act-not-sent'], 1])
  })

  it('names each bad act, and the others are kept', async () => {
    server.behave = isDown
    const { store, errors } = open()
    for (const act of [acceptAll, rejectAll, acceptAll]) act(store)
    await settled()
    server.behave = keepsAll(({ reason }) => reason === 'reject-all')
    await vi.advanceTimersByTimeAsync(10_000)
    expect(errors[0]).toContain('act-not-sent')
    expect(errors.slice(1)).toEqual([expect.stringMatching(/^act-lost [0-9a-f-]{36}: too-old$/)])
    expect([stored(), answeredActs(store).length]).toEqual([[], 2])
  })

  it('that refuses a whole body gets smaller ones, until the act that spoils it is found', async () => {
    server.behave = isDown
    const { store, errors } = open()
    for (const act of [acceptAll, rejectAll, acceptAll, acceptAll, acceptAll]) act(store)
    await settled()
    const keep = keepsAll()
    server.behave = (body) => (body.acts.some(({ reason }) => reason === 'reject-all') ? new Response('', { status: 400 }) : keep(body))
    await vi.advanceTimersByTimeAsync(10_000)
    expect(code(errors)).toEqual(['act-not-sent', 'act-lost'])
    expect([stored(), answeredActs(store).length]).toEqual([[], 4])
  })

  it('loses what is older than 7 days, and what is more than 20, and each loss is named', async () => {
    server.behave = isDown
    const { store, errors, disconnect } = open()
    for (let count = 0; count < 22; count++) acceptAll(store)
    await settled()
    expect(code(errors)).toEqual(['act-lost', 'act-lost', 'act-not-sent'])
    expect(stored()).toHaveLength(20)
    disconnect()
    vi.setSystemTime(NOW + 8 * DAY)
    const later = open()
    await vi.advanceTimersByTimeAsync(1000)
    expect(later.errors).toHaveLength(20)
    expect(later.errors[0]).toMatch(/^act-lost .*7 days$/)
    expect(stored()).toEqual([])
  })
})

describe('a page that is left', () => {
  it('sends by beacon what no request has taken, once', async () => {
    server.behave = neverAnswers
    const { store } = open()
    acceptAll(store)
    rejectAll(store)
    hide()
    hide()
    expect(server.beacons.map(({ acts }) => acts.map(({ reason }) => reason))).toEqual([['reject-all']])
  })

  it('sends it when the page is hidden, and keeps it until it is confirmed', async () => {
    server.behave = isDown
    const { store, disconnect } = open()
    acceptAll(store)
    await settled()
    vi.spyOn(document, 'visibilityState', 'get').mockReturnValue('hidden')
    dispatchEvent(new Event('visibilitychange'))
    expect(server.beacons).toHaveLength(1)
    expect(stored()).toHaveLength(1)
    disconnect()
  })
})

describe('after a crash', () => {
  it('the next page sends what was not confirmed, but not what may still be on its way', async () => {
    server.behave = neverAnswers
    const { store, disconnect, storage } = open()
    acceptAll(store)
    disconnect()
    server.behave = keepsAll()
    const next = open(storage)
    await vi.advanceTimersByTimeAsync(20_000)
    expect(server.bodies).toHaveLength(1)
    await vi.advanceTimersByTimeAsync(20_000)
    expect(server.bodies).toHaveLength(2)
    expect(new Set(server.ids()).size).toBe(1)
    expect([stored(), next.errors]).toEqual([[], []])
  })

  it.each(['', 'null', '7', '{', '{"id":"x"}', '[]'])('an item that is no act any more is deleted: %s', async (text) => {
    localStorage.setItem('volenti-act-0197', text)
    localStorage.setItem('other', 'mine')
    const { errors } = open()
    await vi.advanceTimersByTimeAsync(100_000)
    expect([Object.keys(localStorage), server.bodies, errors]).toEqual([['other'], [], []])
  })
})

describe('two tabs', () => {
  it('send what waits once, where the browser has locks', async () => {
    fakeLocks()
    server.behave = isDown
    const { store, disconnect, storage } = open()
    acceptAll(store)
    await settled()
    disconnect()
    server.bodies.splice(0)
    vi.setSystemTime(NOW + 60_000)
    server.behave = (body) => new Promise((resolve) => setTimeout(() => resolve(keepsAll()(body)), 5000))
    open(storage)
    open(storage)
    await vi.advanceTimersByTimeAsync(100_000)
    expect([server.bodies.length, stored()]).toEqual([1, []])
  })

  it('send it with the same id, where it has none', async () => {
    server.behave = isDown
    const { store, disconnect, storage } = open()
    acceptAll(store)
    await settled()
    disconnect()
    server.bodies.splice(0)
    vi.setSystemTime(NOW + 60_000)
    server.behave = keepsAll()
    const tabs = [open(storage), open(storage)]
    await vi.advanceTimersByTimeAsync(100_000)
    expect(new Set(server.ids()).size).toBe(1)
    expect([stored(), tabs.flatMap(({ errors }) => errors)]).toEqual([[], []])
  })

  it('lose nothing of each other', async () => {
    server.behave = isDown
    const storage = memoryStorage()
    const [one, two] = [open(storage), open(storage)]
    acceptAll(one.store)
    rejectAll(two.store)
    withdraw(one.store)
    await settled()
    expect(stored()).toHaveLength(3)
  })
})

describe('the subject', () => {
  const subjects = () => server.bodies.flatMap(({ acts }) => acts.map(({ subject }) => subject))

  it('is empty, unless the site asks for one', async () => {
    const { store } = open()
    acceptAll(store)
    await settled()
    expect([subjects(), stored('volenti-subject')]).toEqual([[''], []])
  })

  it('begins with a grant and ends with the last one, and a visitor who only refuses gets none', async () => {
    const { store } = open(undefined, { subject: 'grants' })
    for (const act of [
      () => rejectAll(store),
      () => acceptAll(store),
      () => withdraw(store, 'analytics'),
      () => withdraw(store),
      () => rejectAll(store),
    ]) {
      act()
      await settled()
    }
    const [refusal, grant, less, none, again] = subjects()
    expect([refusal, again]).toEqual(['', ''])
    expect(grant).toMatch(/^[\w-]{22}$/)
    expect([less, none]).toEqual([grant, grant])
    expect(stored('volenti-subject')).toEqual([])
  })

  it('is the same on the next page, which knows the acts that were confirmed', async () => {
    const { store, disconnect, storage } = open(undefined, { subject: 'all' })
    rejectAll(store)
    await settled()
    disconnect()
    const next = open(storage, { subject: 'all' })
    save(next.store, { analytics: 'granted' })
    await settled()
    expect(new Set(subjects()).size).toBe(1)
    expect(answeredActs(next.store)).toEqual(server.bodies.flatMap(({ acts }) => acts.map(({ id, subject }) => ({ id, subject }))))
  })

  it('and everything that waits are gone after forget', async () => {
    server.behave = isDown
    const { store } = open(undefined, { subject: 'all' })
    acceptAll(store)
    await settled()
    expect(Object.keys(localStorage)).toHaveLength(2)
    forget(store)
    expect(Object.keys(localStorage)).toEqual([])
    server.behave = keepsAll()
    await vi.advanceTimersByTimeAsync(DAY)
    expect(server.bodies).toHaveLength(1)
    acceptAll(store)
    await settled()
    expect(new Set(subjects()).size).toBe(2)
  })

  it('is another one after the visitor has deleted the cookie', async () => {
    const { store, disconnect } = open(undefined, { subject: 'all' })
    acceptAll(store)
    await settled()
    disconnect()
    const next = open(memoryStorage(), { subject: 'all' })
    acceptAll(next.store)
    await settled()
    expect(new Set(subjects()).size).toBe(2)
  })

  it('is made anew where its item was changed to something else', async () => {
    const storage = memoryStorage()
    acceptAll(createConsentStore(policy, { storage }))
    localStorage.setItem('volenti-subject', '{"subject":7,"acts":"x"}')
    const { store } = open(storage, { subject: 'all' })
    rejectAll(store)
    await settled()
    expect(subjects()[0]).toMatch(/^[\w-]{22}$/)
  })
})

describe('the texts', () => {
  it('are sent along once, where the site wants it, with the digests of the acts', async () => {
    const { store } = open(undefined, { sendTexts: true, shown: () => ({ words: 'Hello' }) })
    acceptAll(store)
    await settled()
    rejectAll(store)
    await settled()
    const [first, second] = server.bodies
    const [act] = first?.acts ?? []
    expect(first?.texts).toMatchObject({ [act?.words ?? '']: '"Hello"', [act?.policy ?? '']: expect.stringContaining('"Counting Ltd"') })
    expect(second?.texts).toBeUndefined()
  })

  it('are left out where they are too large, and the site is told once', async () => {
    const { store, errors } = open(undefined, { sendTexts: true, shown: () => ({ words: 'x'.repeat(20_000) }) })
    acceptAll(store)
    await settled()
    rejectAll(store)
    await settled()
    expect(server.bodies.map(({ texts }) => texts)).toEqual([undefined, undefined])
    expect(code(errors)).toEqual(['act-not-sent'])
  })
})
