import { describe, expect, it, vi } from 'vitest'
import { createRecordsHandler, type RecordsHandlerOptions } from 'volenti/records'
import { createMemoryStore } from 'volenti/records/testing'
import { DAY_MS, leastUuid } from '../../src/records/act-time.ts'
import { canonicalJson, digestOf } from '../../src/records/digest.ts'
import { actAt, NOW, SECRET, SUBJECT } from './support/acts.ts'

const SITE = 'https://www.example.com'
const SAME = { 'sec-fetch-site': 'same-origin' }
const ALLOWED = { authorization: 'Bearer of the site' }

function setUp(options: Partial<RecordsHandlerOptions> = {}) {
  const clock = { now: NOW }
  const store = createMemoryStore()
  const handler = createRecordsHandler({
    store,
    path: '/choices/kept',
    secret: SECRET,
    retain: '3 years',
    authorize: ({ headers }) => headers.get('authorization') === ALLOWED.authorization,
    now: () => clock.now,
    ...options,
  })
  const ask = (method: string, path = '', headers: Record<string, string> = ALLOWED) =>
    handler(new Request(`${SITE}/choices/kept${path}`, { method, headers }))
  const post = (body: unknown, headers: Record<string, string> = SAME) =>
    handler(
      new Request(`${SITE}/choices/kept`, {
        method: 'POST',
        body: typeof body === 'string' ? body : JSON.stringify(body),
        headers: { 'content-type': 'application/json', ...headers },
      }),
    )
  const results = async (body: unknown) => ((await (await post(body)).json()) as { results: unknown[] }).results
  const acts = async () => ((await (await ask('GET', `/${SUBJECT}`)).json()) as { records: { act: unknown }[] }).records.map(({ act }) => act)
  return { store, clock, ask, post, results, acts }
}

describe('acts that a browser sends', () => {
  it('are stored, and told apart one by one', async () => {
    const { results, acts } = setUp()
    const good = actAt()
    const changed = { ...good, choices: { analytics: 'denied' } }
    expect(await results([good, good, changed, { ...actAt(NOW - 1), ip: '192.0.2.1' }, actAt(NOW - 20 * DAY_MS), 7])).toEqual([
      { id: good.id, status: 'stored' },
      { id: good.id, status: 'duplicate' },
      { id: good.id, status: 'rejected', reason: 'conflict' },
      { id: actAt(NOW - 1).id, status: 'rejected', reason: 'invalid-ip' },
      { id: actAt(NOW - 20 * DAY_MS).id, status: 'rejected', reason: 'time' },
      { id: '', status: 'rejected', reason: 'invalid-id' },
    ])
    expect(await acts()).toEqual([good])
  })

  it('are kept with the time of the server beside their own', async () => {
    const { store, results } = setUp()
    await results([actAt(NOW - 5000)])
    const { records } = await store.read(SUBJECT, { limit: 1 })
    expect(records).toMatchObject([{ receivedAt: NOW, act: { at: NOW - 5000 } }])
  })

  it('are taken as the text of a beacon, and without Sec-Fetch-Site by their origin', async () => {
    const { post, acts } = setUp()
    expect((await post([actAt()], { 'content-type': 'text/plain;charset=UTF-8', origin: SITE })).status).toBe(200)
    expect((await post([actAt(NOW - 1)], { origin: 'https://elsewhere.example' })).status).toBe(403)
    expect((await post([actAt(NOW - 2)], {})).status).toBe(403)
    expect(await acts()).toEqual([actAt()])
  })

  it('bring texts, which are kept if they have the digest that an act names', async () => {
    const { ask, results } = setUp()
    const words = 'We ask before we count.'
    const act = actAt(NOW, { words: await digestOf(words) })
    const unasked = await digestOf('unasked')
    await results({ acts: [act], texts: { [act.words]: words, [act.policy]: 'forged', [unasked]: 'unasked', ['x'.repeat(43)]: 5 } })
    expect(await (await ask('GET', `/${SUBJECT}`)).json()).toMatchObject({ texts: { [act.words]: words } })
    expect((await (await ask('GET')).text()).match(/"type":"text"/g)).toHaveLength(1)
  })

  it('never fail for a text that no database takes', async () => {
    const { results } = setUp()
    const broken = 'a\0b'
    const act = actAt(NOW, { words: await digestOf(broken) })
    expect(await results({ acts: [act], texts: { [act.words]: broken } })).toEqual([{ id: act.id, status: 'stored' }])
  })

  it('find the texts that the site has given already', async () => {
    const policy = canonicalJson({ categories: { analytics: {} } })
    const { ask, results } = setUp({ texts: [policy] })
    const act = actAt(NOW, { policy: await digestOf(policy) })
    await results([act])
    expect(await (await ask('GET', `/${SUBJECT}`)).json()).toMatchObject({ texts: { [act.policy]: policy } })
  })

  it('are refused where the site does not want them', async () => {
    const { results } = setUp({ accept: ({ regime }) => regime === 'opt-in' })
    expect(await results([actAt(NOW, { regime: 'elsewhere' })])).toMatchObject([{ status: 'rejected', reason: 'refused' }])
  })
})

