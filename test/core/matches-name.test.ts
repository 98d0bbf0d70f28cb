import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { matchesName } from '../../src/core/internal.ts'

describe('matchesName', () => {
  it.each([
    ['_ga', '_ga'],
    ['_ga_*', '_ga_ABC123'],
    ['_ga_*', '_ga_'],
    ['*_id', 'session_id'],
    ['a*c*e', 'abcde'],
    ['*', 'anything\nat all'],
    ['a.b', 'a.b'],
    ['a+(b)[c]{d}^$|\\?', 'a+(b)[c]{d}^$|\\?'],
  ])('matches %j with %j', (declared, name) => {
    expect(matchesName(declared, name)).toBe(true)
  })

  it.each([
    ['_ga', '_gat'],
    ['_ga', 'x_ga'],
    ['_ga', '_GA'],
    ['_ga_*', '_ga'],
    ['a.b', 'axb'],
    ['a*c', 'abcd'],
    ['', 'a'],
  ])('does not match %j with %j', (declared, name) => {
    expect(matchesName(declared, name)).toBe(false)
  })

  it('says what a regular expression says about short names', () => {
    const short = fc.string({ unit: fc.constantFrom('a', 'b', '*', '.', '\n'), maxLength: 8 })
    fc.assert(
      fc.property(short, short, (declared, name) => {
        const pattern = declared.replaceAll('.', '\\.').replaceAll('*', '.*')
        expect(matchesName(declared, name)).toBe(new RegExp(`^${pattern}$`, 's').test(name))
      }),
      { numRuns: 2000 },
    )
  })

  // A regular expression takes seconds for the first, hours for the second, and throws at the third.
  it.each<[what: string, declared: string, name: string, fits: boolean]>([
    ['three stars and 2,000 characters', '*a*a*ab', 'a'.repeat(2000), false],
    ['200 stars', `${'*a'.repeat(200)}b`, 'a'.repeat(20_000), false],
    ['a name of 200,000 characters', 'a'.repeat(200_000), 'a'.repeat(199_999), false],
    ['a pattern of 200,000 characters', `${'a'.repeat(200_000)}*`, 'a'.repeat(200_001), true],
  ])('answers at once for %s', (_what, declared, name, fits) => {
    expect(matchesName(declared, name)).toBe(fits)
  })
})
