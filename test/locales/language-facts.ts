import { formatDate } from '../../src/document/format.ts'
import type { DateTexts } from '../../src/locales/document-locale.ts'
import { fillCount } from '../../src/locales/fill-count.ts'
import { joinList } from '../../src/locales/join-list.ts'
import type { ListPatterns, NumberTexts } from '../../src/locales/locale.ts'

/** Words that other languages share with English. */
export const SHARED_WITH_ENGLISH: ReadonlySet<string> = new Set([
  'Analytics',
  'Cookie',
  'Cookies',
  'Do Not Track',
  'Global Privacy Control',
  'IndexedDB',
  'Marketing',
  'Name',
  'OK',
])

/** Where a language deliberately differs from what Unicode's CLDR writes, or shares a further word with English. */
interface Differences {
  /** Units whose words in CLDR are too technical, abbreviated or not what people say. */
  readonly units?: readonly string[]
  /** CLDR has unresolved letters in its list patterns, or wants no "and" before a name in another script. */
  readonly lists?: true
  /** CLDR's date has words or signs that do not fit into a sentence. */
  readonly dates?: true
  readonly englishToo?: readonly string[]
}

export const OTHER_THAN_INTL: Readonly<Record<string, Differences>> = {
  fr: { englishToo: ['Contact', 'Services', 'Session'] },
  ro: { englishToo: ['Contact'] },
  et: { units: ['day'] },
  ga: { units: ['second', 'minute', 'hour', 'week', 'year'] },
  mt: { units: ['second', 'minute', 'hour', 'day', 'week', 'month', 'year'], lists: true },
  da: { englishToo: ['Session'] },
  nb: { units: ['day'] },
  nl: { englishToo: ['Contact'] },
  sv: { units: ['day'], englishToo: ['Session'] },
  // Unicode writes "3 let", people say "3 leta".
  sl: { units: ['year'] },
  he: { units: ['second', 'year'], lists: true },
  // Japanese is written without the space that CLDR has between a number and its unit.
  ja: { units: ['second', 'minute', 'hour', 'day', 'week', 'month', 'year'] },
  // Unicode joins names in a longer list by spaces alone and writes no space after "และ"; the year needs no "ค.ศ.".
  th: { lists: true, dates: true },
  // Unicode writes "7 tháng 1, 2026", a Vietnamese document "ngày 7 tháng 1 năm 2026".
  vi: { dates: true },
}

interface Own {
  readonly list: ListPatterns | undefined
  readonly alternatives: ListPatterns
  readonly numbers: NumberTexts
  readonly date: DateTexts
}

const UNITS = ['second', 'minute', 'hour', 'day', 'week', 'month', 'year'] as const
const COUNTS = [1, 2, 3, 5, 11, 21, 100, 1.5]

const plain = (text: string) => text.replaceAll(/[\s\u200e\u200f]+/g, ' ')

/** What a language writes, beside what `Intl` writes here. */
export function* writtenBesideIntl(id: string, { list, alternatives, numbers, date }: Own, { units = [], lists, dates }: Differences) {
  for (const unit of UNITS.filter((each) => !units.includes(each))) {
    const format = new Intl.NumberFormat(id, { style: 'unit', unit, unitDisplay: 'long' })
    for (const count of COUNTS) {
      const written = plain(fillCount(numbers.durations[unit], { count }, numbers))
      yield { what: `${count} ${unit}`, written, expected: plain(format.format(count)) }
    }
  }
  for (const items of lists ? [] : [['A'], ['A', 'B'], ['A', 'B', 'C'], ['A', 'B', 'C', 'D']]) {
    const expected = plain(new Intl.ListFormat(id).format(items))
    yield { what: 'and', written: plain(joinList(items, list ?? alternatives)), expected }
    yield {
      what: 'or',
      written: plain(joinList(items, alternatives)),
      expected: plain(new Intl.ListFormat(id, { type: 'disjunction' }).format(items)),
    }
  }
  for (let month = 1; month <= 12 && !dates; month++) {
    const day = `2026-${`${month}`.padStart(2, '0')}-07`
    const format = new Intl.DateTimeFormat(id, { dateStyle: 'long', timeZone: 'UTC', calendar: 'gregory' })
    yield { what: day, written: plain(formatDate(day, date, numbers)), expected: plain(format.format(Date.parse(day))) }
  }
}
