import { gzipSync } from 'node:zlib'
import fc from 'fast-check'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { acceptAll, createConsentStore, memoryStorage, NO_SIGNALS, type Policy, parseRecord } from '../../src/core/index.ts'
import { type ConsentHandlerOptions, createConsentHandler, readConsent } from '../../src/server/index.ts'
import { NOW, policy } from './policies.ts'

const FORM = 'application/x-www-form-urlencoded'
const same = { 'Sec-Fetch-Site': 'same-origin', Origin: 'https://example.com', 'Content-Type': FORM }

interface Post {
  readonly body?: BodyInit | null
  readonly headers?: Record<string, string>
  readonly url?: string
  readonly from?: Policy
  readonly options?: ConsentHandlerOptions
}

const post = ({ body = 'action=reject-all', headers = same, url = 'https://example.com/consent', from = policy, options = {} }: Post) =>
  createConsentHandler(from, { now: () => NOW, ...options })(new Request(url, { method: 'POST', body, headers, ...({ duplex: 'half' } as object) }))

/** The value of a cookie that grants everything. */
const storage = memoryStorage()
acceptAll(createConsentStore(policy, { storage, now: () => NOW, readSignals: () => NO_SIGNALS }))
const ACCEPTED = storage.read().join()

/** The pair of the cookie that a response sets. */
const pairOf = (response: Response) => response.headers.get('set-cookie')?.split(';')[0] ?? ''
const choicesIn = (response: Response) => {
  const choices = parseRecord(pairOf(response).slice('volenti='.length))?.choices ?? {}
  return Object.fromEntries(Object.entries(choices).map(([id, { choice }]) => [id, choice]))
}

describe('a decision by form', () => {
  it.each([
    ['action=accept-all', { analytics: 'granted', marketing: 'granted' }],
    ['action=reject-all', { analytics: 'denied', marketing: 'denied' }],
    ['action=withdraw', { analytics: 'denied', marketing: 'denied' }],
    ['action=save', { analytics: 'denied', marketing: 'denied' }],
    ['action=save&analytics=granted', { analytics: 'granted', marketing: 'denied' }],
    ['analytics=denied&marketing=granted&action=save', { analytics: 'denied', marketing: 'granted' }],
    ['action=save&analytics=granted&meter=denied', { analytics: 'granted', marketing: 'denied', meter: 'denied' }],
    ['action=save&analytics=granted&meter=granted', { analytics: 'granted', marketing: 'denied' }],
    ['action=save&analytics=granted&meter=', { analytics: 'granted', marketing: 'denied' }],
    ['action=save&meter=granted', { analytics: 'denied', marketing: 'denied', meter: 'granted' }],
    ['analytics=granted&meter=denied&action=accept-all', { analytics: 'granted', marketing: 'granted' }],
    ['analytics=granted&meter=granted&action=reject-all', { analytics: 'denied', marketing: 'denied' }],
  ])('%s makes the choices it says', async (body, choices) => {
    const response = await post({ body })
    expect(response.status).toBe(303)
    expect(choicesIn(response)).toEqual(choices)
    expect(response.headers.get('cache-control')).toBe('no-store')
  })

  it('sets the cookie that the store would write', async () => {
    const storage = memoryStorage()
    const store = createConsentStore(policy, { storage, now: () => NOW + 900, readSignals: () => NO_SIGNALS })
    acceptAll(store)
    const response = await post({ body: 'action=accept-all', options: { now: () => NOW + 900 } })
    expect(response.headers.get('set-cookie')).toBe(`volenti=${storage.read()[0]};Path=/;Max-Age=15768000;SameSite=lax;Secure`)
    expect(readConsent(pairOf(response), policy, { now: NOW }).grants).toEqual(store.getState().grants)
  })

  it('keeps to the signals of the request: a general yes does not overrule GPC, a yes by name does', async () => {
    const headers = { ...same, 'Sec-GPC': '1' }
    const signals = { gpc: true, dnt: false }
    const general = await post({ body: 'action=accept-all', headers })
    expect(readConsent(pairOf(general), policy, { now: NOW, signals }).grants).toMatchObject({ analytics: true, marketing: false })
    const named = await post({ body: 'action=save&marketing=granted', headers })
    expect(readConsent(pairOf(named), policy, { now: NOW, signals }).grants).toMatchObject({ analytics: false, marketing: true })
  })

  it('takes a charset and any case in the content type', async () => {
    expect((await post({ headers: { ...same, 'Content-Type': 'Application/X-WWW-Form-URLEncoded; charset=UTF-8' } })).status).toBe(303)
  })

  it('is Secure where the visitor is on https', async () => {
    const plain = { url: 'http://localhost:3000/consent', headers: { ...same, Origin: 'http://localhost:3000' } }
    const proxied = { url: 'http://localhost:3000/consent', headers: same }
    const named = { url: 'http://localhost:3000/consent', headers: { 'Content-Type': FORM, Origin: 'https://example.com' } }
    expect((await post(plain)).headers.get('set-cookie')).not.toContain('Secure')
    expect((await post(proxied)).headers.get('set-cookie')).toContain(';Secure')
    expect((await post({ ...named, options: { origin: 'https://example.com' } })).headers.get('set-cookie')).toContain(';Secure')
  })
})

