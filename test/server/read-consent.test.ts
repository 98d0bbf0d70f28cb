import fc from 'fast-check'
import { describe, expect, expectTypeOf, it } from 'vitest'
import { createConsentStore, memoryStorage, NO_SIGNALS, parseRecord, rejectAll, resolveGrants } from '../../src/core/index.ts'
import { mostProtective } from '../../src/core/record/most-protective.ts'
import { type ConsentSource, readConsent } from '../../src/server/index.ts'
import { acts } from '../support/acts.ts'
import { NOW, policy } from './policies.ts'

/** The value of the cookie after an act. */
function valueAfter(act: 'acceptAll' | 'rejectAll', time = NOW) {
  const storage = memoryStorage()
  acts[act](createConsentStore(policy, { storage, now: () => time, readSignals: () => NO_SIGNALS }))
  return storage.read()[0] ?? ''
}

const accepted = valueAfter('acceptAll')
const request = (headers: HeadersInit) => new Request('https://example.com/', { headers })

/** Headers as a polyfill or another realm makes them: alike, but not made by this realm's `Headers`. */
const foreign = (fields: Readonly<Record<string, string>>) =>
  ({ get: (name: string) => fields[name.toLowerCase()] ?? null, [Symbol.toStringTag]: 'Headers' }) as unknown as Headers

describe('readConsent', () => {
  const sources: [string, ConsentSource][] = [
    ['a request', request({ Cookie: `a=b; volenti=${accepted}; c=d` })],
    ['headers', new Headers({ Cookie: `volenti=${accepted}` })],
    ['the text of a Cookie header', `a=b;volenti=${accepted};c=d`],
    ['cookies that are objects', { get: (name) => (name === 'volenti' ? { value: accepted } : undefined) }],
    ['cookies that are texts', new Map([['volenti', accepted]])],
    ['cookies that can also write headers', { get: () => ({ value: accepted }), headers: () => [] } as ConsentSource],
    ['headers that carry what they were made of', Object.assign(new Headers({ Cookie: `volenti=${accepted}` }), { headers: {} })],
    ['headers of another realm', foreign({ cookie: `volenti=${accepted}` })],
    ['a request of another realm', { headers: foreign({ cookie: `volenti=${accepted}` }) } as Request],
  ]
  it.each(sources)('reads the record from %s', (_, source) => {
    const consent = readConsent(source, policy, { now: NOW })
    expect(consent.record).toEqual({ ...parseRecord(accepted), readAt: NOW })
    expect(consent).toMatchObject({ status: 'decided', grants: { necessary: true, analytics: true, marketing: true, meter: true } })
  })

  const nothing: [string, ConsentSource][] = [
    ['a request without cookies', request({})],
    ['headers without cookies', new Headers()],
    ['an empty text', ''],
    ['no header', null],
    ['no cookie', { get: () => undefined }],
    ['a message of Node, which has no headers to ask', { get: () => undefined, headers: { cookie: `volenti=${accepted}` } } as ConsentSource],
    ['two cookies that a server joined by a comma', `volenti=${accepted}, volenti=${accepted}`],
    ['a cookie that is null', { get: () => null }],
    ['a cookie of another name', `xvolenti=${accepted}; Volenti=${accepted}; volenti2=${accepted}`],
    ['another format version', `volenti=3${accepted.slice(1)}`],
    ['a value in quotes', `volenti="${accepted}"`],
    ['a cookie whose value looks like two', `a=b, volenti=${accepted}`],
    ['a record with another cookie behind a comma', `volenti=${accepted}, b=1`],
    ['cookies that a server joined by commas', `a=1, volenti=${accepted}, b=1; c=1`],
    ['a record with a space behind it', `volenti=${accepted} ; b=1`],
    ['a record with a line break behind it', `volenti=${accepted}\r\n; b=1`],
    ['a record with a letter of another alphabet', `volenti=${accepted}é`],
    ['a record in cookies that are joined by commas', { get: () => `${accepted}, b=1` }],
  ]
  it.each(nothing)('reads no record from %s', (_, source) => {
    expect(readConsent(source, policy, { now: NOW })).toMatchObject({
      record: null,
      status: 'undecided',
      grants: { necessary: true, analytics: false, marketing: false, meter: false },
    })
  })

  it('lets the most protective of several cookies count', () => {
    const rejected = valueAfter('rejectAll', NOW - 1000)
    for (const cookie of [`volenti=${accepted}; volenti=${rejected}`, `volenti=${rejected}; volenti=${accepted}`])
      expect(readConsent(cookie, policy, { now: NOW }).grants.analytics).toBe(false)
  })

  it('ignores a record of another site that shares the name of the cookie', () => {
    const storage = memoryStorage()
    rejectAll(createConsentStore({ ...policy, site: { ...policy.site, id: 'other' } }, { storage, now: () => NOW }))
    const foreign = storage.read().join()
    expect(readConsent(`volenti=${foreign}`, policy, { now: NOW })).toMatchObject({ record: null, status: 'undecided' })
    expect(readConsent(`volenti=${foreign}; volenti=${accepted}`, policy, { now: NOW }).grants.analytics).toBe(true)
  })

  it('takes the signals of the request into account, or those of its options', () => {
    const cookie = `volenti=${accepted}`
    expect(readConsent(request({ Cookie: cookie, 'Sec-GPC': '1' }), policy, { now: NOW })).toMatchObject({
      signals: { gpc: true, dnt: false },
      grants: { analytics: true, marketing: false },
    })
    const signals = { gpc: true, dnt: false }
    expect(readConsent(cookie, policy, { now: NOW, signals }).grants.marketing).toBe(false)
    expect(readConsent(cookie, policy, { now: NOW }).signals).toEqual(NO_SIGNALS)
  })

  it('takes the signals of headers of another realm', () => {
    const headers = foreign({ cookie: `volenti=${accepted}`, 'sec-gpc': '1' })
    expect(readConsent(headers, policy, { now: NOW }).signals).toEqual({ gpc: true, dnt: false })
    expect(readConsent({ headers } as Request, policy, { now: NOW }).grants.marketing).toBe(false)
  })

  it('asks again when a choice has expired', () => {
    expect(readConsent(`volenti=${accepted}`, policy, { now: NOW + 15_768_000_000 }).status).toBe('expired')
  })

  it('knows the ids of the policy', () => {
    const { grants } = readConsent('', policy)
    expectTypeOf(grants).toEqualTypeOf<{ readonly [Id in 'necessary' | 'analytics' | 'marketing' | 'meter' | 'login']: boolean }>()
  })

  it('agrees with the core about every Cookie header, and never throws', () => {
    const text = fc.oneof(fc.constant(accepted), fc.string(), fc.constant(valueAfter('rejectAll', NOW - 5000)))
    const pair = fc.tuple(fc.constantFrom('volenti', 'other', ''), text)
    fc.assert(
      fc.property(fc.array(pair, { maxLength: 5 }), (pairs) => {
        const header = pairs.map((each) => each.join('=')).join('; ')
        const values = header.split('; ').flatMap((each) => (/^volenti=[\w.~-]*$/.test(each) ? each.slice(8) : []))
        const record = mostProtective(values)
        fc.pre(!/;(?! )|; {2}/.test(header))
        const read = record && { ...record, readAt: NOW }
        expect(readConsent(header, policy, { now: NOW })).toEqual({
          ...resolveGrants(policy, record, { signals: NO_SIGNALS, now: NOW }),
          record: read,
          signals: NO_SIGNALS,
        })
      }),
    )
  })
})
