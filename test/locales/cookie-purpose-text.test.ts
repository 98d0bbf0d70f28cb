import { describe, expect, it } from 'vitest'
import { COOKIE_PURPOSES } from '../../src/core/policy/cookie-purposes.ts'
import { cookiePurposeText } from '../../src/locales/cookie-purpose-text.ts'
import { enTable } from '../../src/locales/en/index.ts'

describe('the words for cookie purposes', () => {
  it('are one short English phrase for each id and for nothing else', () => {
    const { cookiePurposes } = enTable
    expect(Object.keys(cookiePurposes)).toEqual([...COOKIE_PURPOSES])
    const phrases = Object.values(cookiePurposes)
    for (const phrase of phrases) expect(phrase).toMatch(/^\S.{5,70}[^.\s]$/)
    expect(new Set(phrases).size).toBe(phrases.length)
  })

  it('are for at most fifty ids, so that a language stays small', () => {
    expect(COOKIE_PURPOSES.length).toBeLessThanOrEqual(50)
    expect(new Set(COOKIE_PURPOSES).size).toBe(COOKIE_PURPOSES.length)
  })
})

describe('cookiePurposeText', () => {
  it.each(COOKIE_PURPOSES)('says %s in the words of the locale', (id) => {
    const table = { ...enTable, cookiePurposes: { ...enTable.cookiePurposes, [id]: 'In anderen Worten' } }
    expect(cookiePurposeText(id, enTable)).toBe(enTable.cookiePurposes[id])
    expect(cookiePurposeText(id, table)).toBe('In anderen Worten')
  })

  it.each(['Keeps you signed in', 'constructor', '__proto__', 'toString', ''])('leaves the phrase of a site as it is: %j', (phrase) => {
    expect(cookiePurposeText(phrase, enTable)).toBe(phrase)
  })
})
