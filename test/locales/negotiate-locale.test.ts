import { describe, expect, it } from 'vitest'
import { negotiateLocale } from 'volenti/locales'

const ALL = ['en', 'de', 'ja', 'pt-BR', 'pt-PT', 'zh-Hans', 'zh-Hant', 'nb', 'he', 'id', 'sr-Latn', 'fr'] as const

describe('negotiateLocale', () => {
  it.each([
    ['de', 'de'],
    ['de-AT,de;q=0.9,en;q=0.8', 'de'],
    ['ja-JP', 'ja'],
    ['pt_BR', 'pt-BR'],
    ['pt', 'pt-BR'],
    ['pt-PT', 'pt-PT'],
    ['pt-AO', 'pt-BR'],
    ['zh_TW', 'zh-Hant'],
    ['zh-HK', 'zh-Hant'],
    ['zh-Hant-HK', 'zh-Hant'],
    ['zh-CN', 'zh-Hans'],
    ['zh', 'zh-Hans'],
    ['no', 'nb'],
    ['nn-NO', 'nb'],
    ['iw-IL', 'he'],
    ['in', 'id'],
    ['sr-RS', 'sr-Latn'],
    ['de_DE.UTF-8', 'de'],
    ['fr-CH, en;q=0.9, de;q=0.7, *;q=0.5', 'fr'],
    ['de;q=0.2, fr;q=0.8', 'fr'],
    ['de;q=0, fr;q=0.1', 'fr'],
    ['xx, ja;q=0.1', 'ja'],
    ['*', 'en'],
    ['', 'en'],
    [';;;,,q=', 'en'],
    [null, 'en'],
    [undefined, 'en'],
    ['constructor', 'en'],
    ['__proto__', 'en'],
  ])('finds for the header %j the language %s', (header, id) => {
    expect(negotiateLocale(header, ALL)).toBe(id)
  })

  it('takes the tags of a browser in their order', () => {
    expect(negotiateLocale(['xx', 'ja-JP', 'de'], ALL)).toBe('ja')
    expect(negotiateLocale([], ALL)).toBe('en')
  })

  it.each([
    ['nb-NO', ['en', 'no'], 'no'],
    ['nn', ['en', 'no'], 'no'],
    ['he-IL', ['en', 'iw'], 'iw'],
    ['zh-HK', ['zh-CN', 'zh-TW'], 'zh-TW'],
    ['zh-Hant-TW', ['zh-CN', 'zh-TW'], 'zh-TW'],
    ['zh-Hans', ['en', 'zh-TW', 'zh-CN'], 'zh-CN'],
    ['zh', ['en', 'zh-TW', 'zh-CN'], 'zh-CN'],
    ['pt-PT', ['pt-BR', 'pt'], 'pt'],
    ['pt-BR', ['en', 'pt'], 'pt'],
  ] as const)('finds for %s of the languages %j, which a site names otherwise, %s', (wanted, available, id) => {
    expect(negotiateLocale(wanted, available as readonly [string, ...string[]])).toBe(id)
  })

  it('takes a form of the language, where the site has no nearer one', () => {
    expect(negotiateLocale('pt-PT', ['en', 'pt-BR'])).toBe('pt-BR')
    expect(negotiateLocale('zh-TW', ['en', 'zh-Hans'])).toBe('zh-Hans')
    expect(negotiateLocale('en-GB', ['de', 'en'])).toBe('en')
  })
})
