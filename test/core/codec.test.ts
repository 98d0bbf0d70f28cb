import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { acceptAll, type ConsentRecord, createConsentStore, memoryStorage, parseRecord, type RecordedChoice, serializeRecord } from 'volenti'
import { policy as masteringLead } from '../../examples/mastering-lead/src/policy.ts'

const at = Date.UTC(2026, 0, 31, 12)
const record: ConsentRecord = {
  decidedAt: at,
  edition: 20_484,
  site: 'ab1',
  regime: 'o',
  choices: {
    analytics: { choice: 'granted', fingerprint: 'ab1', decidedAt: at },
    functional: { choice: 'denied', fingerprint: 'cd2', decidedAt: at - 3_600_000 },
    marketing: { choice: 'granted', fingerprint: 'ef3', decidedAt: at, despiteSignal: 'gpc' },
    social: { choice: 'granted', fingerprint: 'gh4', decidedAt: at, despiteSignal: 'dnt' },
  },
}
const value = '2.t9q9c0.ft0.ab1o.analytics~gab1.functional~dcd2~2s0.marketing~cef3~0.social~tgh4'

const whole = (seconds: number) => seconds * 1000
const anyTime = fc.integer({ min: 0, max: 8_640_000_000 }).map(whole)
const anyId = fc.stringMatching(/^[a-zA-Z][\w-]{0,30}$/).filter((id) => !(id in {}))
const anyChoice: fc.Arbitrary<RecordedChoice> = fc.oneof(
  fc.record({ choice: fc.constantFrom('granted', 'denied'), fingerprint: fc.stringMatching(/^[0-9a-z]{1,4}$/), decidedAt: anyTime }),
  fc.record({
    choice: fc.constant('granted' as const),
    fingerprint: fc.stringMatching(/^[0-9a-z]{1,4}$/),
    decidedAt: anyTime,
    despiteSignal: fc.constantFrom('gpc', 'dnt', 'further'),
  }),
)
// An early decision and one that leaves something undecided are marked in the same place.
const anyMark = fc.constantFrom<Pick<ConsentRecord, 'early' | 'partial'>>({}, { early: 'accept-all' }, { early: 'reject-all' }, { partial: true })
const anyRecord: fc.Arbitrary<ConsentRecord> = fc
  .record({
    decidedAt: anyTime,
    edition: fc.nat({ max: 60_000_000 }),
    site: fc.stringMatching(/^[0-9a-z]{3}$/),
    regime: fc.stringMatching(/^[a-z]$/),
    choices: fc.dictionary(anyId, anyChoice, { noNullPrototype: true }),
  })
  .chain((plain) => anyMark.map((mark) => ({ ...plain, ...mark })))

/** Text that looks like a record until one looks closely. */
const nearlyRecord = fc.oneof(
  fc
    .tuple(fc.constantFrom(value, serializeRecord({ ...record, choices: {} })), fc.nat(80), fc.string({ maxLength: 3 }))
    .map(([text, index, insert]) => text.slice(0, index) + insert + text.slice(index + insert.length)),
  fc
    .array(
      fc.constantFrom(
        '2',
        '3',
        '.',
        '~',
        'ft0',
        'ab1o',
        'g',
        'd',
        'c',
        't',
        'analytics',
        '__proto__',
        'constructor',
        't9q9c0',
        '-',
        '0',
        'zzzzzzzzzzzzz',
        'é',
      ),
      {
        maxLength: 20,
      },
    )
    .map((tokens) => tokens.join('')),
)
const soup = fc.oneof(fc.string({ unit: 'binary', maxLength: 200 }), fc.string({ maxLength: 200 }), nearlyRecord)