describe('a post that is of no use', () => {
  it.each([
    ['from another site', [actAt()], { 'sec-fetch-site': 'cross-site' }, 403],
    ['from a sibling subdomain', [actAt()], { 'sec-fetch-site': 'same-site' }, 403],
    ['of a form', [actAt()], { ...SAME, 'content-type': 'application/x-www-form-urlencoded' }, 415],
    ['without JSON', '{', SAME, 400],
    ['without acts', { texts: {} }, SAME, 400],
    ['with no act', [], SAME, 400],
    ['with more acts than a queue holds', Array.from({ length: 21 }, () => 1), SAME, 413],
    ['with large acts', [{ ...actAt(), more: 'x'.repeat(17_000) }], SAME, 413],
    ['with a large body', { acts: [actAt()], texts: { a: 'x'.repeat(70_000) } }, SAME, 413],
  ])('is refused: %s', async (_, body, headers, status) => {
    const { post, acts } = setUp()
    expect((await post(body, headers as Record<string, string>)).status).toBe(status)
    expect(await acts()).toEqual([])
  })

  it('is told when to come again, where it comes too soon', async () => {
    const answer = await setUp({ limit: () => 1.5 }).post([actAt()])
    expect([answer.status, answer.headers.get('retry-after')]).toEqual([429, '2'])
  })
})

