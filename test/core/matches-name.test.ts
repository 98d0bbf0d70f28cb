import { describe, expect, it } from 'vitest'
import { matchesName } from 'volenti'

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
})