describe('serializeRecord', () => {
  it('writes the version, the time and every choice', () => {
    expect(serializeRecord(record)).toBe(value)
  })

  it('keeps to characters that no server, proxy or firewall minds', () => {
    fc.assert(fc.property(anyRecord, (any) => void expect(serializeRecord(any)).toMatch(/^[\w.~-]+$/)))
  })

  it('is undone by parseRecord', () => {
    fc.assert(fc.property(anyRecord, (any) => void expect(parseRecord(serializeRecord(any))).toEqual(any)))
  })

  it('keeps the date of a choice that a clock set back makes later than the latest decision', () => {
    const later = { ...record, choices: { analytics: { choice: 'granted', fingerprint: 'ab1', decidedAt: at + 5000 } } } as const
    expect(parseRecord(serializeRecord(later))).toEqual(later)
  })

  it('needs at most 60 bytes for the policy of Mastering Lead, name included', () => {
    const storage = memoryStorage()
    acceptAll(createConsentStore(masteringLead, { storage, now: () => Date.UTC(2037, 11, 31) }))
    const [written = ''] = storage.read()
    expect(written).toMatch(/^[A-Za-z0-9._~-]+$/)
    expect(`volenti=${written}`.length).toBeLessThanOrEqual(60)
    expect(Object.keys(parseRecord(written)?.choices ?? {})).toEqual(['functional', 'analytics'])
  })
})

describe('parseRecord', () => {
  it('reads what was written', () => {
    expect(parseRecord(value)).toEqual(record)
  })

  it('gives plain objects, which a server component may hand to the browser', () => {
    expect(Object.getPrototypeOf(parseRecord(value)?.choices)).toBe(Object.prototype)
  })

  it.each([
    ['nothing', ''],
    ['another version', value.replace('2', '3')],
    ['a version without a record', '2'],
    ['a missing time', '2..ft0.ab1o.analytics~gab1'],
    ['a time that is none', '2.~~.ft0.ab1o.analytics~gab1'],
    ['a time in capitals', '2.T9Q9C0.ft0.ab1o.analytics~gab1'],
    ['a time too large to be exact', '2.zzzzzzzzzzzzzzzz.ft0.ab1o.analytics~gab1'],
    ['a choice without a letter', '2.t9q9c0.ft0.ab1o.analytics'],
    ['an unknown letter', '2.t9q9c0.ft0.ab1o.analytics~xab1'],
    ['a capital letter', '2.t9q9c0.ft0.ab1o.analytics~Gab1'],
    ['a choice that is there twice', '2.t9q9c0.ft0.ab1o.analytics~dab1.analytics~gab1'],
    ['an age of nothing', '2.t9q9c0.ft0.ab1o.analytics~gab1~0'],
    ['an age that is none', '2.t9q9c0.ft0.ab1o.analytics~gab1~~'],
    ['a stray field', '2.t9q9c0.ft0.ab1o.analytics~gab1~2s0~1'],
    ['a stray dot', '2.t9q9c0.ft0.ab1o.analytics~gab1.'],
    ['a truncated choice', '2.t9q9c0.ft0.ab1o.analytics~gab1.func'],
    ['surrounding space', ` ${value}`],
    ['JSON', '{"analytics":true}'],
    ['encoded text', encodeURIComponent('{"analytics":true}')],
  ])('takes %s for no record', (_what, text) => {
    expect(parseRecord(text)).toBeNull()
  })

  it('never throws', () => {
    fc.assert(
      fc.property(soup, (text) => void parseRecord(text)),
      { numRuns: 2000 },
    )
  })

  it('is undone by serializeRecord', () => {
    fc.assert(
      fc.property(soup, (text) => {
        const parsed = parseRecord(text)
        if (parsed) expect(serializeRecord(parsed)).toBe(text)
      }),
      { numRuns: 2000 },
    )
  })

  it('leaves every object alone when a record names __proto__', () => {
    parseRecord('2.t9q9c0.ft0.ab1o.__proto__~gab1')
    expect(Object.keys(Object.prototype)).toEqual([])
    expect('choice' in {}).toBe(false)
  })
})
