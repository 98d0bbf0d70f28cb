import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { acceptAll, type Choice, createConsentStore, defineRegimes, memoryStorage, NO_SIGNALS, type Policy, save, serializeRecord } from 'volenti'
import { optIn, usOptOut } from 'volenti/regimes'
import { createConsentHandler, readConsent } from 'volenti/server'
import { mostProtective } from '../../src/core/internal.ts'
import { NOW, policy } from './policies.ts'

const HOUR = 3_600_000
const DAY = 24 * HOUR

/** The value of the cookie after choices that were made at some time. */
function valueAfter(choices: Partial<Record<'analytics' | 'marketing' | 'meter', Choice>>, time = NOW) {
  const storage = memoryStorage()
  save(createConsentStore(policy, { storage, now: () => time, readSignals: () => NO_SIGNALS }), choices)
  return storage.read().join()
}
const accepted = (time = NOW) => valueAfter({ analytics: 'granted', marketing: 'granted' }, time)
const rejected = (time = NOW) => valueAfter({ analytics: 'denied', marketing: 'denied' }, time)

const headers = { 'Sec-Fetch-Site': 'same-origin', Origin: 'https://example.com', 'Content-Type': 'application/x-www-form-urlencoded' }

const post = (fields: Record<string, string>, cookie = '', now = NOW, from: Policy = policy) =>
  createConsentHandler(from, { now: () => now })(
    new Request('https://example.com/consent', { method: 'POST', body: new URLSearchParams(fields), headers: { ...headers, Cookie: cookie } }),
  )

/** The value that the server sets for a page with one record whose request brings others; `null` for no cookie. */
async function renewed(record: string, brought: readonly string[] = [], now = NOW) {
  const response = await post({ action: 'renew', record }, brought.map((value) => `volenti=${value}`).join('; '), now)
  expect(response.status).toBe(204)
  expect(response.headers.get('cache-control')).toBe('no-store')
  return /^volenti=([^;]*)/.exec(response.headers.get('set-cookie') ?? '')?.[1] ?? null
}
const granted = (value: string, now = NOW) => readConsent(`volenti=${value}`, policy, { now }).grants

