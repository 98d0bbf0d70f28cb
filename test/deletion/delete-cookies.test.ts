import { afterEach, describe, expect, it, vi } from 'vitest'
import type { Policy } from 'volenti'
import { deleteUngranted } from 'volenti/connect'

import { CookieJar } from './cookie-jar.ts'
import { NOTHING, policy } from './policy.ts'

/** Opens a page, with what the server and its tags stored before. */
function open(address: string, ...stored: string[]) {
  const jar = new CookieJar(address)
  for (const line of stored) jar.seed(line)
  // The accessor of jsdom's own documents, which this one is not.
  vi.stubGlobal('Document', undefined)
  vi.stubGlobal('document', jar.document)
  vi.stubGlobal('location', new URL(address))
  return jar
}

const namesIn = (jar: CookieJar) => jar.cookies.map(({ name }) => name)
const cookies = (...names: string[]) => names.map((name) => ({ name, kind: 'cookie' }))
const HIDDEN = cookies('prefs', 'ad-server')

afterEach(() => {
  vi.unstubAllGlobals()
})

describe.each([
  ['https://app.example.test/shop/cart', 'app.example.test', 'example.test'],
  ['https://www.shop.example.co.uk/shop/cart/', 'shop.example.co.uk', 'example.co.uk'],
])('at %s', (address, narrow, wide) => {
  const places = ['', `Domain=${narrow}`, `Domain=${wide}`].flatMap((domain) =>
    ['/', '/shop', '/shop/', '/shop/cart', '/shop/cart/'].flatMap((path) =>
      ['', 'Secure', 'Secure;Partitioned'].map((attributes) => `_ct=1;Path=${path};${domain};${attributes}`),
    ),
  )
  const visible = places.filter((line) => !(line.includes('/cart/;') && !address.endsWith('/')))

  it('deletes a cookie in every place it may have, all at once', () => {
    const jar = open(address, ...visible)
    expect(jar.cookies).toHaveLength((visible.length / 3) * 2) // one with Secure replaces one without
    void deleteUngranted(policy, NOTHING)
    expect(jar.cookies).toEqual([])
  })

  it.each(visible)('deletes it where it is %s', async (line) => {
    const jar = open(address, line)
    expect((await deleteUngranted(policy, NOTHING)).deleted).toEqual(cookies('_ct'))
    expect(jar.cookies).toEqual([])
  })
})

describe('at an address that is no plain one', () => {
  it.each([
    ['https://app.example.test/shop;v=1/item', '_ct=1', '/shop;v=1'],
    ['https://app.example.test/shop;v=1/', '_ct=1', '/shop;v=1'],
    ['https://app.example.test/shop;v=1/item', '_ct=1;Domain=example.test;Secure', '/shop;v=1'],
    ['https://app.example.test/shop;v=1/item', '_ct=1;Secure;Partitioned', '/shop;v=1'],
    ['https://app.example.test/a//b/c', '_ct=1', '/a//b'],
    ['https://app.example.test/a//b/c', '_ct=1;Path=/a/', '/a/'],
    ['https://app.example.test/a//b/c', '_ct=1;Path=/a//', '/a//'],
    ['https://app.example.test//a', '_ct=1;Path=//', '//'],
    ['https://app.example.test//a/b', '_ct=1', '//a'],
    ['https://app.example.test/a///', '_ct=1', '/a//'],
    ['https://app.example.test/caf%C3%A9/b%20c/d', '_ct=1', '/caf%C3%A9/b%20c'],
    ['https://app.example.test/caf%c3%a9/d', '_ct=1', '/caf%c3%a9'],
    ['https://app.example.test/a%3Bb/c', '_ct=1', '/a%3Bb'],
    [`https://app.example.test/${'a'.repeat(2000)}/c`, '_ct=1', `/${'a'.repeat(2000)}`],
    ['https://app.example.test/a', '_ct=1', '/'],
  ])('deletes %s → %s', async (address, line, path) => {
    const jar = open(address, line)
    expect(jar.cookies).toMatchObject([{ name: '_ct', path }])
    expect(await deleteUngranted(policy, NOTHING)).toEqual({ deleted: cookies('_ct'), unreachable: HIDDEN })
    expect(jar.cookies).toEqual([])
  })

  it('names what no script of this page can delete: a default path of the page above, with a semicolon', async () => {
    const jar = open('https://app.example.test/shop;v=1/item', '_ct=1')
    const below = new URL('https://app.example.test/shop;v=1/item/review')
    vi.stubGlobal('location', below)
    vi.stubGlobal('document', jar.at(below.href).document)
    expect(await deleteUngranted(policy, NOTHING)).toEqual({ deleted: [], unreachable: [...HIDDEN, ...cookies('_ct')] })
    expect(namesIn(jar)).toEqual(['_ct'])
  })
})

