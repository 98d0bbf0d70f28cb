import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { canBePlaced, DAY_MS, dayOf, leastUuid, reliableTime, timeOfUuid, uuidAfter } from '../../src/records/act-time.ts'
import { parseAct } from '../../src/records/parse-act.ts'
import { actAt, NOW } from './support/acts.ts'

describe('an act from the network', () => {
  it('is taken as it is', () => {
    expect(parseAct(JSON.parse(JSON.stringify(actAt())))).toEqual({ act: actAt() })
    expect(parseAct({ ...actAt(), subject: '', choices: {}, asked: [] })).toHaveProperty('act')
    expect(parseAct({ ...actAt(), until: NOW + 0.25 })).toHaveProperty('act')
  })

  it.each([
    ['id', '0191f1a0-0000-4000-8000-000000000000'],
    ['id', actAt().id.toUpperCase()],
    ['subject', 'jo@example.com'],
    ['subject', '192.0.2.1'],
    ['at', '2026-03-05'],
    ['at', Number.NaN],
    ['at', 1.5],
    ['reason', 'constructor'],
    ['where', 'elsewhere'],
    ['choices', { analytics: true }],
    ['choices', { '<b>': 'granted' }],
    ['choices', [['analytics', 'granted']]],
    ['choices', Object.fromEntries(Array.from({ length: 300 }, (_, index) => [`a${index}`, 'granted']))],
    ['asked', 'analytics'],
    ['asked', [1]],
    ['edition', '2026-02-30'],
    ['policy', 'short'],
    ['words', null],
    ['language', 'en; DROP TABLE'],
    ['regime', ''],
    ['signals', { gpc: true }],
    ['signals', { gpc: true, dnt: false, ip: '192.0.2.1' }],
    ['until', -1],
    ['until', null],
    ['ip', '192.0.2.1'],
    ['userAgent', 'Mozilla/5.0'],
  ])('is refused for its %s: %j', (field, value) => {
    expect(parseAct({ ...actAt(), [field]: value })).toEqual({ wrong: field })
  })

  it.each(Object.keys(actAt()))('is refused without %s', (field) => {
    const { [field]: _, ...rest } = { ...actAt() } as Record<string, unknown>
    expect(parseAct(rest)).toEqual({ wrong: field })
  })

  it('is refused, and throws nothing, whatever it is', () => {
    fc.assert(fc.property(fc.jsonValue(), (value) => 'wrong' in parseAct(value)))
    expect(parseAct(null)).toEqual({ wrong: 'id' })
  })
})

describe('the time of an act', () => {
  it('is in its id', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 2 ** 47 }), (time) => {
        expect(timeOfUuid(leastUuid(time))).toBe(time)
        expect(uuidAfter(leastUuid(time)) > leastUuid(time)).toBe(true)
      }),
    )
    expect(dayOf(NOW)).toBe(20_517)
  })

  it.each([
    ['now', 0, true],
    ['a week ago', -7 * DAY_MS, true],
    ['nine days ago', -9 * DAY_MS, false],
    ['in half a day, by a wrong clock', DAY_MS / 2, true],
    ['in two days', 2 * DAY_MS, false],
  ])('places an act that was made %s', (_, offset, isPlaced) => {
    expect(canBePlaced(actAt(NOW + offset), NOW)).toBe(isPlaced)
  })

  it.each([
    ['now', 0, 0],
    ['six days ago', -6 * DAY_MS, -6 * DAY_MS],
    ['a year ago', -365 * DAY_MS, 0],
    ['in five minutes', 300_000, 300_000],
    ['in an hour', 3_600_000, 0],
  ])('is believed of an act that says it was made %s, as far as it can be', (_, said, believed) => {
    expect(reliableTime({ at: NOW + said }, NOW)).toBe(NOW + believed)
  })
})