describe('renew', () => {
  it('sends the same record again, for what is left of its time', async () => {
    const response = await post({ action: 'renew', record: accepted() }, `volenti=${accepted()}`, NOW + DAY)
    expect(response.headers.get('set-cookie')).toBe(`volenti=${accepted()};Path=/;Max-Age=${15_768_000 - 86_400};SameSite=lax;Secure`)
  })

  it('sets the record of the page where the request brought none', async () => {
    expect(await renewed(rejected())).toBe(rejected())
    expect(await renewed(accepted())).toBe(accepted())
    expect(await renewed(rejected(), ['junk', '9.x.y~z'])).toBe(rejected())
  })

  it('lets a refusal overrule an older grant that no script can overwrite', async () => {
    expect(await renewed(rejected(), [accepted(NOW - DAY)])).toBe(rejected())
  })

  it('lets a refusal overrule a grant that is as new', async () => {
    expect(granted((await renewed(rejected(), [accepted()])) ?? accepted())).toMatchObject({ analytics: false, marketing: false })
  })

  it.each([1, 23, 24, 25, 24 * 365])('lets a refusal overrule a grant that somebody dated %i hours ahead', async (hours) => {
    const cookie = (await renewed(rejected(), [accepted(NOW + hours * HOUR)])) ?? accepted()
    for (const now of [NOW, NOW + hours * HOUR]) expect(granted(cookie, now)).toMatchObject({ analytics: false, marketing: false })
  })

  it('lets a refusal overrule several grants', async () => {
    expect(await renewed(rejected(), [accepted(NOW - DAY), accepted(NOW - HOUR)])).toBe(rejected())
  })

  it('sets the newer record of the page, grants and refusals alike', async () => {
    expect(await renewed(accepted(), [rejected(NOW - 1000)])).toBe(accepted())
    expect(await renewed(valueAfter({ marketing: 'granted' }), [accepted(NOW - 1000)])).toBe(valueAfter({ marketing: 'granted' }))
  })

  it('leaves a newer decision of another page alone', async () => {
    expect(await renewed(accepted(NOW - 1000), [rejected()])).toBeNull()
    expect(await renewed(rejected(NOW - 1000), [accepted()])).toBeNull()
  })

  it('leaves a refusal alone that is as new as a grant', async () => {
    expect(await renewed(accepted(), [rejected()])).toBeNull()
    expect(await renewed(accepted(), [rejected(), accepted()])).toBeNull()
  })

  it('unites two decisions that are as new: every refusal counts', async () => {
    const cookie = await renewed(valueAfter({ analytics: 'denied', marketing: 'granted' }), [
      valueAfter({ analytics: 'granted', marketing: 'denied' }),
    ])
    expect(granted(cookie ?? '')).toMatchObject({ analytics: false, marketing: false })
  })

  it('sets nothing for a record of another site, and ignores such a record in the request', async () => {
    const other: Policy = { ...policy, site: { ...policy.site, id: 'other' } }
    const storage = memoryStorage()
    acceptAll(createConsentStore(other, { storage, now: () => NOW, readSignals: () => NO_SIGNALS }))
    const foreign = storage.read().join()
    expect(await renewed(foreign)).toBeNull()
    expect(await renewed(foreign, [rejected(NOW - 1000)])).toBeNull()
    expect(await renewed(rejected(NOW - 1000), [foreign])).toBe(rejected(NOW - 1000))
  })

  it.each([
    ['a record that expired', accepted(NOW - 200 * DAY), []],
    ['a record that expired, and one that expired before', rejected(NOW - 200 * DAY), [accepted(NOW - 201 * DAY)]],
    ['a record that is dated more than a day ahead', accepted(NOW + DAY + 1000), []],
    ['a record that is dated more than a day ahead of a refusal', accepted(NOW + DAY + 1000), [rejected()]],
    ['a refusal that is dated more than a day ahead', rejected(NOW + DAY + 1000), [accepted()]],
  ])('sets nothing for %s', async (_, record, brought) => {
    expect(await renewed(record, brought)).toBeNull()
  })

  it('sets a record that is dated a day ahead at most', async () => {
    expect(await renewed(rejected(NOW + DAY), [accepted()])).toBe(rejected(NOW + DAY))
  })

  it('changes no choice by other fields', async () => {
    const response = await post({ action: 'renew', record: rejected(), analytics: 'granted' })
    expect(response.headers.get('set-cookie')).toContain(`volenti=${rejected()};`)
  })

  it.each([
    ['no record', { action: 'renew' }],
    ['an empty record', { action: 'renew', record: '' }],
    ['junk', { action: 'renew', record: 'junk' }],
    ['a record of another version', { action: 'renew', record: `9${accepted().slice(1)}` }],
    ['a record with attributes', { action: 'renew', record: `${accepted()};Domain=example.com` }],
    ['a record with another cookie', { action: 'renew', record: `${accepted()}; other=1` }],
    ['a record in quotes', { action: 'renew', record: `"${accepted()}"` }],
    ['a record with a line break', { action: 'renew', record: `${accepted()}\r\nX-Other: 1` }],
    ['a record beside another action', { action: 'accept-all', record: accepted() }],
  ])('is refused with %s', async (_, fields) => {
    const response = await post(fields, `volenti=${accepted()}`)
    expect(response.status).toBe(400)
    expect(response.headers.has('set-cookie')).toBe(false)
  })

  it('ends the old cookie where the record is too large for one', async () => {
    const ids = Array.from({ length: 230 }, (_, index) => `vendor-number-${index}`)
    const large: Policy = { ...policy, services: Object.fromEntries(ids.map((id) => [id, { category: 'analytics', vendor: { name: id } }])) }
    const store = createConsentStore(large, { storage: memoryStorage(), now: () => NOW, readSignals: () => NO_SIGNALS })
    save(store, { analytics: 'granted', ...Object.fromEntries(ids.map((id) => [id, 'denied'])) })
    const record = store.getRecord()
    const response = await post({ action: 'renew', record: record ? serializeRecord(record) : '' }, `volenti=${accepted(NOW - DAY)}`, NOW, large)
    expect(response.headers.get('set-cookie')).toBe('volenti=;Path=/;Max-Age=0;SameSite=lax;Secure')
  })

  it('refuses other sites, as a decision does', async () => {
    const response = await createConsentHandler(policy)(
      new Request('https://example.com/consent', {
        method: 'POST',
        body: new URLSearchParams({ action: 'renew', record: accepted() }),
        headers: { ...headers, 'Sec-Fetch-Site': 'cross-site' },
      }),
    )
    expect(response.status).toBe(403)
    expect(response.headers.has('set-cookie')).toBe(false)
  })

  it('never grants what neither record grants, nor what the page refused unless a newer record grants it', async () => {
    const time = fc.constantFrom(-DAY, -1000, 0, 1000, DAY, 2 * DAY).map((lead) => NOW + lead)
    const choice = fc.constantFrom<Choice>('granted', 'denied')
    const record = fc.tuple(fc.record({ analytics: choice, marketing: choice, meter: choice }, { requiredKeys: [] }), time)
    await fc.assert(
      fc.asyncProperty(record, fc.array(record, { maxLength: 2 }), async (posted, others) => {
        const page = valueAfter(...posted)
        const brought = others.map((other) => valueAfter(...other))
        const cookie = await renewed(page, brought)
        const own = mostProtective(brought)
        const after = cookie === null ? (own ? serializeRecord(own) : '') : cookie
        const [pageGrants, ownGrants, grants] = [granted(page), granted(own ? serializeRecord(own) : ''), granted(after)]
        for (const id of ['analytics', 'marketing', 'meter'] as const) {
          expect(grants[id] && !pageGrants[id] && !ownGrants[id]).toBe(false)
          const isOutdone = posted[1] > NOW + DAY || (own && own.decidedAt > posted[1] && own.decidedAt <= NOW)
          if (posted[0][id] === 'denied' && !isOutdone) expect(grants[id]).toBe(false)
        }
      }),
      { numRuns: 1000 },
    )
  })
})

