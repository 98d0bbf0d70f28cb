import fc from 'fast-check'
import { describe, expect, it, vi } from 'vitest'
import { createConsentStore, defineRegimes, memoryStorage, type Policy, parseRecord, rejectAll, resolveGrants, resolveRegime, save } from 'volenti'
import { canadaNotice, optIn, usOptOut } from 'volenti/regimes'
import {
  consentCacheHeaders,
  createConsentHandler,
  gpcSupport,
  type PlacePlatform,
  readConsent,
  readPlace,
  regimeCacheHeaders,
  serializeConsentCookie,
} from 'volenti/server'
import { policy } from '../support/policies.ts'

const regimes = defineRegimes(policy, [optIn, usOptOut, canadaNotice])
const request = (headers: Record<string, string>, init: RequestInit = {}) => new Request('https://example.com/', { ...init, headers })
const read = (headers: Record<string, string>) => {
  const from = request(headers)
  return readConsent(from, policy, { regimes, place: readPlace(from, 'cloudflare') })
}
const TEXAS = { 'CF-IPCountry': 'US', 'CF-Region-Code': 'TX' }

describe('readConsent', () => {
  it('goes by the regime of the place, and the page renders the same', () => {
    const consent = read(TEXAS)
    expect(consent).toMatchObject({ isAsking: false, regime: { id: 'us-opt-out' }, grants: { marketing: true } })
    const { record, signals, regime } = consent
    const page = createConsentStore<Policy>(policy, { regimes, regime: regime?.id, initialRecord: record, initialSignals: signals })
    expect(page.getInitialState()).toMatchObject({ isAsking: false, grants: consent.grants, why: consent.why, regime })
    expect(page.getState().grants).toEqual(consent.grants)
  })

  it('counts GPC under the regime, and asks where the place is unknown', () => {
    expect(read({ ...TEXAS, 'Sec-GPC': '1' })).toMatchObject({ isAsking: false, grants: { marketing: false, analytics: true } })
    expect(read({ 'CF-IPCountry': 'T1' })).toMatchObject({ isAsking: true, regime: { id: 'opt-in' } })
  })

  it('is strict with a cookie that is no record, because it may have been a refusal', () => {
    expect(read({ ...TEXAS, Cookie: 'volenti=forged' })).toMatchObject({ regime: { id: 'opt-in' }, grants: { analytics: false } })
  })

  describe('with a value that is no record of the site', () => {
    const open = defineRegimes(policy, [usOptOut])
    const now = Date.UTC(2026, 10, 1)
    const valueAfter = (declared: Policy, choices: Readonly<Record<string, 'granted' | 'denied'>>) => {
      const storage = memoryStorage()
      save(createConsentStore(declared, { regimes: open, storage, now: () => now - 60_000 }), choices)
      return storage.read().join()
    }
    const refused = valueAfter(policy, { functional: 'denied', analytics: 'denied', marketing: 'denied' })
    const partly = valueAfter(policy, { functional: 'denied', analytics: 'granted' })
    const foreign = valueAfter({ ...policy, site: { ...policy.site, id: 'other' } }, { marketing: 'denied' })
    const readOpen = (cookie: string) => readConsent(request({ ...TEXAS, Cookie: cookie }), policy, { regimes: open, place: 'US-TX', now })
    const granted = (grants: object) => Object.entries(grants).flatMap(([id, is]) => (is && id !== 'necessary' ? id : []))

    it.each([
      ['forged', 'volenti=forged', []],
      ['empty', 'volenti=', []],
      ['of another format version', `volenti=3${refused.slice(1)}`, []],
      ['of another site', `volenti=${foreign}`, []],
      ['joined by a server with another of the name', `volenti=${refused}, volenti=x`, []],
      ['joined by a server with a cookie before it', `a=1, volenti=${refused}; b=1`, []],
      ['joined without a space', `a=1,volenti=${refused}`, []],
      ['beside one', `volenti=${partly}; a=1, volenti=${refused}`, ['analytics']],
      ['of another site beside one', `volenti=${partly}; volenti=${foreign}`, ['analytics']],
    ])('allows nothing before a decision, nor does the page: %s', (_, cookie, expected) => {
      const { grants, record, signals, regime } = readOpen(cookie)
      expect(granted(grants)).toEqual(expected)
      const page = createConsentStore<Policy>(policy, {
        regimes: open,
        regime: regime?.id,
        initialRecord: record,
        initialSignals: signals,
        now: () => now,
      })
      for (const state of [page.getInitialState(), page.getState()]) expect(expected).toEqual(expect.arrayContaining(granted(state.grants)))
      // A framework may have kept the record alone, and another may read it again.
      expect(granted(resolveGrants(policy, record, { signals, now, regime: usOptOut }).grants)).toEqual([])
    })

    it.each([
      ['none', '', ['functional', 'analytics', 'marketing']],
      ['one', `volenti=${partly}`, ['analytics', 'marketing']],
      ['two', `volenti=${partly}; volenti=${refused}`, []],
      ['one beside a cookie with commas', `a=1,2, 3; volenti=${partly}`, ['analytics', 'marketing']],
    ])('is not taken for one where every value is a record: %s', (_, cookie, expected) => {
      expect(granted(readOpen(cookie).grants)).toEqual(expected)
    })

    it('decides as the storage of a page with the same values', () => {
      // Development builds report a record of another site.
      vi.spyOn(console, 'error').mockImplementation(() => undefined)
      const texts = fc.constantFrom(refused, partly, foreign, 'forged', '', valueAfter(policy, { marketing: 'granted' }))
      fc.assert(
        fc.property(fc.array(texts, { maxLength: 4 }), (values) => {
          const { grants, regime } = readOpen(values.map((value) => `volenti=${value}`).join('; '))
          const page = createConsentStore(policy, {
            regimes: open,
            regime: regime?.id,
            storage: { read: () => values, write: () => true },
            now: () => now,
          })
          expect(page.getState().grants).toEqual(grants)
        }),
      )
    })
  })

  it('takes the id that something in front of the server has found, and is strict with one that is not in the list', () => {
    const found = (regime: string) => readConsent(request({}), policy, { regimes, regime }).regime?.id
    expect(found('canada-notice')).toBe('canada-notice')
    expect(found('elsewhere-open')).toBe('opt-in')
  })
})

