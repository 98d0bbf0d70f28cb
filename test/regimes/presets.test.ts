import { describe, expect, it } from 'vitest'
import type { Regime } from 'volenti'
import * as presets from 'volenti/regimes'
import { withFacts } from '../../src/regimes/facts-browser.ts'

const { withoutPlacesOf, ...all } = presets
const regimes: readonly Regime[] = Object.values(all)
const YEAR = 365 * 86_400_000

describe('the presets', () => {
  it.each(regimes.map((regime) => [regime.id, regime] as const))('%s was reviewed less than a year ago', (_, { review }) => {
    const age = Date.now() - Date.parse(review?.on ?? '')
    expect(age).toBeLessThan(YEAR)
    expect(review?.assumes.length).toBeGreaterThan(0)
    for (const source of review?.sources ?? []) expect(new URL(source).protocol).toBe('https:')
  })

  it('have a letter and an id of their own', () => {
    for (const part of ['id', 'letter'] as const) expect(new Set(regimes.map((regime) => regime[part])).size).toBe(regimes.length)
  })

  it('name each place once', () => {
    for (const { id, places } of regimes) expect(new Set(places).size, id).toBe(places.length === 9 && places === 'elsewhere' ? 6 : places.length)
  })

  it('cover the European Union and its territories, 24 states, and Canada', () => {
    expect(all.optIn.places).toEqual(expect.arrayContaining(['DE', 'IE', 'NO', 'GB', 'GI', 'CH', 'AX', 'RE', 'CA-QC']))
    expect(all.usOptOut.places).toHaveLength(24)
    expect(all.canadaNotice.places).toHaveLength(12)
  })

  it('have no places in what a browser downloads', () => {
    expect(withFacts({ id: 'us-opt-out', letter: 'u', ask: 'nothing', link: 'privacy-choices' })).toMatchObject({ places: [] })
  })
})

describe('withoutPlacesOf', () => {
  it('takes out the places of the others', () => {
    expect(withoutPlacesOf(all.optIn, all.optInItaly).places).not.toContain('IT')
    expect(withoutPlacesOf(all.elsewhereOpen, all.optIn).places).toBe('elsewhere')
  })
})