it('reads and writes cookies although an image called `cookie` stands in the way', async () => {
  const jar = open('https://app.example.test/', '_ct=1')
  vi.stubGlobal('Document', { prototype: jar.document })
  vi.stubGlobal('document', { cookie: {} })
  expect((await deleteUngranted(policy, NOTHING)).deleted).toEqual(cookies('_ct'))
  expect(jar.cookies).toEqual([])
})

it('writes little for the usual cookie', async () => {
  const jar = open('https://app.example.test/a/b/c/d/e/f', '_ct=1;Path=/;Domain=example.test')
  await deleteUngranted(policy, NOTHING)
  expect(jar.writes).toBeLessThan(10)
})

it('stores nothing and writes nothing where there is nothing to delete', async () => {
  const jar = open('https://app.example.test/', 'session=1', 'stranger=1')
  expect(await deleteUngranted(policy, NOTHING)).toEqual({ deleted: [], unreachable: HIDDEN })
  expect(jar.writes).toBe(0)
})

it('matches a wildcard against the names that are there', async () => {
  const jar = open('https://app.example.test/', '_ct_A1=1', '_ct_=1', '_ct=1', '_ctx=1', 'x_ct_=1')
  expect((await deleteUngranted(policy, NOTHING)).deleted).toEqual(cookies('_ct_A1', '_ct_', '_ct'))
  expect(namesIn(jar)).toEqual(['_ctx', 'x_ct_'])
})

it('deletes on a host without a domain', async () => {
  for (const address of ['http://localhost/a', 'http://127.0.0.1/a', 'http://[::1]/a']) {
    const jar = open(address, '_ct=1;Path=/', '_ct=2;Path=/a')
    await deleteUngranted(policy, NOTHING)
    expect(jar.cookies).toEqual([])
  }
})

it('deletes on a host that is itself a public suffix', async () => {
  const jar = open('https://github.io/a', '_ct=1;Path=/', '_ct=1;Path=/a;Domain=github.io')
  await deleteUngranted(policy, NOTHING)
  expect(jar.cookies).toEqual([])
})

it('deletes names that are only written with Secure', async () => {
  const prefixed: Policy = {
    ...policy,
    services: {},
    cookies: ['__Host-x', '__Secure-x'].map((name) => ({ name, category: 'analytics', purpose: 'Counts', duration: '1 day' })),
  }
  const jar = open('https://app.example.test/', '__Host-x=1;Path=/;Secure', '__Secure-x=1;Path=/;Domain=example.test;Secure')
  expect(await deleteUngranted(prefixed, NOTHING)).toEqual({ deleted: cookies('__Host-x', '__Secure-x'), unreachable: [] })
  expect(jar.cookies).toEqual([])
})

