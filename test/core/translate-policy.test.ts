import { describe, expect, it } from 'vitest'
import { definePolicy, translatePolicy } from 'volenti'
import { rulesOf } from '../../src/core/internal.ts'

const policy = definePolicy({
  site: { name: 'Fern & Field', contact: 'privacy@example.com' },
  lastUpdated: '2026-01-31',
  categories: {
    necessary: { required: true, purposes: ['essential', { id: 'orders', title: 'Orders', description: 'Keep your basket' }] },
    functional: {},
    garden: { title: 'Garden', description: 'Plans your beds' },
  },
  services: {
    films: {
      category: 'functional',
      purpose: 'Shows films',
      vendor: { name: 'Broadcastle' },
      cookies: [{ name: 'film', purpose: 'Keeps the volume', duration: '1 year' }],
    },
  },
  cookies: [{ name: 'theme', category: 'functional', purpose: 'Remembers the colours', duration: '1 year' }],
  thirdParties: [{ role: 'Seed banks' }],
  links: { cookiePolicy: '/cookies' },
})

const german = translatePolicy(policy, {
  site: { name: 'Farn & Feld' },
  categories: { garden: { title: 'Garten', description: 'Plant Ihre Beete' } },
  services: { films: { purpose: 'Zeigt Filme', cookies: { film: 'Merkt sich die Lautstärke' } } },
  cookies: { theme: 'Merkt sich die Farben' },
  purposes: { orders: { title: 'Bestellungen', description: 'Bewahren Ihren Warenkorb auf' } },
  roles: { 'Seed banks': 'Samenbanken' },
  links: { cookiePolicy: '/de/cookies' },
})

describe('translatePolicy', () => {
  it('replaces the words that are given, and leaves the others', () => {
    expect(german.site).toEqual({ id: 'Fern & Field', name: 'Farn & Feld', contact: 'privacy@example.com' })
    expect(german.categories.garden).toMatchObject({ title: 'Garten', description: 'Plant Ihre Beete' })
    expect(german.categories.necessary.purposes).toEqual([
      'essential',
      { id: 'orders', title: 'Bestellungen', description: 'Bewahren Ihren Warenkorb auf' },
    ])
    expect(german.services?.films).toMatchObject({
      purpose: 'Zeigt Filme',
      vendor: { name: 'Broadcastle' },
      cookies: [{ name: 'film', purpose: 'Merkt sich die Lautstärke', duration: '1 year' }],
    })
    expect(german.cookies).toEqual([{ name: 'theme', category: 'functional', purpose: 'Merkt sich die Farben', duration: '1 year' }])
    expect(german.thirdParties).toEqual([{ role: 'Samenbanken' }])
    expect(german.links).toEqual({ cookiePolicy: '/de/cookies' })
  })

  it('leaves a text whose translation is missing', () => {
    const words = {
      site: { name: undefined },
      categories: { garden: { title: undefined } },
      services: { films: { purpose: undefined } },
      purposes: { orders: { title: undefined } },
      links: { cookiePolicy: undefined },
    }
    // Without `exactOptionalPropertyTypes` this compiles at a site.
    const { site, ...same } = translatePolicy(policy, words as never)
    expect({ ...same, site: { ...site, id: undefined } }).toEqual({ ...policy, site: { ...policy.site, id: undefined } })
  })

  it('takes no inherited property for a translation', () => {
    const odd = definePolicy({
      site: { name: 'Fern & Field', contact: 'privacy@example.com' },
      lastUpdated: '2026-01-31',
      categories: { necessary: { required: true } },
      cookies: [{ name: 'constructor', category: 'necessary', purpose: 'Builds', duration: '1 year' }],
      thirdParties: [{ role: 'toString' }],
    })
    const { cookies, thirdParties } = translatePolicy(odd, { cookies: {}, roles: {} })
    expect({ cookies, thirdParties }).toEqual({ cookies: odd.cookies, thirdParties: odd.thirdParties })
  })

  it('changes nothing that decides, so nobody is asked again', () => {
    expect(rulesOf(german)).toEqual(rulesOf(policy))
    expect(rulesOf(translatePolicy(policy, {}))).toEqual(rulesOf(policy))
  })

  it.each([
    ['the category "gardn"', { categories: { gardn: { title: 'Garten' } } }],
    ['the service "film"', { services: { film: { purpose: 'Zeigt Filme' } } }],
    ['the cookie "theem"', { cookies: { theem: 'Merkt sich die Farben' } }],
    ['in the service "films" the cookie "flim"', { services: { films: { cookies: { flim: 'Merkt sich die Lautstärke' } } } }],
  ])('throws for words about %s, which the policy does not have', (what, words) => {
    expect(() => translatePolicy(policy, words as never)).toThrow(
      expect.objectContaining({ code: 'unknown-words', message: expect.stringContaining(what) }),
    )
  })

  it('lets the compiler find a wrong name', () => {
    // @ts-expect-error There is no such category.
    expect(() => translatePolicy(policy, { categories: { gardn: {} } })).toThrow()
    // @ts-expect-error There is no such cookie.
    expect(() => translatePolicy(policy, { cookies: { theem: '' } })).toThrow()
  })
})
