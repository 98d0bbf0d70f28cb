import { describe, expect, it } from 'vitest'
import { formatDuration } from '../../src/document/format-duration.ts'
import { enTable } from '../../src/locales/en/index.ts'

const inLanguage = (id: string) => (duration: string) => formatDuration(duration, { id, table: enTable }).replaceAll(/\s/g, ' ')

describe('formatDuration', () => {
  it.each([
    ['en', '1 year', '1 year'],
    ['en', '2 years', '2 years'],
    ['en', '30 minutes', '30 minutes'],
    ['en', '1.5 hours', '1.5 hours'],
    ['de', '1 year', '1 Jahr'],
    ['de', '13 months', '13 Monate'],
    ['de', '1.5 hours', '1,5 Stunden'],
    ['pl', '2 years', '2 lata'],
    ['pl', '5 years', '5 lat'],
    ['ja', '400 days', '400 日'],
    ['ar', '2 years', 'سنتان'],
  ])('writes in %s the duration %s as %s', (id, duration, text) => {
    expect(inLanguage(id)(duration)).toBe(text)
  })

  it('takes the words for session and persistent from the locale', () => {
    expect(inLanguage('de')('session')).toBe(enTable.session)
    expect(inLanguage('de')('persistent')).toBe(enTable.persistent)
  })

  it('shows text that is not a duration unchanged', () => {
    expect(inLanguage('en')('a while')).toBe('a while')
  })
})
