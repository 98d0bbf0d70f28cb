import { describe, expect, it } from 'vitest'
import { formatDuration } from '../../src/document/format-duration.ts'
import { deDocument } from '../../src/locales/de/index.ts'
import { enDocument } from '../../src/locales/en/index.ts'

describe('formatDuration', () => {
  it.each([
    ['1 year', '1 year', '1 Jahr'],
    ['2 years', '2 years', '2 Jahre'],
    ['30 minutes', '30 minutes', '30 Minuten'],
    ['1.5 hours', '1.5 hours', '1,5 Stunden'],
    ['session', 'Session', 'Sitzung'],
    ['persistent', 'Until deleted', 'Bis zur Löschung'],
    ['a while', 'a while', 'a while'],
  ])('writes the duration %s as %s in English and %s in German', (duration, english, german) => {
    expect(formatDuration(duration, enDocument)).toBe(english)
    expect(formatDuration(duration, deDocument)).toBe(german)
  })
})
