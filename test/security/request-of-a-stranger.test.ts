import { describe, expect, it } from 'vitest'
import { definePolicy, parseRecord } from 'volenti'
import { createConsentHandler } from 'volenti/server'

const policy = definePolicy({
  site: { name: 'Example', contact: 'privacy@example.com' },
  lastUpdated: '2026-01-31',
  categories: { necessary: { required: true }, analytics: {}, marketing: {} },
})
const handle = createConsentHandler(policy)
const FORM = { 'Content-Type': 'application/x-www-form-urlencoded' }
const same = { ...FORM, 'Sec-Fetch-Site': 'same-origin', Origin: 'https://example.com' }

const post = (headers: Record<string, string>, body: BodyInit = 'action=accept-all', url = 'https://example.com/consent') =>
  handle(new Request(url, { method: 'POST', body, headers }))

/** Every header that an answer may set, whatever was asked. */
const HEADERS = ['cache-control', 'content-type', 'location', 'set-cookie']
const SET_COOKIE = /^volenti=[\w.~-]+;Path=\/;Max-Age=\d+;SameSite=lax;Secure$/

describe('where a post may come from', () => {
  const sites = [undefined, 'same-origin', 'same-site', 'cross-site', 'none', '', 'Same-Origin', 'same-origin, same-origin', 'same-origin;x', '?1']
  const origins = [
    undefined,
    'null',
    '',
    'https://example.com',
    'https://EXAMPLE.com:443',
    'http://example.com',
    'https://example.com:8443',
    'https://example.com.',
    'https://shop.example.com',
    'https://evil.example',
    'https://example.com@evil.example',
    'https://example.com.evil.example',
    'https://example.com, https://evil.example',
    'https://example.com https://example.com',
    'data:,x',
    'blob:https://example.com/x',
    'file://',
    'javascript:alert(1)',
    'example.com',
  ]
  const referers = [undefined, 'https://example.com/page', 'https://evil.example/?https://example.com/', 'about:client', 'blob:https://example.com/x']
  const OWN = ['https://example.com', 'https://EXAMPLE.com:443', 'https://example.com/page']

  /** What the two rules of the documentation come to, in their own words. */
  function isHeard(site?: string, origin?: string, referer?: string) {
    if (site !== undefined) return site === 'same-origin'
    return OWN.includes(origin ?? referer ?? '')
  }

  it.each(sites)('is decided by Sec-Fetch-Site %j, or by Origin, or by Referer, in all combinations', async (site) => {
    for (const origin of origins)
      for (const referer of referers) {
        const headers = {
          ...FORM,
          ...(site !== undefined && { 'Sec-Fetch-Site': site }),
          ...(origin !== undefined && { Origin: origin }),
          ...(referer !== undefined && { Referer: referer }),
        }
        const response = await post(headers)
        const heard = isHeard(site, origin, referer)
        expect([headers, response.status]).toEqual([headers, heard ? 303 : 403])
        expect([headers, response.headers.has('set-cookie')]).toEqual([headers, heard])
      }
  })

  it.each(['Sec-Fetch-Mode', 'Sec-Fetch-Dest', 'Sec-Fetch-User', 'X-Forwarded-Host', 'X-Forwarded-Proto', 'Forwarded', 'X-HTTP-Method-Override'])(
    'is not decided by %s',
    async (name) => {
      for (const value of ['same-origin', 'navigate', 'evil.example', 'https', 'host=example.com', 'POST']) {
        expect((await post({ ...FORM, [name]: value, Origin: 'https://evil.example' })).status).toBe(403)
        expect((await post({ ...same, [name]: value })).headers.get('location')).toBe('/')
        const get = await handle(new Request('https://example.com/consent', { headers: { ...same, [name]: value } }))
        expect(get.status).toBe(405)
      }
    },
  )
})

