import { describe, expect, it } from 'vitest'
import { ConsentError, type ConsentErrorCode, type Policy, validatePolicy } from 'volenti'
import { COOKIE_PURPOSES } from '../../src/core/policy/cookie-purposes.ts'
import { policyWithService } from '../support/policies.ts'

/** The error that a policy with these changes is refused with; `undefined` where it passes. */
function refusal(changes: Record<string, unknown>): ConsentError | undefined {
  try {
    validatePolicy({ ...policyWithService, ...changes } as unknown as Policy)
  } catch (error) {
    if (error instanceof ConsentError) return error
    throw error
  }
  return undefined
}

const cookie = (changes: object) => ({ cookies: [{ name: 'a', category: 'analytics', purpose: 'Counts', duration: '1 day', ...changes }] })
const service = (changes: object) => ({ services: { maps: { category: 'functional', vendor: { name: 'Maps' }, ...changes } } })
const parsed = (json: string) => JSON.parse(json) as Record<string, unknown>

describe('validatePolicy', () => {
  it('passes a policy that can be kept', () => {
    expect(refusal({})).toBeUndefined()
  })

  const refused: [what: string, code: ConsentErrorCode, changes: Record<string, unknown>][] = [
    ['a date in another order', 'invalid-date', { lastUpdated: '04/10/2025' }],
    ['a day that does not exist', 'invalid-date', { lastUpdated: '2025-02-30' }],
    ['a month that does not exist', 'invalid-date', { lastUpdated: '2025-13-01' }],
    ['a missing date', 'invalid-date', { lastUpdated: undefined }],
    ['a site without a contact', 'missing-text', { site: { name: 'Example', contact: '' } }],
    ['a missing site', 'missing-text', { site: undefined }],
    [
      'a category called __proto__',
      'invalid-id',
      { categories: parsed('{"necessary":{"required":true},"__proto__":{"title":"A","description":"B"}}') },
    ],
    [
      'a category called constructor',
      'invalid-id',
      { categories: { ...policyWithService.categories, constructor: { title: 'A', description: 'B' } } },
    ],
    ['a category called toString', 'invalid-id', { categories: { ...policyWithService.categories, toString: { title: 'A', description: 'B' } } }],
    ['an id with a dot', 'invalid-id', { categories: { ...policyWithService.categories, 'a.b': { title: 'A', description: 'B' } } }],
    ['an id with a tilde', 'invalid-id', { categories: { ...policyWithService.categories, 'a~b': { title: 'A', description: 'B' } } }],
    ['an id that is a number', 'invalid-id', { categories: { ...policyWithService.categories, 7: { title: 'A', description: 'B' } } }],
    ['an empty id', 'invalid-id', { categories: { ...policyWithService.categories, '': { title: 'A', description: 'B' } } }],
    ['a service called __proto__', 'invalid-id', { services: parsed('{"__proto__":{"category":"analytics","vendor":{"name":"X"}}}') }],
    ['a service called like a category', 'invalid-id', { services: { analytics: { category: 'analytics', vendor: { name: 'X' } } } }],
    ['no required category', 'no-required-category', { categories: { functional: {}, analytics: {} }, services: {}, cookies: [] }],
    ['missing categories', 'no-required-category', { categories: undefined, services: {}, cookies: [] }],
    [
      'an unknown category without a title',
      'missing-text',
      { categories: { ...policyWithService.categories, video: { description: 'Plays films' } } },
    ],
    ['an unknown category without a description', 'missing-text', { categories: { ...policyWithService.categories, video: { title: 'Video' } } }],
    ['a purpose nobody explains', 'missing-text', { categories: { ...policyWithService.categories, functional: { purposes: ['chat'] } } }],
    [
      'a purpose without a description',
      'missing-text',
      { categories: { ...policyWithService.categories, functional: { purposes: [{ id: 'chat', title: 'Chat' }] } } },
    ],
    ['a service without a vendor', 'missing-text', service({ vendor: undefined })],
    ['a service in an unknown category', 'unknown-category', service({ category: 'maps' })],
    ['a service in a category called __proto__', 'unknown-category', service({ category: '__proto__' })],
    ['a cookie in an unknown category', 'unknown-category', cookie({ category: 'analytic' })],
    ['a cookie in a category called constructor', 'unknown-category', cookie({ category: 'constructor' })],
    ['a cookie without a purpose', 'missing-text', cookie({ purpose: '' })],
    ['a cookie without a name', 'missing-text', cookie({ name: '' })],
    ['a cookie that is declared twice', 'duplicate-cookie', { cookies: [...cookie({}).cookies, ...cookie({ purpose: 'Other' }).cookies] }],
    ['a cookie that a service declares too', 'duplicate-cookie', cookie({ name: '_c_*' })],
    ['the consent cookie', 'consent-cookie-declared', cookie({ name: 'volenti' })],
    ['a wildcard that matches the consent cookie', 'consent-cookie-declared', cookie({ name: 'vol*' })],
    ['a wildcard that matches everything', 'consent-cookie-declared', cookie({ name: '*' })],
    ['a renamed consent cookie', 'consent-cookie-declared', { ...cookie({ name: '*_choice' }), cookie: { name: 'my_choice' } }],
    [
      'the consent cookie brought by a service',
      'consent-cookie-declared',
      service({ cookies: [{ name: 'volenti', purpose: 'x', duration: '1 day' }] }),
    ],
    ['a consent cookie whose name breaks its header', 'invalid-consent-cookie', { cookie: { name: 'my;choice' } }],
    ['a consent cookie with a space', 'invalid-consent-cookie', { cookie: { name: 'my choice' } }],
    ['a consent cookie without a name', 'invalid-consent-cookie', { cookie: { name: '' } }],
    ['a __Host- consent cookie with a domain', 'invalid-consent-cookie', { cookie: { name: '__Host-choice', domain: 'example.com' } }],
    ['a consent cookie that only servers may write', 'invalid-consent-cookie', { cookie: { name: '__Http-choice' } }],
    ['a consent cookie for the address of a page', 'invalid-consent-cookie', { cookie: { domain: 'https://example.com' } }],
    ['a cookie that lasts a while', 'invalid-duration', cookie({ duration: 'a while' })],
    ['a cookie that lasts a negative time', 'invalid-duration', cookie({ duration: '-1 days' })],
    ['an amount without a unit', 'invalid-duration', cookie({ duration: '30' })],
    ['a unit without an amount', 'invalid-duration', cookie({ duration: 'day' })],
    ['a grant that lives a while', 'invalid-duration', { askAgain: { afterGrant: 'a while' } }],
    ['a refusal that is left in peace for no time', 'invalid-duration', { askAgain: { afterRefusal: '0 days' } }],
    ['a grant that ends with the session', 'invalid-duration', { askAgain: { afterGrant: 'session' } }],
    ['a refusal that is left in peace for a thousandth of a second', 'invalid-duration', { askAgain: { afterRefusal: '0.001 seconds' } }],
    ['a date in a list', 'invalid-date', { lastUpdated: ['2026-01-31'] }],
    ['a date that cannot be told', 'invalid-date', { lastUpdated: { toString: 1 } }],
    ['a date that is a number', 'invalid-date', { lastUpdated: 20260131n }],
    ['a duration in a list', 'invalid-duration', cookie({ duration: ['1 day'] })],
    ['a duration that cannot be told', 'invalid-duration', cookie({ duration: { toString: 1 } })],
    ['a missing duration', 'invalid-duration', cookie({ duration: undefined })],
    ['a lifetime in a list', 'invalid-duration', { askAgain: { afterGrant: ['1 year'] } }],
    ['a lifetime that cannot be told', 'invalid-duration', { askAgain: { afterGrant: Object.create(null) } }],
    ['a cookie whose name ends its header', 'invalid-entry', cookie({ name: 'volenti=; x' })],
    ['a cookie whose name begins another cookie', 'invalid-entry', cookie({ name: 'sid=1; x' })],
    ['a cookie whose name begins another header', 'invalid-entry', cookie({ name: 'a\r\nSet-Cookie: b=1' })],
    ['a cookie whose name holds a NUL', 'invalid-entry', cookie({ name: 'a\0b' })],
    ['a cookie whose name is no ASCII', 'invalid-entry', cookie({ name: 'naïve☃' })],
    ['a cookie of a service whose name is no token', 'invalid-entry', service({ cookies: [{ name: 'a b', purpose: 'x', duration: '1 day' }] })],
    ['a cookie whose name is too long for any', 'invalid-entry', cookie({ name: 'a'.repeat(200_000) })],
    ['a pattern that is too long for any', 'invalid-entry', cookie({ name: '*a'.repeat(100_000) })],
    ['a vendor whose id holds a line break', 'invalid-entry', service({ vendor: { name: 'Maps', id: 'maps\nother' } })],
    ['a vendor whose id is empty', 'invalid-entry', service({ vendor: { name: 'Maps', id: '' } })],
    ['a purpose that is written from right to left', 'invalid-entry', cookie({ purpose: 'Counts \u202estisiv' })],
    ['a name in the storage that turns round', 'invalid-entry', cookie({ name: 'a\u202eb', kind: 'local-storage' })],
    ['a vendor whose name turns round', 'invalid-entry', service({ vendor: { name: 'Maps \u202d' } })],
    [
      'a category called like the button of a form',
      'invalid-id',
      { categories: { ...policyWithService.categories, action: { title: 'A', description: 'B' } } },
    ],
    [
      'a category called like the way back',
      'invalid-id',
      { categories: { ...policyWithService.categories, return: { title: 'A', description: 'B' } } },
    ],
    ['a service called like what is renewed', 'invalid-id', { services: { record: { category: 'analytics', vendor: { name: 'X' } } } }],
    ['a script as the contact', 'unsafe-link', { site: { name: 'Example', contact: 'javascript:alert(1)' } }],
    ['a script as the site', 'unsafe-link', { site: { name: 'Example', contact: 'a@b.c', url: ' JavaScript:alert(1)' } }],
    ['a script as the policy page', 'unsafe-link', { links: { cookiePolicy: 'java\nscript:alert(1)' } }],
    ['a host as the privacy policy', 'unsafe-link', { links: { privacyPolicy: 'www.example.com/privacy' } }],
    ['a host as the site', 'unsafe-link', { site: { name: 'Example', contact: 'a@b.c', url: 'example.com' } }],
    ['a host as the contact', 'unsafe-link', { site: { name: 'Example', contact: 'example.com/contact' } }],
    ['a single word as the contact', 'unsafe-link', { site: { name: 'Example', contact: ' contact ' } }],
    ['a host as the privacy page of a vendor', 'unsafe-link', service({ vendor: { name: 'Maps', privacyUrl: 'maps.example/privacy' } })],
    ['a data link as the privacy policy', 'unsafe-link', { links: { privacyPolicy: 'data:text/html,x' } }],
    ['a script as the privacy page of a vendor', 'unsafe-link', service({ vendor: { name: 'Maps', privacyUrl: '\u0001javascript:alert(1)' } })],
  ]

  it.each(refused)('refuses %s', (_what, code, changes) => {
    expect(refusal(changes)?.code).toBe(code)
  })

  it.each([
    'privacy@example.com',
    '+49 30 1234',
    'https://example.com/contact',
    '/contact',
    'Example Ltd\n1 Main Street\nLondon',
    '1 Main Street, London',
  ])('takes %j as a contact', (contact) => {
    expect(refusal({ site: { name: 'Example', contact } })).toBeUndefined()
  })

  const misunderstood: [what: string, changes: Record<string, unknown>, told: string][] = [
    ['a mistyped key', { cookeis: [] }, 'cookeis is not one of site, lastUpdated, categories, services, cookies,'],
    ['a mistyped key of a category', { categories: { necessary: { require: true } } }, 'categories.necessary.require is not one of required,'],
    ['a mistyped key of a service', service({ cookeis: [] }), 'services.maps.cookeis is not one of category,'],
    [
      'a mistyped key of a vendor',
      service({ vendor: { name: 'Maps', privacyURL: '/' } }),
      'services.maps.vendor.privacyURL is not one of id, name, privacyUrl',
    ],
    ['a mistyped key of a cookie', cookie({ httponly: true }), 'cookies[0].httponly is not one of name,'],
    ['a mistyped lifetime', { askAgain: { afterGrants: '1 year' } }, 'askAgain.afterGrants is not one of afterGrant, afterRefusal'],
    ['a switch that is a word', { categories: { necessary: { required: 'yes' } } }, 'categories.necessary.required is "yes", and not true or false'],
    ['a kind of storage there is not', cookie({ kind: 'localStorage' }), 'cookies[0].kind is "localStorage", and not one of cookie, local-storage,'],
    ['a kind of storage called like a method', cookie({ kind: 'toString' }), 'cookies[0].kind is "toString"'],
    ['a party there is not', cookie({ party: '3rd' }), 'cookies[0].party is "3rd", and not one of first, third'],
    ['another answer to a signal', { signals: { gpc: 'honoured' } }, 'signals.gpc is "honoured", and not one of honored, ignored'],
    ['another way to send a cookie', { cookie: { sameSite: 'Lax' } }, 'cookie.sameSite is "Lax", and not one of lax, strict, none'],
    [
      'the address of a page as a host',
      service({ hosts: ['https://maps.example'] }),
      'services.maps.hosts[0] is "https://maps.example", and not a host',
    ],
    ['another use of a host', service({ hosts: [{ host: 'a.b', loads: ['css'] }] }), 'services.maps.hosts[0].loads[0] is "css"'],
    ['a number as a text', cookie({ purpose: 7 }), 'cookies[0].purpose is 7, and not a text'],
    ['a mistyped id of a purpose', cookie({ purpose: 'visiter-id' }), 'cookies[0].purpose is "visiter-id", and not an id of WellKnownCookiePurpose'],
    [
      'a mistyped id of a purpose in a service',
      service({ cookies: [{ name: 'a', purpose: 'ad-clicks', duration: '1 day' }] }),
      'services.maps.cookies[0].purpose is "ad-clicks"',
    ],
    ['a null where nothing is meant', { services: null }, 'services is null, and not an object'],
    ['a null among the cookies', { cookies: [null] }, 'cookies[0] is null, and not an object'],
    ['cookies by name', { cookies: { a: {} } }, 'cookies is an object, and not a list'],
    ['a list of services', { services: [] }, 'services is a list, and not an object'],
    ['a service that was not imported', { services: { maps: undefined } }, 'services.maps is undefined, and not an object'],
    ['the module of a service', { services: { maps: { maps: {} } } }, 'services.maps.maps is not one of category,'],
    ['a vendor without its name as such', service({ vendor: 'Maps' }), 'services.maps.vendor is "Maps", and not an object'],
  ]

  it.each(misunderstood)('says where it does not understand %s', (_what, changes, told) => {
    expect(refusal(changes)).toMatchObject({ code: 'invalid-entry', message: expect.stringContaining(`In the policy, ${told}`) })
  })

  it.each([...COOKIE_PURPOSES, 'Keeps you signed in', 'sign in', 'E-mail', 'statistics', 'constructor', '__proto__'])(
    'passes the purpose %j of a cookie',
    (purpose) => {
      expect(refusal(cookie({ purpose }))).toBeUndefined()
    },
  )

  it.each([null, undefined, 'policy', 7, []])('refuses %j as a whole', (nothing) => {
    expect(() => validatePolicy(nothing as unknown as Policy)).toThrow('the whole is')
  })

  it('asks nothing to be there that may be left out', () => {
    const least = { site: { name: 'Example', contact: '/contact' }, lastUpdated: '2026-01-31', categories: { necessary: { required: true } } }
    expect(() => validatePolicy(least)).not.toThrow()
    expect(() => validatePolicy(Object.freeze(parsed(JSON.stringify(least)) as unknown as Policy))).not.toThrow()
  })

  it('says which of two texts is missing', () => {
    expect(refusal({ site: { name: 'Example' } })?.message).toContain('lacks the contact of the site.')
    expect(refusal({ site: { contact: '/contact' } })?.message).toContain('lacks the name of the site.')
  })

  it('names what is wrong in the message', () => {
    expect(refusal(cookie({ category: 'analytic' }))?.message).toContain('a → analytic')
    expect(refusal(cookie({ duration: 'a while' }))?.message).toContain('a: a while')
    expect(refusal({ lastUpdated: 'today' })?.message).toContain('"today"')
  })

  it('passes a stored item of another kind that is called like the consent cookie', () => {
    expect(refusal(cookie({ name: 'volenti', kind: 'local-storage' }))).toBeUndefined()
  })

  it('passes the same name in two kinds of storage', () => {
    expect(refusal({ cookies: [...cookie({}).cookies, ...cookie({ kind: 'local-storage' }).cookies] })).toBeUndefined()
  })

  it('passes a cookie that two services share', () => {
    const cookies = [{ name: '_shared', purpose: 'Counts', duration: '1 day' }]
    const vendor = { name: 'One vendor' }
    expect(
      refusal({ services: { ads: { category: 'analytics', vendor, cookies }, counts: { category: 'analytics', vendor, cookies } } }),
    ).toBeUndefined()
  })

  it('passes a cookie that only the server can read', () => {
    expect(refusal(cookie({ httpOnly: true }))).toBeUndefined()
  })

  it('passes lifetimes that never end', () => {
    expect(refusal({ askAgain: { afterGrant: '1 year', afterRefusal: 'persistent' } })).toBeUndefined()
  })

  it.each(['example.com', '.example.com', 'localhost'])('passes a consent cookie for the domain %s', (domain) => {
    expect(refusal({ cookie: { domain } })).toBeUndefined()
  })

  it('passes a __Host- consent cookie without a domain', () => {
    expect(refusal({ cookie: { name: '__Host-choice' } })).toBeUndefined()
  })

  it.each(['_ga_*', 'a.b|c~d', '__Host-x', "!#$%&'*+-.^_`|~", 'a'.repeat(4000)])('passes a cookie called %s', (name) => {
    expect(refusal(cookie({ name }))).toBeUndefined()
  })

  it('passes an item of another kind that no cookie could be called', () => {
    expect(refusal(cookie({ name: 'player::LAST; état', kind: 'local-storage' }))).toBeUndefined()
  })

  it('passes texts from right to left, and marks that only hold them apart', () => {
    expect(refusal(cookie({ purpose: 'סופר \u2068Example\u2069 ביקורים\u200f' }))).toBeUndefined()
  })

  it('repeats no more of a text than can be read, and turns no message round', () => {
    const message = refusal(cookie({ purpose: `\u202e${'x'.repeat(10_000)}` }))?.message ?? ''
    expect(message.length).toBeLessThan(600)
    expect(message).toContain('u202ex')
    expect(message).not.toContain('\u202e')
  })

  it('reads a policy of 5,000 declarations once', () => {
    let reads = 0
    const counted = (entry: object) =>
      new Proxy(entry, {
        get(target, key, receiver) {
          reads++
          return Reflect.get(target, key, receiver)
        },
      })
    const readsFor = (count: number) => {
      reads = 0
      const cookies = Array.from({ length: count }, (_, index) =>
        counted({ name: `c${index}`, category: 'analytics', purpose: 'x', duration: '1 day' }),
      )
      expect(refusal({ cookies })).toBeUndefined()
      return reads
    }
    expect(readsFor(5000)).toBe(10 * readsFor(500))
  })
})

