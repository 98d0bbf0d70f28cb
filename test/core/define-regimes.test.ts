import { describe, expect, it } from 'vitest'
import { defineRegimes, type Regime } from 'volenti'
import { canadaNotice, elsewhereOpen, optIn, optInItaly, optInStatistics, usOptOut, withoutPlacesOf } from 'volenti/regimes'
import { policy } from '../support/policies.ts'

const define = (...regimes: readonly object[]) => defineRegimes(policy, regimes as readonly Regime<never>[])

describe('defineRegimes', () => {
  it('takes the presets, each place in one of them', () => {
    const { all } = defineRegimes(policy, [
      withoutPlacesOf(optIn, optInItaly, optInStatistics),
      optInItaly,
      optInStatistics,
      usOptOut,
      canadaNotice,
      elsewhereOpen,
    ])
    expect(all.map(({ id }) => id)).toHaveLength(6)
  })

  it.each([
    ['no regimes', [], 'empty'],
    ['a place in two', [optIn, optInItaly], 'IT has two regimes'],
    ['two of one id', [optIn, { ...optIn, letter: 'x', places: [] }], 'id opt-in'],
    ['two of one letter', [optIn, { ...usOptOut, letter: 'o' }], 'letter o'],
    ['two for elsewhere', [elsewhereOpen, { ...elsewhereOpen, id: 'other', letter: 'z' }], 'elsewhere'],
    ['no way to object', [{ ...usOptOut, link: undefined }], '`link`'],
    ['marketing before the choice', [{ ...optIn, before: { marketing: 'allowed' } }], 'marketing'],
    ['a category that is always on', [{ ...usOptOut, before: { necessary: 'denied' } }], 'required'],
    ['a category that is not there', [{ ...usOptOut, before: { statistics: 'allowed' } }], 'statistics'],
    ['a place that is none', [{ ...optIn, places: ['de'] }], 'de of opt-in'],
    ['a banner that refuses where there is none', [{ ...usOptOut, dismiss: 'refuses' }], 'dismissed'],
    ['a duration that is none', [{ ...optIn, askAgain: { afterRefusal: 'never' } }], 'never'],
    ['an id with capitals', [{ ...optIn, id: 'Opt In' }], 'Opt In'],
    ['an id that no record of a decision can hold', [{ ...optIn, id: 'a'.repeat(33) }], '32'],
    ['two letters', [{ ...optIn, letter: 'oo' }], 'letter'],
    ['a question that is none', [{ ...optIn, ask: 'maybe' }], 'maybe'],
    ['a review on no day', [{ ...optIn, review: { on: 'May', sources: [], assumes: [] } }], 'May'],
  ] as const)('refuses %s', (_, regimes, words) => {
    expect(() => define(...regimes)).toThrow(expect.objectContaining({ code: 'invalid-regime', message: expect.stringContaining(words) }))
  })

  it('does not compile with a combination that cannot be', () => {
    const { places } = optIn
    // @ts-expect-error nothing is asked, and there is no control that stays
    expect(() => defineRegimes(policy, [{ id: 'a', letter: 'a', places, ask: 'nothing' }])).toThrow()
    // @ts-expect-error marketing waits for the choice
    expect(() => defineRegimes(policy, [{ id: 'a', letter: 'a', places, ask: 'choice', before: { marketing: 'allowed' } }])).toThrow()
    // @ts-expect-error the policy has no such category
    expect(() => defineRegimes(policy, [{ id: 'a', letter: 'a', places, ask: 'choice', before: { statistic: 'allowed' } }])).toThrow()
    expect(defineRegimes(policy, [{ id: 'a', letter: 'a', places, ask: 'choice', before: { analytics: 'allowed' } }]).all).toHaveLength(1)
  })
})
