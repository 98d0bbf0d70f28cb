// @vitest-environment jsdom
import type { ReactElement } from 'react'
import { renderToStaticMarkup } from 'react-dom/server'
import { describe, expect, expectTypeOf, it } from 'vitest'
import type { Policy } from 'volenti'
import { CookieTable, type CookieTableProps } from 'volenti/document'
import { policy } from '../../examples/mastering-lead/src/policy.ts'
import { deDocument } from '../../src/locales/de/index.ts'
import { enDocument, enTable } from '../../src/locales/en/index.ts'
import type { Locale } from '../../src/locales/locale.ts'
import { bare, full, violations } from './fixtures.ts'

function show(element: ReactElement) {
  document.documentElement.lang = 'en'
  document.title = 'Cookies'
  document.body.innerHTML = `<main><h1>Cookies</h1>${renderToStaticMarkup(element)}</main>`
  return document.querySelector('table')
}

const rowsOf = (table: HTMLTableElement | null) => [...(table?.rows ?? [])].map((row) => [...row.cells].map((cell) => cell.textContent))

const cellsOf = (name: string) => rowsOf(document.querySelector('table')).find(([first]) => first === name)

describe('<CookieTable />', () => {
  it('lists everything the policy declares under its category, the consent cookie under the required one', () => {
    expect(rowsOf(show(<CookieTable policy={policy} />))).toEqual([
      ['Name', 'Purpose', 'Duration', 'Set by'],
      ['Strictly necessary'],
      ['session_id', 'Keeps you signed in', 'Session', 'This site'],
      ['csrf_token', 'Protects your forms against forgery', 'Session', 'This site'],
      ['volenti', enTable.consentCookie, '6 months', 'This site'],
      ['Functionality'],
      ['user_preferences', 'Remembers your settings and preferences', '1 year', 'This site'],
      ['Analytics'],
      ['analytics', 'Counts how pages are used, anonymised', '2 years', 'This site'],
    ])
  })

  it('lists one category alone, without a heading row', () => {
    const table = show(<CookieTable policy={policy} category="analytics" />)
    expect(table?.caption?.textContent).toBe('Analytics cookies')
    expect(rowsOf(table).map(([first]) => first)).toEqual(['Name', 'analytics'])
  })

  it('lists the consent cookie in the first required category alone', () => {
    const categories = { analytics: {}, base: { required: true, title: 'Base', description: 'Base.' }, necessary: { required: true } }
    expect(rowsOf(show(<CookieTable policy={{ ...bare, categories }} />)).map(([first]) => first)).toEqual(['Name', 'Base', 'volenti'])
  })

  it('renders nothing for a category that stores nothing', () => {
    expect(show(<CookieTable policy={{ ...bare, categories: { ...bare.categories, analytics: {} } }} category="analytics" />)).toBeNull()
  })

  it('offers exactly the categories of the policy', () => {
    expectTypeOf<CookieTableProps<typeof policy>['category']>().toEqualTypeOf<'necessary' | 'functional' | 'analytics' | undefined>()
  })

  it('takes the texts of a Locale and of a DocumentLocale', () => {
    expectTypeOf<Locale>().toExtend<NonNullable<CookieTableProps['locale']>>()
    show(<CookieTable policy={policy} locale={{ ...deDocument, table: { ...deDocument.table, name: 'Bezeichnung' } }} />)
    expect(cellsOf('Bezeichnung')).toHaveLength(4)
    expect(cellsOf('volenti')?.[2]).toBe('6 Monate')
  })

  it.each<[Policy['askAgain'], string]>([
    [undefined, '6 months'],
    [{ afterGrant: '1 year' }, '1 year'],
    [{ afterRefusal: '8 months' }, '8 months'],
    [{ afterGrant: '30 days', afterRefusal: '90 days' }, '90 days'],
    [{ afterGrant: '2 years' }, '400 days'],
    [{ afterRefusal: 'persistent' }, '400 days'],
  ])('keeps the consent cookie as long as the longer choice counts: with %j for %s', (askAgain, duration) => {
    show(<CookieTable policy={{ ...bare, askAgain, cookie: { name: '__Host-choice' } }} />)
    expect(cellsOf('__Host-choice')?.[2]).toBe(duration)
  })

  it('names who sets each cookie, and the vendor whose service declares it', () => {
    show(<CookieTable policy={full} />)
    expect(['session_id', 'ad', '_count_*', '_shared'].map((name) => cellsOf(name)?.at(-1))).toEqual([
      'This site',
      'Another company',
      'This site (service of Counting Ltd)',
      'Counting Ltd (another company)',
    ])
  })

  it('shows the domain of an item that another company stores', () => {
    const domain = 'counting.example'
    const item = { purpose: 'Tells visits apart', duration: '1 day', domain } as const
    const counter = { category: 'necessary', vendor: { name: 'Counting Ltd' }, cookies: [{ ...item, name: 'theirs', party: 'third' }] } as const
    const cookies = [
      { ...item, name: 'unnamed', category: 'necessary', party: 'third' },
      { ...item, name: 'ours', category: 'necessary' },
    ] as const
    const table = show(<CookieTable policy={{ ...bare, cookies, services: { counter } }} />)
    expect(['theirs', 'unnamed', 'ours'].map((name) => cellsOf(name)?.at(-1))).toEqual([
      'Counting Ltd (another company) counting.example',
      'Another company counting.example',
      'This site',
    ])
    const codes = [...(table?.querySelectorAll('td code') ?? [])]
    expect(codes.map((code) => [code.textContent, code.getAttribute('dir'), code.getAttribute('translate')])).toEqual(
      Array(2).fill([domain, 'ltr', 'no']),
    )
  })

  it('says a well-known purpose in the words of the locale, and leaves any other as it is', () => {
    const purposes = ['visitor-id', 'sampling', 'Keeps you signed in', 'constructor', '__proto__']
    const cookies = purposes.map((purpose, index) => ({ name: `c${index}`, category: 'necessary', purpose, duration: 'session' as const }))
    const cookiePurposes = { ...enTable.cookiePurposes, 'visitor-id': 'Erkennt den Browser wieder' }
    show(<CookieTable policy={{ ...bare, cookies }} locale={{ ...enDocument, table: { ...enTable, cookiePurposes } }} />)
    expect(purposes.map((_, index) => cellsOf(`c${index}`)?.[1])).toEqual([
      'Erkennt den Browser wieder',
      enTable.cookiePurposes.sampling,
      'Keeps you signed in',
      'constructor',
      '__proto__',
    ])
  })

  it('shows the kind as soon as one item is not a cookie', () => {
    show(<CookieTable policy={full} />)
    expect(cellsOf('Name')).toEqual(['Name', 'Kind', 'Purpose', 'Duration', 'Set by'])
    expect(cellsOf('theme')?.[1]).toBe('Local storage')
    expect(cellsOf('ad')?.[1]).toBe('Cookie')
    show(<CookieTable policy={full} category="marketing" />)
    expect(cellsOf('Name')).toEqual(['Name', 'Purpose', 'Duration', 'Set by'])
  })

  it.each([policy, full])('names each cell after its column, for a stylesheet that stacks them', (declared) => {
    const table = show(<CookieTable policy={declared} />)
    const [titles = [], ...rows] = [...(table?.rows ?? [])].map((row) => [...row.cells])
    const stacked = rows.filter((cells) => cells.length > 1)
    expect(stacked.length).toBeGreaterThan(4)
    for (const cells of stacked) expect(cells.map((cell) => cell.dataset.label)).toEqual(titles.map((title) => title.textContent))
  })

  it('keeps its roles when a stylesheet changes how its elements are displayed', () => {
    const table = show(<CookieTable policy={full} />)
    const roles = (selector: string) => [...(table?.parentElement?.querySelectorAll(selector) ?? [])].map((element) => element.getAttribute('role'))
    const all = (role: string, selector: string) => expect(new Set(roles(selector))).toEqual(new Set([role]))
    all('table', 'table')
    all('rowgroup', 'thead, tbody')
    all('row', 'tr')
    all('cell', 'td')
    all('columnheader', 'th[scope=col]')
    all('rowheader', 'th[scope=row], th[scope=rowgroup]')
    expect(table?.querySelectorAll('th:not([scope])')).toHaveLength(0)
  })

  it('spans each heading row over all columns', () => {
    const table = show(<CookieTable policy={full} />)
    expect([...(table?.querySelectorAll<HTMLTableCellElement>('th[scope=rowgroup]') ?? [])].map((cell) => cell.colSpan)).toEqual([5, 5, 5, 5])
  })

  it.each([
    ['the Mastering Lead policy', <CookieTable key="" policy={policy} />],
    ['everything a policy can declare', <CookieTable key="" policy={full} />],
    ['one category', <CookieTable key="" policy={policy} category="necessary" />],
  ])('has no accessibility violations with %s', async (_, element) => {
    show(element)
    expect(await violations()).toEqual([])
  })

  it('groups twelve categories under twelve headings', async () => {
    const ids = Array.from({ length: 12 }, (_, index) => `category-${index}`)
    const twelve: Policy = {
      ...bare,
      categories: Object.fromEntries(ids.map((id, index) => [id, { required: index === 0, title: `Title ${id}`, description: 'A description.' }])),
      cookies: ids.map((category) => ({ name: `of-${category}`, category, purpose: 'A purpose', duration: '1 day' as const })),
    }
    const table = show(<CookieTable policy={twelve} />)
    expect([...(table?.tBodies ?? [])].map((body) => body.rows[0]?.textContent)).toEqual(ids.map((id) => `Title ${id}`))
    expect(await violations()).toEqual([])
  })
})