describe('the largest record', () => {
  const services = (count: number, id: (index: number) => string) => ({
    services: Object.fromEntries(Array.from({ length: count }, (_, index) => [id(index), { category: 'analytics', vendor: { name: 'X' } }])),
  })

  it.each([150, 200])('has room for %i services with short ids', (count) => {
    expect(refusal(services(count, (index) => `s${index}`))).toBeUndefined()
  })

  it('has room for 150 services with ids of eight characters', () => {
    expect(refusal(services(150, (index) => `vendor${index + 10}`))).toBeUndefined()
  })

  it.each([230, 5000])('has none for %i services with long ids', (count) => {
    const error = refusal(services(count, (index) => `vendor-number-${index}`))
    expect(error?.code).toBe('record-too-large')
    expect(error?.message).toContain(`${count + 3} choices, `)
  })

  it('counts nothing that is always on', () => {
    const { services: many } = services(1000, (index) => `vendor-number-${index}`)
    const required = Object.fromEntries(Object.entries(many).map(([id, each]) => [id, { ...each, category: 'necessary' }]))
    expect(refusal({ services: required })).toBeUndefined()
  })

  it('counts the name of the cookie', () => {
    expect(refusal({ cookie: { name: 'a'.repeat(4090) } })?.code).toBe('record-too-large')
  })
})
