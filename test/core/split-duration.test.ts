import { describe, expect, it } from 'vitest'
import { durationSeconds, splitDuration } from '../../src/core/internal.ts'

describe('splitDuration', () => {
  it.each([
    ['30 minutes', [30, 'minute']],
    ['1 year', [1, 'year']],
    ['1.5 days', [1.5, 'day']],
    ['0 seconds', [0, 'second']],
  ])('splits %j', (duration, parts) => {
    expect(splitDuration(duration)).toEqual(parts)
  })

  it.each(['session', 'persistent', '', '30', 'day', '-1 days', '1e3 days', '1 day ', '1 days old'])('gives nothing for %j', (text) => {
    expect(splitDuration(text)).toBeUndefined()
  })

  it.each(['second', 'minute', 'hour', 'day', 'week', 'month', 'year'] as const)('knows every unit that has a length: %s', (unit) => {
    expect(splitDuration(`2 ${unit}s`)).toEqual([2, unit])
    expect(durationSeconds(`2 ${unit}s`)).toBeGreaterThan(0)
  })
})
