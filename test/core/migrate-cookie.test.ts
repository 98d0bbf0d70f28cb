import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { createConsentStore, defineRegimes, type Policy, rejectAll } from 'volenti'
import { migrateCookie } from 'volenti/connect'
import { optIn, usOptOut } from 'volenti/regimes'
import { CookieJar } from '../support/cookie-jar.ts'
import { DAY, policy } from '../support/policies.ts'

const shared: Policy = { ...policy, cookie: { domain: 'example.com' } }
const regimes = defineRegimes(policy, [optIn, usOptOut])

let time: number
let jar: CookieJar
beforeEach(() => {
  time = Date.UTC(2026, 0, 1)
  jar = new CookieJar(() => time)
  jar.openPage('https://www.example.com/shop/cart')
})
afterEach(() => vi.unstubAllGlobals())

const open = (of: Policy, law: object = { regimes, regime: 'us-opt-out' }) => createConsentStore(of, { ...law, now: () => time })

describe('a refusal that moves to the cookie of the domain', () => {
  it('is kept for as long as the store keeps it under a regime', () => {
    rejectAll(open(policy))
    time += 150 * DAY
    migrateCookie(open(shared), time)
    expect(jar.cookies).toEqual([expect.objectContaining({ domain: 'example.com', expiresAt: time + 250 * DAY })])
    time += 210 * DAY
    expect(open(shared).getState().grants).toMatchObject({ analytics: false, marketing: false })
  })

  it('moves after the time of peace too, because it still counts', () => {
    rejectAll(open(policy))
    time += 390 * DAY
    migrateCookie(open(shared), time)
    expect(jar.cookies).toEqual([expect.objectContaining({ domain: 'example.com', expiresAt: time + 10 * DAY })])
  })

  it('is kept for as long as the policy says without regimes', () => {
    rejectAll(open(policy, {}))
    time += 150 * DAY
    migrateCookie(open(shared, {}), time)
    expect(jar.cookies).toEqual([expect.objectContaining({ domain: 'example.com', expiresAt: time + 32.5 * DAY })])
  })
})
