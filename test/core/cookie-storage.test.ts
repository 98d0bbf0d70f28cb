import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { cookieStorage } from 'volenti'
import { CookieJar } from '../support/cookie-jar.ts'
import { DAY } from '../support/policies.ts'

const YEAR = 31_536_000
let jar: CookieJar
beforeEach(() => {
  jar = new CookieJar()
  jar.openPage('https://www.example.com/shop/cart')
})
afterEach(() => vi.unstubAllGlobals())

/** Puts a cookie into the jar as another page or server of the site would. */
const put = (text: string, url = 'https://www.example.com/shop/cart') => jar.write(new URL(url), text)

describe('cookieStorage', () => {
  it('reads nothing where nothing is stored', () => {
    expect(cookieStorage().read()).toEqual([])
  })

  it('reads its own cookie among others', () => {
    put('other=1')
    put('volentis=2')
    put('xvolenti=3')
    put('volenti=1.a')
    expect(cookieStorage().read()).toEqual(['1.a'])
  })

  it('stores a cookie that the whole site sees and that is sent over https alone', () => {
    expect(cookieStorage().write('1.a', YEAR)).toBe(true)
    expect(jar.cookies).toEqual([
      {
        name: 'volenti',
        value: '1.a',
        domain: 'www.example.com',
        hostOnly: true,
        path: '/',
        secure: true,
        partitioned: false,
        sameSite: 'lax',
        expiresAt: 365 * DAY,
      },
    ])
  })

  it('works over http, where Secure would keep the cookie from being stored', () => {
    jar.openPage('http://localhost:3000/')
    expect(cookieStorage().write('1.a', YEAR)).toBe(true)
    expect(jar.cookies[0]?.secure).toBe(false)
  })

  it('asks for no more than the 400 days that browsers give', () => {
    const set = vi.fn()
    vi.stubGlobal('document', {
      get cookie() {
        return 'volenti=1.a'
      },
      set cookie(text: string) {
        set(text)
      },
    })
    cookieStorage().write('1.a', Infinity)
    expect(set.mock.calls[0]?.[0]).toContain(';Max-Age=34560000;')
  })

  it('asks for whole seconds, because browsers ignore any other Max-Age', () => {
    cookieStorage().write('1.a', 1.1 * 2_628_000)
    expect(jar.cookies[0]?.expiresAt).toBe(2_890_800_000)
  })

  it('shares the cookie with the subdomains of a domain', () => {
    expect(cookieStorage({ domain: 'example.com' }).write('1.a', YEAR)).toBe(true)
    expect(jar.cookies).toMatchObject([{ domain: 'example.com', hostOnly: false }])
  })

  it('says so when a domain is refused', () => {
    expect(cookieStorage({ domain: 'com' }).write('1.a', YEAR)).toBe(false)
    expect(cookieStorage({ domain: 'other.com' }).write('1.a', YEAR)).toBe(false)
    expect(jar.cookies).toEqual([])
  })

  it('works inside frames of other sites', () => {
    jar.openPage('https://www.example.com/')
    expect(cookieStorage({ sameSite: 'none', partitioned: true }).write('1.a', YEAR)).toBe(true)
    expect(jar.cookies).toMatchObject([{ sameSite: 'none', secure: true, partitioned: true }])
  })

  it.each([{ sameSite: 'none' }, { partitioned: true }] as const)('asks for Secure over http too where browsers insist on it: %j', (options) => {
    const text = vi.spyOn(jar, 'write')
    jar.openPage('http://localhost/')
    cookieStorage(options).write('1.a', YEAR)
    expect(text.mock.calls[0]?.[1]).toMatch(/;Secure(;|$)/)
  })

  it.each(['__Host-volenti', '__host-volenti', '__Secure-volenti'])('brings the attributes that the name %s requires', (name) => {
    const text = vi.spyOn(jar, 'write')
    jar.openPage('http://localhost/')
    cookieStorage({ name }).write('1.a', YEAR)
    expect(text.mock.calls[0]?.[1]).toMatch(/;Path=\/;.*;Secure$/)

    jar.openPage('https://www.example.com/shop/cart')
    expect(cookieStorage({ name }).write('1.a', YEAR)).toBe(true)
    expect(cookieStorage({ name }).read()).toEqual(['1.a'])
  })

  it('stores a __Host- cookie even where a domain is asked for, without it', () => {
    expect(cookieStorage({ name: '__Host-volenti', domain: 'example.com' }).write('1.a', YEAR)).toBe(true)
    expect(jar.cookies).toMatchObject([{ domain: 'www.example.com', hostOnly: true }])
  })

  it('reads every cookie of the name, since nothing says which is genuine', () => {
    put('volenti=1.host;Path=/;Secure')
    put('volenti=1.domain;Path=/;Domain=example.com;Secure')
    put('volenti=1.deep;Path=/shop;Secure')
    expect(cookieStorage().read().toSorted()).toEqual(['1.deep', '1.domain', '1.host'])
  })

  it('heals duplicates on every path and domain when it writes', () => {
    for (const path of ['/', '/shop', '/shop/', '/shop/cart'])
      for (const domain of ['', ';Domain=example.com', ';Domain=www.example.com']) put(`volenti=1.old;Path=${path}${domain};Secure`)
    expect(jar.cookies).toHaveLength(12)
    expect(cookieStorage().write('1.new', YEAR)).toBe(true)
    expect(jar.cookies).toMatchObject([{ value: '1.new', path: '/', hostOnly: true }])
  })

  it.each([true, false])('heals what it stored before the site turned partitioning %j', (partitioned) => {
    cookieStorage({ sameSite: 'none', partitioned: !partitioned }).write('1.old', YEAR)
    expect(cookieStorage({ sameSite: 'none', partitioned }).write('1.new', YEAR)).toBe(true)
    expect(jar.cookies).toMatchObject([{ value: '1.new', partitioned }])
  })

  it('leaves other cookies alone when it heals', () => {
    put('session_id=1;Path=/')
    put('volenti=1.old;Path=/shop')
    cookieStorage().write('1.new', YEAR)
    expect(jar.read(new URL('https://www.example.com/'))).toBe('session_id=1; volenti=1.new')
  })

  it('writes once where nothing is in the way', () => {
    cookieStorage().write('1.a', YEAR)
    expect(jar.writes).toBe(1)
  })

  it('expires the value before when the new one is too large to be stored', () => {
    put('volenti=1.old;Path=/;Secure')
    expect(cookieStorage().write('x'.repeat(4090), YEAR)).toBe(false)
    expect(jar.cookies).toEqual([])
  })

  it('stores the largest value that a browser keeps', () => {
    expect(cookieStorage().write('x'.repeat(4089), YEAR)).toBe(true)
  })

  it('keeps the new value beside one that cannot be removed, and says that it is not alone', () => {
    put('volenti=1.old;Path=/')
    const write = jar.write.bind(jar)
    vi.spyOn(jar, 'write').mockImplementation((page, text) => (text.includes('Path=/;') ? write(page, text) : undefined))
    put('volenti=1.stuck;Path=/')
    jar.cookies.push({ ...(jar.cookies[0] as (typeof jar.cookies)[number]), value: '1.stuck', path: '/shop' })
    expect(cookieStorage().write('1.new', YEAR)).toBe(false)
    expect(cookieStorage().read()).toEqual(['1.stuck', '1.new'])
  })

  it('stores nothing and says so where cookies are blocked', () => {
    jar.blocked = true
    expect(cookieStorage().write('1.a', YEAR)).toBe(false)
    expect(cookieStorage().read()).toEqual([])
  })

  it('throws where a page may not use cookies, which the store takes for nothing stored', () => {
    jar.opaque = true
    expect(() => cookieStorage().read()).toThrow('opaque origin')
    expect(() => cookieStorage().write('1.a', YEAR)).toThrow('opaque origin')
  })

  it('touches nothing when it is created, so that it can be created on a server', () => {
    vi.unstubAllGlobals()
    expect(() => cookieStorage({ name: '__Host-volenti' })).not.toThrow()
  })
})
