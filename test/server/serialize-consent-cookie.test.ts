import fc from 'fast-check'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { acceptAll, type ConsentRecord, createConsentStore, NO_SIGNALS, type Policy, parseRecord } from '../../src/core/index.ts'
import { readConsent, serializeConsentCookie } from '../../src/server/index.ts'
import { fakeDocument } from '../inline/fake-page.ts'
import { policies } from '../inline/policies.ts'
import { headOf } from '../support/records.ts'
import { NOW, policy } from './policies.ts'

const record: ConsentRecord = { ...headOf(policy), decidedAt: NOW, choices: { analytics: { choice: 'denied', fingerprint: 'abcd', decidedAt: NOW } } }
const maxAge = (cookie: string) => Number(/;Max-Age=(\d+);/.exec(cookie)?.[1])
const at = (now: number, from: Policy = policy) => maxAge(serializeConsentCookie(record, from, { now }))

afterEach(() => {
  vi.unstubAllGlobals()
})

describe('serializeConsentCookie', () => {
  it('writes the cookie that the browser writes, byte for byte, and reads it back', () => {
    fc.assert(
      fc.property(policies, fc.boolean(), fc.nat({ max: 999 }), (each, https, milliseconds) => {
        const now = NOW + milliseconds
        const document = fakeDocument()
        vi.stubGlobal('document', document)
        vi.stubGlobal('location', { protocol: https ? 'https:' : 'http:', hostname: 'example.com', pathname: '/' })
        const store = createConsentStore(each, { now: () => now, readSignals: () => NO_SIGNALS })
        acceptAll(store)
        const read = readConsent(document.cookie, each, { now })
        expect(read.grants).toEqual(store.getState().grants)
        // Where nothing is optional, nothing is decided and nothing is written.
        expect(read.record ? serializeConsentCookie(read.record, each, { secure: https, now }) : undefined).toBe(document.written[0])
      }),
    )
  })

  it('counts the lifetime from the decision', () => {
    expect(at(NOW)).toBe(15_768_000)
    expect(at(NOW + 60_000)).toBe(15_768_000 - 60)
    expect(at(NOW + 15_768_000_000)).toBe(0)
    expect(at(NOW * 2)).toBe(0)
  })

  it('gives a decision that is dated ahead no more than its lifetime', () => {
    expect(at(NOW - 86_400_000)).toBe(15_768_000)
  })

  it('asks for no more than the 400 days that browsers keep, counted from the decision', () => {
    const forever = { ...policy, askAgain: { afterGrant: 'persistent' } } as const
    expect(at(NOW, forever)).toBe(34_560_000)
    expect(at(NOW + 86_400_000, forever)).toBe(34_473_600)
  })

  it('never moves the decision, however often it is sent', () => {
    let cookie = ''
    let current = record
    for (let day = 0; day < 180; day += 30) {
      const now = NOW + day * 86_400_000
      cookie = serializeConsentCookie(current, policy, { now })
      current = parseRecord(/=([^;]*)/.exec(cookie)?.[1] ?? '') ?? record
      expect(current).toEqual(record)
      expect(now / 1000 + maxAge(cookie)).toBe(NOW / 1000 + 15_768_000)
    }
  })

  it('is Secure if the option says so or another attribute needs it, and never HttpOnly', () => {
    expect(serializeConsentCookie(record, policy, { now: NOW })).not.toContain('Secure')
    expect(serializeConsentCookie(record, policy, { now: NOW, secure: true })).toMatch(/;Secure$/)
    expect(serializeConsentCookie(record, { ...policy, cookie: { sameSite: 'none' } }, { now: NOW })).toMatch(/;SameSite=none;Secure$/)
    expect(serializeConsentCookie(record, { ...policy, cookie: { partitioned: true } }, { now: NOW })).toMatch(/;Secure;Partitioned$/)
    expect(serializeConsentCookie(record, policy, { now: NOW, secure: true })).not.toContain('HttpOnly')
  })

  it('ends the old cookie where the record is too large for one', () => {
    const choices = Object.fromEntries(Array.from({ length: 300 }, (_, index) => [`service-${index}`, record.choices.analytics]))
    const large = { ...record, choices } as ConsentRecord
    expect(serializeConsentCookie(large, policy, { now: NOW, secure: true })).toBe('volenti=;Path=/;Max-Age=0;SameSite=lax;Secure')
    expect(serializeConsentCookie(large, { ...policy, cookie: { domain: 'example.com' } }, { now: NOW })).toBe(
      'volenti=;Path=/;Max-Age=0;SameSite=lax;Domain=example.com',
    )
  })
})