describe('the way back', () => {
  const locationOf = async (target: string | null, referer?: string) => {
    const body = new URLSearchParams({ action: 'reject-all', ...(target !== null && { return: target }) })
    const response = await post({ body: body.toString(), headers: { ...same, ...(referer && { Referer: referer }) } })
    expect(response.status).toBe(303)
    return response.headers.get('location')
  }

  it('is the path that the form names, else the page with the form, else the front page', async () => {
    expect(await locationOf('/shop?a=1&b=ü#c')).toBe('/shop?a=1&b=%C3%BC#c')
    expect(await locationOf('https://example.com/shop')).toBe('/shop')
    expect(await locationOf('/shop', 'https://example.com/other')).toBe('/shop')
    expect(await locationOf(null, 'https://example.com/other?q')).toBe('/other?q')
    expect(await locationOf('', 'https://example.com/other')).toBe('/other')
    expect(await locationOf(null, 'https://evil.example/')).toBe('/')
    expect(await locationOf(null)).toBe('/')
  })

  it.each([
    'https://evil.example/',
    '//evil.example',
    '///evil.example',
    '\\\\evil.example',
    '/\\evil.example',
    '\\/evil.example',
    '/\t/evil.example',
    '\n//evil.example',
    ' //evil.example',
    'https://example.com//evil.example',
    'https:\\\\evil.example',
    'https:evil.example/\\..',
    '/.//evil.example',
    '/a/..//evil.example',
    'https://example.com@evil.example/',
    'https://user:pass@example.com/',
    'https://example.com.evil.example/',
    'https://example.com:8443/',
    'http://example.com/',
    'javascript:alert(1)',
    'JaVaScRiPt://example.com/%0aalert(1)',
    'data:text/html,x',
    'blob:https://example.com/x',
    'http://[',
  ])('does not lead to %j', async (target) => {
    const location = (await locationOf(target)) ?? ''
    expect(new URL(location, 'https://example.com/consent').origin).toBe('https://example.com')
    expect(location).toMatch(/^\/(?!\/)/)
  })

  it('leads to the same origin only, for every value in the form', async () => {
    const parts = fc.constantFrom(
      '/',
      '//',
      '\\',
      ':',
      '@',
      '.',
      '..',
      'https:',
      'javascript:',
      'evil.example',
      'example.com',
      '\t',
      '\r\n',
      ' ',
      '%2f',
      '#',
      '?',
      'é',
    )
    await fc.assert(
      fc.asyncProperty(
        fc.oneof(
          fc.string(),
          fc.array(parts, { maxLength: 8 }).map((each) => each.join('')),
        ),
        async (target) => {
          const location = (await locationOf(target)) ?? ''
          expect(new URL(location, 'https://example.com/consent').origin).toBe('https://example.com')
          expect(location).toMatch(/^\/(?!\/)/)
        },
      ),
    )
  })
})