describe('createConsentHandler', () => {
  const post = async (action: string) => {
    const init = { method: 'POST', body: `action=${action}` }
    const headers = { 'Content-Type': 'application/x-www-form-urlencoded', Origin: 'https://example.com' }
    const answer = await createConsentHandler(policy, { regimes, regimeOf: () => 'canada-notice' })(request(headers, init))
    return { status: answer.status, cookie: answer.headers.get('Set-Cookie') }
  }

  it('writes the letter of the regime, and keeps the record for as long as a browser does', async () => {
    const { cookie } = await post('reject-all')
    expect(parseRecord(cookie?.split(/[=;]/)[1] ?? '')).toMatchObject({ regime: 'n', choices: { marketing: { choice: 'denied' } } })
    expect(cookie).toMatch(/Max-Age=34560000/)
  })

  it('makes no choice of a box that the regime had ticked and the visitor left as it was', async () => {
    const { cookie } = await post('save&functional=granted&analytics=granted')
    const { choices = {} } = parseRecord(cookie?.split(/[=;]/)[1] ?? '') ?? {}
    expect(choices).toEqual({ marketing: expect.objectContaining({ choice: 'denied' }) })
  })

  it('takes a refusal of a form that is older than the policy', async () => {
    const { status, cookie } = await post('save&ticked.before=analytics+chat')
    expect(status).toBe(303)
    expect(parseRecord(cookie?.split(/[=;]/)[1] ?? '')?.choices).toMatchObject({ analytics: { choice: 'denied' } })
  })

  it('takes the strictest regime where the site fails to find one, and loses no refusal', async () => {
    const logged = vi.spyOn(console, 'error').mockImplementation(() => {})
    const error = new Error('no place')
    const answer = createConsentHandler(policy, {
      regimes,
      regimeOf() {
        throw error
      },
    })
    const headers = { 'Content-Type': 'application/x-www-form-urlencoded', Origin: 'https://example.com' }
    const { status, headers: answered } = await answer(request(headers, { method: 'POST', body: 'action=reject-all' }))
    expect(status).toBe(303)
    expect(parseRecord(answered.get('Set-Cookie')?.split(/[=;]/)[1] ?? '')).toMatchObject({
      regime: 'o',
      choices: { marketing: { choice: 'denied' } },
    })
    expect(logged.mock.calls).toEqual([[error]])
    logged.mockRestore()
  })

  it('puts a notice away without a choice', async () => {
    const { status, cookie } = await post('acknowledge')
    expect(status).toBe(303)
    expect(parseRecord(cookie?.split(/[=;]/)[1] ?? '')).toMatchObject({ regime: 'n', choices: {} })
  })
})

