// @vitest-environment jsdom
// @vitest-environment-options { "url": "https://www.example.com/shop/cart" }
import { afterEach, describe, expect, it } from 'vitest'
import { cookieStorage } from 'volenti'

afterEach(() => {
  for (const path of ['/', '/shop', '/shop/cart'])
    for (const domain of ['', '; Domain=example.com']) document.cookie = `volenti=; Max-Age=0; Path=${path}${domain}`
})

// The same promises as in cookie-storage.test.ts, kept by a cookie jar that was written by others.
describe('cookieStorage in jsdom', () => {
  it('reads back what it stores', () => {
    expect(cookieStorage().write('1.a', 60)).toBe(true)
    expect(cookieStorage().read()).toEqual(['1.a'])
    expect(document.cookie).toBe('volenti=1.a')
  })

  it('stores the cookie for the whole site', () => {
    cookieStorage().write('1.a', 60)
    history.replaceState(null, '', '/')
    expect(cookieStorage().read()).toEqual(['1.a'])
    history.replaceState(null, '', '/shop/cart')
  })

  it('heals duplicates on other paths and domains', () => {
    for (const path of ['/', '/shop', '/shop/cart'])
      for (const domain of ['', '; Domain=example.com']) document.cookie = `volenti=1.old; Path=${path}${domain}`
    expect(cookieStorage().read()).toHaveLength(6)
    expect(cookieStorage().write('1.new', 60)).toBe(true)
    expect(cookieStorage().read()).toEqual(['1.new'])
  })

  it('says so when a domain is refused', () => {
    expect(cookieStorage({ domain: 'other.example' }).write('1.a', 60)).toBe(false)
  })

  it('stores a __Host- cookie', () => {
    expect(cookieStorage({ name: '__Host-volenti', domain: 'example.com' }).write('1.a', 60)).toBe(true)
    document.cookie = '__Host-volenti=; Max-Age=0; Path=/; Secure'
  })
})