describe('where a post comes from', () => {
  const type = { 'Content-Type': FORM }

  it.each<[string, Record<string, string>, number]>([
    ['a page of the site', { 'Sec-Fetch-Site': 'same-origin' }, 303],
    ['a page of the site that hides its address', { 'Sec-Fetch-Site': 'same-origin', Origin: 'null' }, 303],
    ['a page of the site with an Origin that is no address', { 'Sec-Fetch-Site': 'same-origin', Origin: 'data:,x' }, 303],
    ['a page of the site in an older browser', { Origin: 'https://example.com' }, 303],
    ['a page of the site in a browser that sends no Origin', { Referer: 'https://example.com/page' }, 303],
    ['another site', { 'Sec-Fetch-Site': 'cross-site', Origin: 'https://evil.example' }, 403],
    ['another site that pretends', { 'Sec-Fetch-Site': 'cross-site', Origin: 'https://example.com', Referer: 'https://example.com/' }, 403],
    ['a sibling subdomain', { 'Sec-Fetch-Site': 'same-site', Origin: 'https://shop.example.com' }, 403],
    ['the address bar', { 'Sec-Fetch-Site': 'none' }, 403],
    ['two answers at once', { 'Sec-Fetch-Site': 'same-origin, cross-site' }, 403],
    ['another site in an older browser', { Origin: 'https://evil.example', Referer: 'https://example.com/' }, 403],
    ['a sandboxed frame in an older browser', { Origin: 'null', Referer: 'https://example.com/' }, 403],
    ['another site in a browser that sends no Origin', { Referer: 'https://evil.example/https://example.com/' }, 403],
    ['an insecure page of the same host', { Origin: 'http://example.com' }, 403],
    ['another port', { Origin: 'https://example.com:8443' }, 403],
    ['a longer host', { Referer: 'https://example.com.evil.example/' }, 403],
    ['nowhere', {}, 403],
    ['something that is no address', { Origin: 'example.com' }, 403],
  ])('%s', async (_, headers, status) => {
    const response = await post({ headers: { ...type, ...headers } })
    expect(response.status).toBe(status)
    expect(response.headers.get('set-cookie') ?? '').toMatch(status === 303 ? /;Secure$/ : /^$/)
  })

  it('is compared with the origin that the site names', async () => {
    const behind = { url: 'http://10.0.0.7:3000/consent', options: { origin: 'https://example.com' } }
    expect((await post({ ...behind, headers: { ...type, Origin: 'https://example.com' } })).status).toBe(303)
    expect((await post({ ...behind, headers: { ...type, Origin: 'http://10.0.0.7:3000' } })).status).toBe(403)
  })

  it.each([
    ['https://example.com', '/page'],
    ['https://example.org', '/page'],
    ['https://example.net', '/'],
  ])('is compared with each of the origins that the site names: %s', async (origin, location) => {
    const options = { origin: ['https://example.com', 'https://example.org'] }
    const headers = { ...type, Origin: origin, Referer: 'https://example.org/page', 'Sec-Fetch-Site': 'same-origin' }
    const response = await post({ url: 'http://10.0.0.7:3000/consent', options, headers: { ...type, Origin: origin } })
    expect(response.status).toBe(location === '/' ? 403 : 303)
    const framed = await post({ url: 'http://10.0.0.7:3000/consent', options, headers: { ...headers, Referer: `${origin}/page` } })
    expect([framed.status, framed.headers.get('location')]).toEqual([303, location])
    expect(framed.headers.get('set-cookie')).toContain(';Secure')
  })

  it.each([[[]], [['example.com']], ['']])('is nobody where the site names no address: %j', async (origin) => {
    for (const headers of [{ 'Sec-Fetch-Site': 'same-origin' }, { Origin: 'https://example.com' }, {}])
      expect((await post({ options: { origin }, headers: { ...type, ...headers } })).status).toBe(403)
  })
})