describe('what the site asks for', () => {
  it.each([
    ['GET', ''],
    ['GET', `/${SUBJECT}`],
    ['GET', `/${SUBJECT}/receipt/${actAt().id}`],
    ['DELETE', `/${SUBJECT}`],
    ['POST', '/purge'],
  ])('is refused to everybody else: %s %s', async (method, path) => {
    const { ask, results, acts } = setUp()
    await results([actAt()])
    expect((await ask(method, path, {})).status).toBe(403)
    expect((await ask(method, path, { ...ALLOWED, 'sec-fetch-site': 'cross-site' })).status).toBe(403)
    expect(await acts()).toHaveLength(1)
  })

  it.each([
    ['PUT', ''],
    ['DELETE', ''],
    ['GET', '/short'],
    ['GET', '/subject@with.at-sign-and-more'],
    ['GET', `/${SUBJECT}/receipt`],
    ['GET', `/${SUBJECT}/receipt/${actAt().id}/more`],
    ['POST', `/${SUBJECT}`],
    ['GET', '-elsewhere'],
  ])('is there or not: %s %s', async (method, path) => {
    expect((await setUp().ask(method, path)).status).toBe(404)
  })

  it('is the acts of a subject, page by page', async () => {
    const { ask, clock, results } = setUp()
    for (let batch = 0; batch < 6; batch++) {
      clock.now += 60_000
      await results(Array.from({ length: 20 }, (_, number) => actAt(clock.now - number)))
    }
    const first = (await (await ask('GET', `/${SUBJECT}`)).json()) as { records: unknown[]; next: string }
    expect(first.records).toHaveLength(100)
    const second = (await (await ask('GET', `/${SUBJECT}?before=${first.next}`)).json()) as { records: unknown[] }
    expect(second.records).toHaveLength(20)
    expect(second).not.toHaveProperty('next')
    expect((await ask('GET', `/${SUBJECT}?before=x`)).status).toBe(400)
  })

  it('is an erasure, after which late retries do not come back, and new decisions do', async () => {
    const { ask, clock, results, acts } = setUp()
    await results([actAt(), actAt(NOW - 1)])
    expect(await (await ask('DELETE', `/${SUBJECT}`)).json()).toEqual({ erased: 2 })
    expect(await (await ask('DELETE', `/${SUBJECT}`)).json()).toEqual({ erased: 0 })
    clock.now += 1000
    expect(await results([actAt(), actAt(NOW - 2), actAt(clock.now)])).toMatchObject([
      { status: 'rejected', reason: 'erased' },
      { status: 'rejected', reason: 'erased' },
      { status: 'stored' },
    ])
    expect(await acts()).toEqual([actAt(clock.now)])
  })

  it('is an export of some days, one line of JSON for each', async () => {
    const { ask, results } = setUp()
    await results([actAt(), actAt(NOW - 3 * DAY_MS)])
    const answer = await ask('GET', '?from=2026-03-04')
    expect(answer.headers.get('content-type')).toBe('application/x-ndjson')
    const lines = (await answer.text())
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line))
    expect(lines).toMatchObject([
      { type: 'record', act: actAt() },
      { type: 'head', count: 1 },
    ])
    for (const query of ['?from=yesterday', '?to=2026-13-01', '?policy=x']) expect((await ask('GET', query)).status).toBe(400)
  })

  it('is a purge of what is older than it keeps', async () => {
    const { ask, clock, results, acts } = setUp({ retain: '30 days' })
    await results([actAt()])
    clock.now += 20 * DAY_MS
    expect(await (await ask('POST', '/purge')).json()).toEqual({ purged: 0 })
    clock.now += 20 * DAY_MS
    expect(await (await ask('POST', '/purge')).json()).toEqual({ purged: 1 })
    expect(await acts()).toEqual([])
  })

  it('is whether the records can be reached, which everybody may ask', async () => {
    const { ask } = setUp()
    expect((await ask('GET', '/health', {})).status).toBe(200)
  })
})

describe('a store that fails', () => {
  it.each([
    ['POST', ''],
    ['GET', `/${SUBJECT}`],
    ['DELETE', `/${SUBJECT}`],
    ['POST', '/purge'],
    ['GET', '/health'],
  ])('is answered with 503, and when to try again: %s %s', async (method, path) => {
    const fail = () => Promise.reject(new Error('disk full'))
    const onError = vi.fn()
    const store = { ...createMemoryStore(), append: fail, read: fail, erase: fail, purge: fail }
    const { ask, post } = setUp({ store, onError })
    const answer = await (method === 'POST' && path === '' ? post([actAt()]) : ask(method, path))
    expect([answer.status, answer.headers.get('retry-after')]).toEqual([503, '30'])
    expect(await answer.text()).not.toContain('disk')
    expect(onError).toHaveBeenCalledExactlyOnceWith(new Error('disk full'))
  })

  it('breaks an export off, so that nobody takes half of it for all', async () => {
    const onError = vi.fn()
    const { ask } = setUp({
      onError,
      store: {
        ...createMemoryStore(),
        async *export() {
          yield { type: 'text', digest: leastUuid(0), text: '' } as const
          throw new Error('gone')
        },
      },
    })
    await expect((await ask('GET')).text()).rejects.toThrow()
    expect(onError).toHaveBeenCalledOnce()
  })
})

it.each([
  [{ secret: 'short' }, 'too short'],
  [{ retain: '1 week' as const }, "cannot be kept for '1 week'"],
  [{ retain: 'session' as const }, "cannot be kept for 'session'"],
])('is not created with %j', (options, message) => {
  expect(() => setUp(options)).toThrow(message)
})