describe('what a form of another site can send without being asked', () => {
  const multipart = new FormData()
  multipart.set('action', 'accept-all')

  it.each<[string, Record<string, string>, BodyInit]>([
    ['plain text', { 'Content-Type': 'text/plain' }, 'action=accept-all\r\n'],
    ['plain text that reads as JSON', { 'Content-Type': 'text/plain' }, '{"action":"accept-all","a":"="}'],
    ['a multipart form', {}, multipart],
    ['a blob without a type', {}, new Blob(['action=accept-all'])],
    ['a form by another name', { 'Content-Type': 'application/x-www-form-urlencoded2' }, 'action=accept-all'],
    ['a form among the parameters', { 'Content-Type': 'text/plain; application/x-www-form-urlencoded' }, 'action=accept-all'],
    ['two types', { 'Content-Type': 'text/plain, application/x-www-form-urlencoded' }, 'action=accept-all'],
  ])('%s is no form, not even of this site', async (_, type, body) => {
    const { 'Content-Type': __, ...rest } = same
    const response = await post({ ...rest, ...type }, body)
    expect(response.status).toBe(415)
    expect(response.headers.has('set-cookie')).toBe(false)
  })
})

it.each([
  'https://evil.example/',
  '//evil.example/',
  'https://example.com//evil.example/',
  'https://example.com/.//evil.example/',
  'https://example.com/%2e%2e//evil.example/',
  'https://example.com\\@evil.example/',
  'https://example.com@evil.example/',
  'https://example.com:8443/',
  'https://example.com。evil.example/',
  'blob:https://example.com/x',
  'javascript:alert(1)',
  'about:srcdoc',
])('leads back to no other origin by the Referer %j', async (referer) => {
  // Bytes beyond ASCII reach a server as Latin-1.
  const { href } = URL.canParse(referer) ? new URL(referer) : { href: referer }
  const response = await post({ ...same, Referer: href })
  const location = response.headers.get('location') ?? ''
  expect(location).toMatch(/^\/(?!\/)/)
  expect(new URL(location, 'https://example.com/consent').origin).toBe('https://example.com')
})

it('tells every cache to keep nothing, whatever the answer', async () => {
  const answers = [
    [303, await post(same)],
    [204, await post(same, `action=renew&record=${/=([^;]*)/.exec((await post(same)).headers.get('set-cookie') ?? '')?.[1]}`)],
    [400, await post(same, 'action=')],
    [403, await post(FORM)],
    [405, await handle(new Request('https://example.com/consent'))],
    [413, await post(same, `action=reject-all&return=${'a'.repeat(9000)}`)],
    [415, await post({ ...same, 'Content-Type': 'text/plain' })],
  ] as const
  for (const [status, response] of answers) {
    expect(response.status).toBe(status)
    expect(response.headers.get('cache-control')).toBe('no-store')
    const { Allow: _, ...names } = Object.fromEntries([...response.headers.keys()].map((name) => [name === 'allow' ? 'Allow' : name, true]))
    expect(HEADERS).toEqual(expect.arrayContaining(Object.keys(names)))
    expect(response.headers.get('set-cookie') ?? 'volenti=x;Path=/;Max-Age=1;SameSite=lax;Secure').toMatch(SET_COOKIE)
  }
})

it('gives each of a thousand posts at once its own answer', async () => {
  const acts = ['accept-all', 'reject-all', 'save&analytics=granted', 'save&marketing=granted']
  const expected = [
    { analytics: 'granted', marketing: 'granted' },
    { analytics: 'denied', marketing: 'denied' },
    { analytics: 'granted', marketing: 'denied' },
    { analytics: 'denied', marketing: 'granted' },
  ]
  await Promise.all(
    Array.from({ length: 1000 }, async (_, index) => {
      const cookie = (await post(same, `action=${acts[index % 4]}&return=/${index}`)).headers
      expect(cookie.get('location')).toBe(`/${index}`)
      const choices = parseRecord(/=([^;]*)/.exec(cookie.get('set-cookie') ?? '')?.[1] ?? '')?.choices ?? {}
      expect(Object.fromEntries(Object.entries(choices).map(([id, { choice }]) => [id, choice]))).toEqual(expected[index % 4])
    }),
  )
})