describe('a form that is refused', () => {
  const stream = (chunks: readonly (string | Uint8Array)[], error?: Error) =>
    new ReadableStream({
      start(controller) {
        for (const chunk of chunks) controller.enqueue(typeof chunk === 'string' ? new TextEncoder().encode(chunk) : chunk)
        if (error) controller.error(error)
        else controller.close()
      },
    })

  const endless = () =>
    new ReadableStream({
      pull: (controller) => controller.enqueue(new Uint8Array(1000).fill(97)),
      cancel: () => new Promise(() => {}),
    })

  it.each<[string, Post, number]>([
    ['an empty body', { body: '' }, 400],
    ['no body', { body: null }, 400],
    ['no action', { body: 'analytics=granted' }, 400],
    ['an unknown action', { body: 'action=accept' }, 400],
    ['an action of an object', { body: 'action=constructor' }, 400],
    ['an action in other letters', { body: 'action=Accept-All' }, 400],
    ['two actions', { body: 'action=reject-all&action=accept-all' }, 400],
    ['an unknown category', { body: 'action=save&chat=granted' }, 400],
    ['an unknown category beside a refusal', { body: 'action=reject-all&chat=granted' }, 400],
    ['a required category', { body: 'action=save&necessary=granted' }, 400],
    ['a service of a required category', { body: 'action=save&login=denied' }, 400],
    ['a category without a value', { body: 'action=save&analytics=' }, 400],
    ['a service of a required category without a value', { body: 'action=save&login=' }, 400],
    ['an action without a value', { body: 'action=' }, 400],
    ['another value for a service', { body: 'action=save&meter=on' }, 400],
    ['a name of an object', { body: 'action=save&__proto__=granted' }, 400],
    ['another value', { body: 'action=save&analytics=on' }, 400],
    ['a choice twice', { body: 'action=save&analytics=granted&analytics=denied' }, 400],
    ['a broken escape', { body: 'action=save&analytics=granted%' }, 400],
    ['an escape that is no UTF-8', { body: 'action=save&return=%ff' }, 400],
    ['bytes that are no UTF-8', { body: stream(['action=reject-all&return=', new Uint8Array([255])]) }, 400],
    ['a value that is not encoded', { body: 'action=reject-all&return=/?a=b' }, 400],
    ['a field without a value', { body: 'action=save&analytics' }, 400],
    ['a separator too many', { body: 'action=save&' }, 400],
    ['a body that breaks off', { body: stream(['action=reject-all'], new Error('reset')) }, 400],
    ['JSON', { headers: { ...same, 'Content-Type': 'application/json' }, body: '{"action":"accept-all"}' }, 415],
    ['plain text', { headers: { ...same, 'Content-Type': 'text/plain' } }, 415],
    ['two content types', { headers: { ...same, 'Content-Type': `${FORM}, text/plain` } }, 415],
    ['a body that is compressed', { headers: { ...same, 'Content-Encoding': 'gzip' }, body: gzipSync('action=accept-all') }, 400],
    ['a name that is encoded twice', { body: 'action=save&%2561nalytics=granted' }, 400],
    ['a choice twice, once encoded', { body: 'action=save&analytics=denied&%61nalytics=granted' }, 400],
    ['an action twice, once encoded', { body: 'action=reject-all&%61ction=accept-all' }, 400],
    ['a value with a control character', { body: 'action=accept-all%00' }, 400],
    ['a renewal of nothing', { body: 'action=renew' }, 400],
    ['a record beside a decision', { body: `action=reject-all&record=${ACCEPTED}` }, 400],
    ['a multipart form', { headers: { ...same, 'Content-Type': 'multipart/form-data; boundary=x' } }, 415],
    ['no content type', { headers: { 'Sec-Fetch-Site': 'same-origin' }, body: stream(['action=reject-all']) }, 415],
    ['a body that is too large', { body: `action=reject-all&return=/${'a'.repeat(9000)}` }, 413],
    ['a stream that is too large', { body: stream(Array.from({ length: 100 }, () => 'a'.repeat(100))) }, 413],
    ['a stream that is too large and does not end when it is cancelled', { body: endless() }, 413],
    ['a length that is too large', { headers: { ...same, 'Content-Length': '8193' }, body: stream(['action=reject-all']) }, 413],
  ])('%s', async (_, each, status) => {
    const response = await post(each)
    expect(response.status).toBe(status)
    expect(response.headers.has('set-cookie')).toBe(false)
    expect(response.headers.get('content-type')).toBe('text/plain; charset=utf-8')
    expect(response.headers.get('cache-control')).toBe('no-store')
    expect(await response.text()).toMatch(/^No choice was changed\. The request was refused because /)
  })

  it.each(['GET', 'HEAD', 'PUT', 'DELETE', 'OPTIONS'])('%s', async (method) => {
    const response = await createConsentHandler(policy)(new Request('https://example.com/consent?action=accept-all', { method, headers: same }))
    expect(response.status).toBe(405)
    expect(response.headers.get('allow')).toBe('POST')
    expect(response.headers.has('set-cookie')).toBe(false)
  })

  it('grants only the choices of a form, for every text that is posted', async () => {
    const word = fc.oneof(
      fc.constantFrom('action', 'save', 'accept-all', 'analytics', 'marketing', 'necessary', 'granted', 'denied', 'return', '=', '&', '%', '+'),
      fc.string(),
    )
    await fc.assert(
      fc.asyncProperty(fc.array(word, { maxLength: 12 }), async (words) => {
        const body = words.join('')
        const response = await post({ body })
        expect([303, 204, 400]).toContain(response.status)
        const granted = Object.entries(choicesIn(response)).filter(([, choice]) => choice === 'granted')
        for (const [id] of granted) expect(body).toMatch(new RegExp(`(^|&)action=accept-all(&|$)|(^|&)${id}=granted(&|$)`))
      }),
      { numRuns: 500 },
    )
  })
})

