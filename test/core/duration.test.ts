import { describe, expect, it } from 'vitest'
import { durationSeconds } from 'volenti'

describe('durationSeconds', () => {
  it.each([
    ['session', 0],
    ['1 second', 1],
    ['30 minutes', 1800],
    ['1 hour', 3600],
    ['400 days', 34_560_000],
    ['2 weeks', 1_209_600],
    ['6 months', 15_768_000],
    ['1 year', 31_536_000],
    ['1.5 days', 129_600],
    ['persistent', Infinity],
  ])('takes %j for %d seconds', (duration, seconds) => {
    expect(durationSeconds(duration)).toBe(seconds)
  })

  it('counts twelve months as a year', () => {
    expect(durationSeconds('12 months')).toBe(durationSeconds('1 year'))
  })

  it.each(['', 'a while', '30', '-1 days', '1 day ', ' 1 day', '1  day', '1.2.3 days', '1 fortnight', '1 constructor', '__proto__'])(
    'takes %j for no duration',
    (text) => {
      expect(durationSeconds(text)).toBeNaN()
    },
  )
})
