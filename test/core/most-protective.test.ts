import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type Choice, serializeRecord } from 'volenti'
import { mostProtective } from '../../src/core/record/most-protective.ts'

const written = (decidedAt: number, choices: Record<string, Choice>) =>
  serializeRecord({
    decidedAt,
    choices: Object.fromEntries(Object.entries(choices).map(([id, choice]) => [id, { choice, fingerprint: 'a', decidedAt }])),
  })
const accepted = written(2000, { analytics: 'granted', marketing: 'granted' })
const half = written(3000, { analytics: 'granted', marketing: 'denied' })
const rejected = written(1000, { analytics: 'denied', marketing: 'denied' })

describe('mostProtective', () => {
  it('finds nothing among nothing', () => {
    expect(mostProtective([])).toBeNull()
  })

  it('takes the record that grants least, in whatever order they are listed', () => {
    fc.assert(
      fc.property(fc.shuffledSubarray([accepted, half, rejected], { minLength: 3 }), (values) => {
        expect(mostProtective(values)?.decidedAt).toBe(1000)
      }),
    )
  })

  it('takes the newest of those that grant as little', () => {
    const newer = written(9000, { analytics: 'denied', marketing: 'denied' })
    expect(mostProtective([rejected, newer])?.decidedAt).toBe(9000)
    expect(mostProtective([newer, rejected])?.decidedAt).toBe(9000)
  })

  it('passes over what is no record', () => {
    expect(mostProtective(['', 'x', '2.whatever', accepted])?.decidedAt).toBe(2000)
    expect(mostProtective(['', 'x', '2.whatever'])).toBeNull()
  })
})