describe('renew on a site with regimes', () => {
  const regimes = defineRegimes(policy, [optIn, usOptOut])
  async function renewedUnder(record: string, brought = '', now = NOW) {
    const body = new URLSearchParams({ action: 'renew', record })
    const request = new Request('https://example.com/consent', {
      method: 'POST',
      body,
      headers: { ...headers, Cookie: brought && `volenti=${brought}` },
    })
    const answer = await createConsentHandler(policy, { regimes, now: () => now })(request)
    return /^volenti=([^;]*)/.exec(answer.headers.get('set-cookie') ?? '')?.[1] ?? null
  }
  const inTexas = (value: string | null, now = NOW) => readConsent(`volenti=${value}`, policy, { regimes, regime: 'us-opt-out', now }).grants

  it('keeps a refusal that is older than the policy leaves it in peace, because it still counts', async () => {
    expect(await renewedUnder(rejected(), rejected(), NOW + 300 * DAY)).toBe(rejected())
    expect(await renewedUnder(accepted(), accepted(), NOW + 300 * DAY)).toBeNull()
  })

  it('keeps what was refused in a cookie that the page did not see, until the visitor decides about it', async () => {
    const cookie = await renewedUnder(valueAfter({ analytics: 'granted' }), rejected(NOW - DAY))
    expect(inTexas(cookie)).toMatchObject({ analytics: true, marketing: false })
    expect(inTexas(await renewedUnder(accepted(), rejected(NOW - DAY)))).toMatchObject({ analytics: true, marketing: true })
    const service = await renewedUnder(valueAfter({ marketing: 'denied' }), valueAfter({ meter: 'denied' }, NOW - DAY))
    expect(inTexas(service)).toMatchObject({ meter: false, marketing: false })
    expect(inTexas(await renewedUnder(valueAfter({ analytics: 'granted' }), valueAfter({ meter: 'denied' }, NOW - DAY)))).toMatchObject({
      meter: true,
    })
  })

  it('drops a refusal of what the policy no longer has, once the visitor has decided about everything', async () => {
    const before = `${rejected(NOW - DAY)}.gone~d1`
    expect(await renewedUnder(accepted(), before)).toBe(accepted())
    expect(await renewedUnder(valueAfter({ analytics: 'granted' }), before)).toContain('.gone~d1')
  })
})
