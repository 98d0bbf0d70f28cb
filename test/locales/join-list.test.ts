import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { en } from '../../src/locales/en/index.ts'
import { joinList } from '../../src/locales/join-list.ts'

const english = en.list
if (!english) throw new Error('The English locale has no patterns for lists.')

describe('joinList', () => {
  it('joins as Intl does in English', () => {
    const list = new Intl.ListFormat('en')
    fc.assert(
      fc.property(fc.array(fc.string(), { maxLength: 6 }), (items) => {
        expect(joinList(items, english)).toBe(list.format(items))
      }),
    )
  })

  it('puts the items where the patterns of a language want them', () => {
    const patterns = { pair: '{1} nach {0}', middle: '{0}; {1}', end: '{0} und {1}' }
    expect([['a'], ['a', 'b'], ['a', 'b', 'c', 'd']].map((items) => joinList(items, patterns))).toEqual(['a', 'b nach a', 'a; b; c und d'])
  })

  it('takes items that look like places for what they are', () => {
    expect(joinList(['{1}', '$&'], english)).toBe('{1} and $&')
  })
})
