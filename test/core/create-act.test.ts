import { createHash } from 'node:crypto'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  acceptAll,
  actTexts,
  createAct,
  createConsentStore,
  type Decision,
  definePolicy,
  defineRegimes,
  memoryStorage,
  NO_SIGNALS,
  rejectAll,
  save,
} from 'volenti'
import { optIn, usOptOut } from 'volenti/regimes'
import { canonicalJson } from '../../src/core/act/canonical-json.ts'
import { sha256 } from '../../src/core/act/sha256.ts'
import { uuidAt } from '../../src/core/act/uuid.ts'
import { DAY, policyWithService as policy } from '../support/policies.ts'

const NOW = Date.UTC(2026, 10, 27, 12)
const context = { signals: NO_SIGNALS, language: 'en-GB', words: { title: 'Your choice' } }

function decide(act: (store: ReturnType<typeof newStore>) => void): Decision {
  const store = newStore()
  act(store)
  const [decision] = store.getDecisions()
  if (!decision) throw new Error('nothing was decided')
  return decision
}
const newStore = (storage = memoryStorage()) => createConsentStore(policy, { storage, now: () => NOW, readSignals: () => NO_SIGNALS })

describe('createAct', () => {
  it('holds the decision, where it was made, and what it was made about', () => {
    const decision = decide((store) => save(store, { analytics: 'granted' }, 'dialog'))
    expect(createAct(policy, decision, { ...context, subject: 'abc', signals: { gpc: true, dnt: false } })).toEqual({
      id: expect.stringMatching(/^[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/),
      subject: 'abc',
      at: NOW,
      reason: 'save',
      where: 'dialog',
      choices: { analytics: 'granted' },
      asked: ['functional', 'analytics', 'marketing'],
      edition: '2026-01-31',
      policy: createHash('sha256').update(canonicalJson(policy)).digest('base64url'),
      words: createHash('sha256').update('{"title":"Your choice"}').digest('base64url'),
      language: 'en-GB',
      regime: 'opt-in',
      signals: { gpc: true, dnt: false },
      until: NOW + 182.5 * DAY,
    })
  })

  it('ends with the choice that ends first', () => {
    const short = definePolicy({ ...policy, askAgain: { afterGrant: '1 year', afterRefusal: '30 days' } })
    const until = (act: typeof acceptAll) => createAct(short, decide(act), context).until
    expect([until(acceptAll), until(rejectAll)]).toEqual([NOW + 365 * DAY, NOW + 30 * DAY])
  })

  it('names the regime under which the visitor decided, and counts by its clocks', () => {
    const regimes = defineRegimes(policy, [optIn, usOptOut])
    const proof = (regime?: string) => {
      const { regime: id, until } = createAct(policy, decide(rejectAll), { ...context, regimes, regime })
      return [id, (until - NOW) / DAY]
    }
    expect([proof('us-opt-out'), proof('opt-in'), proof()]).toEqual([
      ['us-opt-out', 365],
      ['opt-in', 182.5],
      ['opt-in', 182.5],
    ])
  })

  it('has another id each time, and a time in it that is the time of the decision', () => {
    const decision = decide(rejectAll)
    const ids = Array.from({ length: 200 }, () => createAct(policy, decision, context).id)
    expect(new Set(ids).size).toBe(200)
    expect(ids.map((id) => Number.parseInt(id.replace('-', '').slice(0, 12), 16))).toEqual(ids.map(() => NOW))
  })

  it('says api for a decision of code, and asks about what was not decided yet', () => {
    const storage = memoryStorage()
    const store = newStore(storage)
    acceptAll(store, 'banner')
    save(store, { counter: 'denied' })
    expect(store.getDecisions().map(({ where, asked }) => ({ where, asked }))).toEqual([
      { where: 'banner', asked: ['functional', 'analytics', 'marketing'] },
      { where: 'api', asked: ['counter'] },
    ])
  })
})

describe('actTexts', () => {
  it('has the texts by the digests that an act holds', () => {
    const texts = actTexts(policy, context.words)
    const act = createAct(policy, decide(rejectAll), context)
    expect(Object.keys(texts)).toEqual([act.policy, act.words])
    expect(JSON.parse(texts[act.policy] ?? '')).toEqual(JSON.parse(JSON.stringify(policy)))
  })
})

describe('canonicalJson', () => {
  it('gives the same text for the same content, in whatever order its keys stand', () => {
    fc.assert(
      fc.property(fc.jsonValue(), (value) => {
        const text = canonicalJson(value)
        expect(JSON.parse(text)).toEqual(JSON.parse(JSON.stringify(value)))
        expect(canonicalJson(reversed(value))).toBe(text)
      }),
    )
  })

  it('leaves out what JSON cannot hold', () => {
    expect(canonicalJson({ b: undefined, a: [undefined, () => 1], c: () => 1, d: new Date(0).toISOString() })).toBe(
      '{"a":[null,null],"d":"1970-01-01T00:00:00.000Z"}',
    )
  })
})

/** The same content with the keys the other way round. */
function reversed(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(reversed)
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(
    Object.entries(value)
      .reverse()
      .map(([key, entry]) => [key, reversed(entry)]),
  )
}

describe('sha256', () => {
  it('gives the digest that Node gives, for texts of every length and script', () => {
    const digest = (text: string) => createHash('sha256').update(text).digest('base64url')
    for (let length = 0; length < 200; length++) expect(sha256('a'.repeat(length))).toBe(digest('a'.repeat(length)))
    fc.assert(fc.property(fc.string({ unit: 'grapheme', maxLength: 300 }), (text) => sha256(text) === digest(text)))
  })
})

describe('uuidAt', () => {
  it('sorts by time', () => {
    fc.assert(fc.property(fc.nat(), fc.nat({ max: 2 ** 40 }), (early, later) => uuidAt(early) < uuidAt(early + later + 1)))
  })
})