describe('a cookie that is sent again', () => {
  it('keeps a refusal for another 400 days', () => {
    const storage = memoryStorage()
    rejectAll(createConsentStore(policy, { regimes, regime: 'us-opt-out', storage, now: () => Date.UTC(2026, 0, 1) }))
    const record = parseRecord(storage.read()[0] ?? '')
    expect(record && serializeConsentCookie(record, policy, { regimes, now: Date.UTC(2027, 0, 1) })).toContain('Max-Age=34560000')
  })
})

describe('headers for caches', () => {
  it('name what the place and the signals were read from', () => {
    expect(consentCacheHeaders(policy, { regimes, place: 'cloudflare' }).Vary).toBe('Cookie, CF-IPCountry, CF-Region-Code, Sec-GPC')
    const ignoring: Policy = { ...policy, signals: { gpc: 'ignored' } }
    expect(consentCacheHeaders(ignoring).Vary).toBe('Cookie')
    expect(consentCacheHeaders(ignoring, { regimes }).Vary).toBe('Cookie, Sec-GPC')
    expect(regimeCacheHeaders({ regime: 'X-Regime' })).toEqual({ Vary: 'X-Regime' })
  })

  it('keep a shared cache from serving the page of one regime under another', () => {
    const cache: { readonly vary: readonly string[]; readonly headers: Headers; readonly body: string }[] = []
    const origin = (from: Request, platform: PlacePlatform) => resolveRegime(regimes, readPlace(from, platform)).id
    /** Answers as RFC 9111 lets a shared cache answer: only with a response that was selected by the same headers. */
    const fetchThrough = (from: Request) => {
      const hit = cache.find(({ vary, headers }) => vary.every((name) => headers.get(name) === from.headers.get(name)))
      if (hit) return hit.body
      const body = origin(from, 'cloudflare')
      cache.push({ vary: regimeCacheHeaders('cloudflare').Vary.split(', '), headers: from.headers, body })
      return body
    }
    const places = [
      TEXAS,
      { 'CF-IPCountry': 'DE' },
      { 'CF-IPCountry': 'CA', 'CF-Region-Code': 'ON' },
      { 'CF-IPCountry': 'CA', 'CF-Region-Code': 'QC' },
      {},
    ]
    const served = [...places, ...places].map((headers) => fetchThrough(request(headers as Record<string, string>)))
    expect(served.slice(0, 5)).toEqual(['us-opt-out', 'opt-in', 'canada-notice', 'opt-in', 'opt-in'])
    expect(served.slice(5)).toEqual(served.slice(0, 5))
    expect(cache).toHaveLength(5)
  })
})

describe('gpcSupport', () => {
  it('says whether the policy and every regime honor the signal', async () => {
    const answer = gpcSupport(policy, regimes)
    expect(answer.headers.get('Content-Type')).toMatch(/^application\/json/)
    expect(await answer.json()).toEqual({ gpc: true, lastUpdate: '2026-01-31' })
    const ignoring: Policy = { ...policy, signals: { gpc: 'ignored' } }
    expect(await gpcSupport(ignoring).json()).toMatchObject({ gpc: false })
    expect(await gpcSupport(ignoring, regimes).json()).toMatchObject({ gpc: false })
    expect(await gpcSupport(ignoring, defineRegimes(policy, [usOptOut])).json()).toMatchObject({ gpc: true })
  })
})