describe('choices that are too large for a cookie', () => {
  // 230 services with long ids; `validatePolicy` refuses such a policy, and nobody has to call it.
  const services = Object.fromEntries(
    Array.from({ length: 230 }, (_, index) => [`vendor-number-${index}`, { category: 'analytics', vendor: { name: `Vendor ${index}` } }]),
  )
  const large: Policy = { ...policy, services }
  const refusals = Object.keys(services).slice(0, 200)
  const denied = `action=save&analytics=granted&${refusals.map((id) => `${id}=denied`).join('&')}`

  it.each([{}, { cookie: { domain: 'example.com', partitioned: true } }])('end the old cookie, so that nothing is granted: %j', async (changes) => {
    const from = { ...large, ...changes }
    const accepted = await post({ body: 'action=accept-all', from })
    expect(readConsent(pairOf(accepted), from, { now: NOW }).grants['vendor-number-7']).toBe(true)
    const response = await post({ body: denied, from, headers: { ...same, Cookie: pairOf(accepted) } })
    expect(response.status).toBe(303)
    const [pair, ...attributes] = (response.headers.get('set-cookie') ?? '').split(';')
    expect(pair).toBe('volenti=')
    // The same place, or the browser would keep the old one.
    const kept = (accepted.headers.get('set-cookie') ?? '').split(';').slice(1)
    expect(attributes).toEqual(kept.map((attribute) => (attribute.startsWith('Max-Age') ? 'Max-Age=0' : attribute)))
    expect(readConsent(pairOf(response), from, { now: NOW }).status).toBe('undecided')
  })
})

describe('a body that stalls', () => {
  afterEach(() => vi.useRealTimers())

  it.each<[string, (controller: ReadableStreamDefaultController) => void]>([
    ['sends nothing', () => {}],
    ['sends a byte a second', (controller) => void setInterval(() => controller.enqueue(new Uint8Array([97])), 1000)],
  ])('is refused after ten seconds: one that %s', async (_, start) => {
    vi.useFakeTimers()
    const cancel = vi.fn()
    const response = post({ body: new ReadableStream({ start, cancel }) })
    const settled = vi.fn()
    void response.then(settled)
    await vi.advanceTimersByTimeAsync(9_999)
    expect(settled).not.toHaveBeenCalled()
    await vi.advanceTimersByTimeAsync(1)
    expect((await response).status).toBe(400)
    expect(cancel).toHaveBeenCalledOnce()
  })

  it('leaves no timer behind where it came', async () => {
    vi.useFakeTimers()
    expect((await post({})).status).toBe(303)
    expect(vi.getTimerCount()).toBe(0)
  })
})

describe('onDecision', () => {
  it('gets the decision of a form and its request, before the answer', async () => {
    const heard: unknown[] = []
    const onDecision: ConsentHandlerOptions['onDecision'] = async ({ reason, where, choices, asked, decidedAt }, { url }) => {
      await null
      heard.push({ reason, where, choices, asked, decidedAt, url })
    }
    const response = await post({ body: 'action=save&analytics=granted', options: { onDecision } })
    expect(response.status).toBe(303)
    const choices = { analytics: 'granted', marketing: 'denied' }
    const asked = ['analytics', 'marketing']
    expect(heard).toEqual([{ reason: 'save', where: 'form', choices, asked, decidedAt: NOW, url: 'https://example.com/consent' }])
  })

  it('is not called for a renewal, nor for a form that is refused', async () => {
    const onDecision = vi.fn()
    await post({ body: new URLSearchParams({ action: 'renew', record: ACCEPTED }), options: { onDecision } })
    await post({ body: 'action=nothing', options: { onDecision } })
    expect(onDecision).not.toHaveBeenCalled()
  })

  it.each([
    () => {
      throw new Error('full')
    },
    () => Promise.reject(new Error('full')),
  ])('does not touch the answer when it fails, in whichever way', async (onDecision) => {
    const logged = vi.spyOn(console, 'error').mockImplementation(() => {})
    const response = await post({ body: 'action=accept-all', options: { onDecision } })
    expect([response.status, choicesIn(response)]).toEqual([303, { analytics: 'granted', marketing: 'granted' }])
    expect(logged).toHaveBeenCalledWith(new Error('full'))
  })
})
