import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type Choice, parseRecord, serializeRecord } from 'volenti'
import { mostProtective } from '../../src/core/record/most-protective.ts'
import { policy } from '../support/policies.ts'
import { headOf } from '../support/records.ts'

const written = (decidedAt: number, choices: Record<string, Choice>) =>
  serializeRecord({
    ...headOf(policy),
    decidedAt,
    choices: Object.fromEntries(Object.entries(choices).map(([id, choice]) => [id, { choice, fingerprint: 'a', decidedAt }])),
  })
const choicesOf = (values: readonly string[]) => {
  const record = mostProtective(values)
  return record && Object.fromEntries(Object.entries(record.choices).map(([id, { choice }]) => [id, choice]))
}

describe('mostProtective', () => {
  it('finds nothing among nothing', () => {
    expect(mostProtective([])).toBeNull()
  })

  it('takes a single record as it is', () => {
    const value = written(2000, { analytics: 'granted', marketing: 'denied' })
    expect(mostProtective([value])).toEqual(parseRecord(value))
  })

  it('lets a refusal win, in whatever order and of whatever date', () => {
    const values = [
      written(1000, { analytics: 'denied', marketing: 'denied' }),
      written(2000, { analytics: 'granted', marketing: 'granted' }),
      written(3000, { analytics: 'granted', marketing: 'denied' }),
    ]
    fc.assert(
      fc.property(fc.shuffledSubarray(values, { minLength: 3 }), (shuffled) => {
        expect(choicesOf(shuffled)).toEqual({ analytics: 'denied', marketing: 'denied' })
      }),
    )
  })

  it('lets no forged record outdo a refusal by granting something else less', () => {
    const genuine = written(1000, { analytics: 'denied', marketing: 'granted' })
    const forged = written(2000, { analytics: 'granted' })
    expect(choicesOf([genuine, forged])).toEqual({ analytics: 'denied' })
  })

  it('takes what only one of them grants for not decided', () => {
    expect(choicesOf([written(1000, {}), written(2000, { analytics: 'granted' })])).toEqual({})
    expect(choicesOf([written(2000, {}), written(1000, { analytics: 'granted' })])).toEqual({})
  })

  it('keeps the newest of the same choices', () => {
    const values = [written(1000, { analytics: 'granted' }), written(2000, { analytics: 'granted' })]
    expect(mostProtective(values)?.choices.analytics?.decidedAt).toBe(2000)
    expect(mostProtective(values.toReversed())?.choices.analytics?.decidedAt).toBe(2000)
  })

  it('passes over what is no record', () => {
    const value = written(2000, { analytics: 'granted' })
    expect(mostProtective(['', 'x', '3.whatever', value])).toEqual(parseRecord(value))
    expect(mostProtective(['', 'x', '3.whatever'])).toBeNull()
  })

  it('grants nothing that not every one of them grants, and loses no refusal', () => {
    const anyChoices = fc.dictionary(fc.constantFrom('analytics', 'marketing', 'functional'), fc.constantFrom<Choice>('granted', 'denied'), {
      noNullPrototype: true,
    })
    fc.assert(
      fc.property(fc.array(anyChoices, { minLength: 1, maxLength: 4 }), (records) => {
        const choices = choicesOf(records.map((each, index) => written(index * 1000, each)))
        for (const id of ['analytics', 'marketing', 'functional']) {
          expect(choices?.[id] === 'granted').toBe(records.every((each) => each[id] === 'granted'))
          expect(choices?.[id] === 'denied').toBe(records.some((each) => each[id] === 'denied'))
        }
      }),
    )
  })
})
