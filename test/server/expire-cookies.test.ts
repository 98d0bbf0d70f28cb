import { describe, expect, it } from 'vitest'
import { definePolicy, type Policy } from 'volenti'
import { expireCookies } from 'volenti/server'

const policy: Policy = definePolicy({
  site: { name: 'Example', contact: 'privacy@example.com' },
  lastUpdated: '2026-11-25',
  categories: { necessary: { required: true }, analytics: {}, marketing: {} },
  services: {
    counter: {
      category: 'analytics',
      vendor: { name: 'Counter' },
      cookies: [{ name: 'ct_*', purpose: 'Counts', duration: '1 day', httpOnly: true }],
    },
  },
  cookies: [
    { name: 'session', category: 'necessary', purpose: 'Signs in', duration: 'session', httpOnly: true },
    { name: 'ct_session', category: 'necessary', purpose: 'Signs in', duration: 'session', httpOnly: true },
    { name: 'ad', category: 'marketing', purpose: 'Advertises', duration: '1 day', httpOnly: true },
    { name: '__Host-ad', category: 'marketing', purpose: 'Advertises', duration: '1 day', httpOnly: true },
    { name: 'ad_script', category: 'marketing', purpose: 'Advertises', duration: '1 day' },
    { name: 'ad_item', kind: 'local-storage', category: 'marketing', purpose: 'Advertises', duration: '1 day', httpOnly: true },
    { name: 'ad_other', party: 'third', category: 'marketing', purpose: 'Advertises', duration: '1 day', httpOnly: true },
  ],
})
const NOTHING = { necessary: true, analytics: false, marketing: false, counter: false }
const EXPIRED = 'Max-Age=0; Path=/; HttpOnly'

describe('expireCookies', () => {
  it('deletes what is declared, denied and out of reach of the page, and nothing else', () => {
    expect(expireCookies(policy, NOTHING)).toEqual([`ad=; ${EXPIRED}`, `__Host-ad=; ${EXPIRED}; Secure`])
  })

  it('deletes the names in the request that a pattern matches, but none that a granted declaration matches', () => {
    const headers = new Headers({ cookie: 'ct_1=a; ct_session=b; ad=c; other=d; volenti=1.x' })
    const expected = [`ct_1=; ${EXPIRED}`, `ad=; ${EXPIRED}`]
    expect(expireCookies(policy, NOTHING, headers)).toEqual(expected)
    expect(expireCookies(policy, NOTHING, new Request('https://example.test', { headers }))).toEqual(expected)
    expect(expireCookies(policy, NOTHING, 'ct_1=a; ad=c')).toEqual(expected)
    expect(expireCookies(policy, NOTHING, '')).toEqual([])
  })

  it('goes by the grant of the service, not of its category', () => {
    expect(expireCookies(policy, { ...NOTHING, analytics: true }, 'ct_1=a')).toEqual([`ct_1=; ${EXPIRED}`])
    expect(expireCookies(policy, { ...NOTHING, counter: true }, 'ct_1=a')).toEqual([])
  })

  it('also deletes them for the domain that the consent cookie is shared with', () => {
    expect(expireCookies({ ...policy, cookie: { domain: 'example.test' } }, NOTHING)).toEqual([
      `ad=; ${EXPIRED}`,
      `ad=; ${EXPIRED}; Domain=example.test`,
      `__Host-ad=; ${EXPIRED}; Secure`,
    ])
  })

  it('never deletes the consent cookie, even if a declaration matches it', () => {
    const greedy: Policy = { ...policy, cookies: [{ name: '*', category: 'marketing', purpose: 'x', duration: '1 day', httpOnly: true }] }
    expect(expireCookies(greedy, NOTHING, 'volenti=1; a=2')).toEqual([`a=; ${EXPIRED}`])
  })

  it('writes no name that could end the header', () => {
    const greedy: Policy = { ...policy, cookies: [{ name: '*', category: 'marketing', purpose: 'x', duration: '1 day', httpOnly: true }] }
    expect(expireCookies(greedy, NOTHING, 'a\r\nX: y=1; b c=1; =1; d=2')).toEqual([`d=; ${EXPIRED}`])
  })

  it.each(['volenti=; x', 'sid=1; x', 'a\r\nSet-Cookie: b=1', 'a\0b', 'naïve☃', 'a b', '', 'a'.repeat(200_000)])(
    'writes no declared name that no cookie can have: %j',
    (name) => {
      const careless: Policy = { ...policy, cookies: [{ name, category: 'marketing', purpose: 'x', duration: '1 day', httpOnly: true }] }
      expect(expireCookies(careless, NOTHING)).toEqual([])
      expect(expireCookies(careless, NOTHING, `${name}=1; volenti=1`)).toEqual([])
    },
  )
})
