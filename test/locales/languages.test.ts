import { readdirSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import type { DocumentLocale } from '../../src/locales/document-locale.ts'
import { en, enDocument, enRegimes } from '../../src/locales/en/index.ts'
import type { LaterTexts, Locale, PluralText, RegimeTexts, SplitLocale } from '../../src/locales/locale.ts'
import { enReceipt } from '../../src/locales/receipt-texts.ts'
import { OTHER_THAN_INTL, SHARED_WITH_ENGLISH, writtenBesideIntl } from './language-facts.ts'

interface Language {
  readonly first: SplitLocale
  readonly later: LaterTexts
  readonly document: DocumentLocale
  readonly regimes: RegimeTexts
}

const isSplit = (value: unknown): value is SplitLocale => typeof value === 'object' && value !== null && 'load' in value
const isDocument = (value: unknown): value is DocumentLocale => typeof value === 'object' && value !== null && 'page' in value

const isRegimes = (value: unknown): value is RegimeTexts => typeof value === 'object' && value !== null && 'privacyChoices' in value

const modules = import.meta.glob<Readonly<Record<string, unknown>>>('../../src/locales/*/index.ts')
const ids = readdirSync('src/locales', { withFileTypes: true }).flatMap((entry) => (entry.isDirectory() && entry.name !== 'en' ? entry.name : []))

async function load(id: string): Promise<Language> {
  const values = Object.values((await modules[`../../src/locales/${id}/index.ts`]?.()) ?? {})
  const first = values.find(isSplit)
  const document = values.find(isDocument)
  const regimes = values.find(isRegimes)
  if (!first || !document || !regimes) throw new Error(`src/locales/${id}/index.ts exports no locale, no document or no texts of regimes`)
  return { first, document, regimes, later: await first.load() }
}

/** Every text below a value, by its path. */
function texts(value: unknown, path = ''): Map<string, string> {
  if (typeof value === 'string') return new Map([[path, value]])
  if (typeof value !== 'object' || value === null) return new Map()
  return new Map(Object.entries(value).flatMap(([key, each]) => [...texts(each, path ? `${path}.${key}` : key)]))
}

/** The texts of a language beside those of English. Data of a language that is no wording is left out. */
function pairs({ first, later, document, regimes }: Language) {
  const english = new Map([...texts(en), ...texts({ document: enDocument, receipt: enReceipt, regimes: enRegimes })])
  const own = new Map([...texts({ ...first, ...later } as Locale), ...texts({ document, regimes })])
  const isWording = (path: string) => !/^(document\.)?(id|dir|list|numbers)\b|page\.(date|alternatives)\b|browsers\.|someAllowed/.test(path)
  return [...english].filter(([path]) => isWording(path)).map(([path, text]) => ({ path, english: text, own: own.get(path) ?? '' }))
}

const placeholders = (text: string) => [...new Set([...text.matchAll(/\{\w+\}/g)].map(([name]) => name))].sort()
const graphemes = (text: string, id: string) => [...new Intl.Segmenter(id).segment(text)].length
/** Thai ends a sentence with a space, and a Greek question ends with what others call a semicolon. */
const SENTENCE_ENDS: Readonly<Record<string, RegExp>> = { th: /\S$/, el: /[.;]$/ }
const AMOUNTS = [...Array.from({ length: 201 }, (_, count) => count), 0.5, 1.5]

describe.each(ids)('the language %s', (id) => {
  it('names itself and its direction', async () => {
    const { first, document } = await load(id)
    expect([first.id, document.id]).toEqual([id, id])
    const dir = ['ar', 'fa', 'he'].includes(id) ? 'rtl' : 'ltr'
    expect([first.dir, document.dir]).toEqual([dir, dir])
  })

  it('has every text, with the placeholders of English', async () => {
    for (const { path, english, own } of pairs(await load(id))) {
      expect(own, path).not.toBe('')
      expect(placeholders(own), path).toEqual(placeholders(english))
    }
  })

  it('leaves nothing in English', async () => {
    const same = pairs(await load(id)).filter(({ english, own }) => english === own && !SHARED_WITH_ENGLISH.has(own))
    expect(same.filter(({ own }) => !OTHER_THAN_INTL[id]?.englishToo?.includes(own))).toEqual([])
  })

  it('ends a sentence where English does', async () => {
    for (const { path, english, own } of pairs(await load(id))) {
      if (/[.?]$/.test(english)) expect(own, path).toMatch(SENTENCE_ENDS[id] ?? /[.?。？।؟]$/)
      else expect(own, path).not.toMatch(/[.。।]$/)
    }
  })

  it('is clean text: composed letters, curly quotes and apostrophes, single spaces, no mixed scripts in a word', async () => {
    const { first, later, document, regimes } = await load(id)
    for (const [path, text] of texts({ ...first, ...later, document, regimes })) {
      expect(text, path).toBe(text.normalize('NFC'))
      expect(text, path).not.toMatch(/["'`]|\s{2}|\.\.|…\./)
      if (!/list|alternatives/.test(path)) expect(text, path).toBe(text.trim())
      for (const [word] of text.replaceAll(/\{\w+\}/g, ' ').matchAll(/\p{L}+/gu)) {
        const scripts = [/\p{Script=Latin}/u, /\p{Script=Cyrillic}/u, /\p{Script=Greek}/u].filter((script) => script.test(word))
        expect(scripts.length, `${path}: ${word}`).toBeLessThan(2)
      }
    }
  })

  it('has one short phrase for each purpose of a cookie', async () => {
    const { cookiePurposes } = (await load(id)).later.table
    const phrases = Object.values(cookiePurposes)
    expect(Object.keys(cookiePurposes)).toEqual(Object.keys(en.table.cookiePurposes))
    expect(new Set(phrases).size).toBe(phrases.length)
    for (const phrase of phrases) expect(graphemes(phrase, id), phrase).toBeLessThanOrEqual(95)
  })

  it('gives "Accept all" and "Reject all" the same weight, and the same words everywhere', async () => {
    const { first, later } = await load(id)
    const [accept, reject] = [first.banner.acceptAll, first.banner.rejectAll]
    expect([later.dialog.acceptAll, later.dialog.rejectAll]).toEqual([accept, reject])
    const lengths = [graphemes(accept, id), graphemes(reject, id)].sort((a, b) => a - b)
    expect((lengths[1] ?? 0) / (lengths[0] ?? 1)).toBeLessThanOrEqual(1.5)
  })

  it('gives "OK" no word that accepts, and its X one that refuses', async () => {
    const { first, regimes } = await load(id)
    const words = (text: string) => text.toLocaleLowerCase(id).split(/[\s’'-]+/)
    const accepting = words(first.banner.acceptAll).filter((word) => !words(first.banner.rejectAll).includes(word))
    expect(words(regimes.ok).filter((word) => accepting.includes(word))).toEqual([])
    expect(regimes.closeAndReject).not.toBe(first.status.close)
    expect(graphemes(regimes.closeAndReject, id)).toBeGreaterThan(graphemes(first.banner.rejectAll, id))
  })

  it('names a category the same everywhere, and unlike any button', async () => {
    const { first, later, document } = await load(id)
    const titles = (of: Readonly<Record<string, { readonly title: string }>>) => Object.values(of).map(({ title }) => title)
    expect(titles(later.categories)).toEqual(titles(first.categories))
    expect(titles(document.categories)).toEqual(titles(first.categories))
    expect(new Set(titles(first.categories)).size).toBe(4)
    const buttons = [...Object.values(first.banner), ...texts(later.dialog).values(), first.trigger.openPreferences]
    for (const title of titles(first.categories)) expect(buttons).not.toContain(title)
  })

  it('selects plural forms as Unicode says, and has the form of each number', async () => {
    const { numbers, dialog } = (await load(id)).later
    const { plural, durations } = numbers
    const rules = new Intl.PluralRules(id)
    for (const amount of AMOUNTS) expect(plural(amount), `${amount}`).toBe(rules.select(amount))
    const categories = [...new Set(AMOUNTS.map((amount) => rules.select(amount)))].sort()
    for (const [name, text] of Object.entries({ ...durations, someAllowed: dialog.someAllowed } as Record<string, PluralText>)) {
      expect(Object.keys(text).sort(), name).toEqual(categories)
      for (const form of Object.values(text)) expect(placeholders(text.other), name).toEqual(expect.arrayContaining(placeholders(form)))
      expect(placeholders(text.other), name).toEqual(name === 'someAllowed' ? ['{allowed}', '{count}'] : ['{count}'])
    }
  })

  it('writes numbers, lists, days and durations as Unicode does', async () => {
    const { first, later, document } = await load(id)
    const other = OTHER_THAN_INTL[id] ?? {}
    const own = { list: first.list, alternatives: document.page.alternatives, numbers: later.numbers, date: document.page.date }
    for (const { what, written, expected } of writtenBesideIntl(id, own, other)) expect(written, what).toBe(expected)
    expect(document.list).toEqual(first.list)
  })
})