describe('what stays', () => {
  it('is what is required, whatever the grants say', async () => {
    const jar = open('https://app.example.test/', 'session=1')
    expect((await deleteUngranted(policy, {})).deleted).toEqual([])
    expect(namesIn(jar)).toEqual(['session'])
  })

  it('is a required cookie that a denied wildcard fits as well', async () => {
    const jar = open('https://app.example.test/', '_ct_session=1', '_ct_A1=1')
    expect((await deleteUngranted(policy, NOTHING)).deleted).toEqual(cookies('_ct_A1'))
    expect(namesIn(jar)).toEqual(['_ct_session'])
  })

  it('is what a granted service declares too', async () => {
    const jar = open('https://app.example.test/', '_ad_chat=1', '_ad_id=1')
    expect((await deleteUngranted(policy, { ...NOTHING, support: true })).deleted).toEqual(cookies('_ad_id'))
    expect(namesIn(jar)).toEqual(['_ad_chat'])
  })

  it('is what is granted', async () => {
    const jar = open('https://app.example.test/', '_ct=1', 'theme=1', '_ad_id=1')
    const report = await deleteUngranted(policy, { ...NOTHING, functional: true, analytics: true, counter: true })
    expect(report).toEqual({ deleted: cookies('_ad_id'), unreachable: HIDDEN })
    expect(namesIn(jar)).toEqual(['_ct', 'theme'])
  })

  it('is the consent cookie, even where a declaration fits it', async () => {
    const careless: Policy = { ...policy, cookie: { name: '_ad-choice' } }
    const jar = open('https://app.example.test/', '_ad-choice=1', '_ad_id=1')
    await deleteUngranted(careless, NOTHING)
    expect(namesIn(jar)).toEqual(['_ad-choice'])
  })

  it('is what nobody declared', async () => {
    const jar = open('https://app.example.test/', 'stranger=1')
    await deleteUngranted(policy, NOTHING)
    expect(namesIn(jar)).toEqual(['stranger'])
  })

  it("is the site's own cookie under a name another company uses on its own site", async () => {
    const jar = open('https://app.example.test/', 'prefs=1')
    expect(await deleteUngranted(policy, NOTHING)).toEqual({ deleted: [], unreachable: HIDDEN })
    expect(namesIn(jar)).toEqual(['prefs'])
  })
})

it('follows the grant of the service, not that of its category', async () => {
  const jar = open('https://app.example.test/', '_ct=1', '_ad_id=1')
  await deleteUngranted(policy, { ...NOTHING, analytics: true, counter: false, marketing: false, adverts: true })
  expect(namesIn(jar)).toEqual(['_ad_id'])
})

describe('what is out of reach', () => {
  it('is named: what other sites store and what only the server sees', async () => {
    const jar = open('https://app.example.test/', 'ad-server=1;HttpOnly')
    expect(await deleteUngranted(policy, NOTHING)).toEqual({ deleted: [], unreachable: HIDDEN })
    expect(namesIn(jar)).toEqual(['ad-server'])
  })

  it('is not named while it is granted', async () => {
    open('https://app.example.test/')
    expect((await deleteUngranted(policy, { ...NOTHING, adverts: true })).unreachable).toEqual([])
  })

  it('is a cookie that is still there afterwards', async () => {
    const jar = open('https://app.example.test/', '_ct=1')
    vi.stubGlobal('document', {
      get cookie() {
        return jar.document.cookie
      },
      set cookie(_: string) {}, // a browser that lets nothing be written
    })
    expect(await deleteUngranted(policy, NOTHING)).toEqual({ deleted: [], unreachable: [...HIDDEN, ...cookies('_ct')] })
  })

  it('is everything in a sandboxed frame, where nothing is deleted', async () => {
    const refuse = () => {
      throw new DOMException('The document is sandboxed', 'SecurityError')
    }
    for (const name of ['localStorage', 'sessionStorage', 'indexedDB', 'caches']) {
      vi.stubGlobal(name, undefined)
      Object.defineProperty(globalThis, name, { configurable: true, get: refuse })
    }
    vi.stubGlobal('document', Object.defineProperty({}, 'cookie', { get: refuse, set: refuse }))
    expect(await deleteUngranted(policy, NOTHING)).toEqual({ deleted: [], unreachable: HIDDEN })
  })
})
