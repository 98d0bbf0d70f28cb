import { describe, expect, it } from 'vitest'
import { NO_SIGNALS, type Policy, parseRecord, resolveGrants } from 'volenti'
import { readConsent } from 'volenti/server'
import { consentCookie } from 'volenti/testing'
import { DAY } from '../support/policies.ts'
import { newerPolicy, olderPolicy, policy } from './policies.ts'

const stateOf = ({ value }: { readonly value: string }, of: Policy = policy, signals = NO_SIGNALS) =>
  resolveGrants(of, parseRecord(value), { signals, now: Date.now() })

describe('consentCookie', () => {
  it('has everything granted', () => {
    const cookie = consentCookie(policy, 'accept-all')
    expect(cookie.name).toBe('volenti')
    expect(stateOf(cookie)).toMatchObject({ status: 'decided', grants: { functional: true, analytics: true, marketing: true, counter: true } })
  })

  it('has everything refused', () => {
    const { status, grants } = stateOf(consentCookie(policy, 'reject-all'))
    expect([status, Object.keys(grants).filter((id) => grants[id])]).toEqual(['decided', ['necessary']])
  })

  it('has single choices, also about a service', () => {
    const { grants, choices } = stateOf(consentCookie(policy, { analytics: 'granted', counter: 'denied' }))
    expect(grants).toMatchObject({ analytics: true, counter: false, functional: false })
    expect(choices).toEqual({ analytics: 'granted', counter: 'denied' })
  })

  it('refuses an id that the policy does not have', () => {
    // @ts-expect-error The id is mistyped.
    expect(() => consentCookie(policy, { analitics: 'granted' })).toThrow('analitics')
  })

  it('has expired where it is old', () => {
    expect(stateOf(consentCookie(policy, 'accept-all', { decidedAt: Date.now() - 200 * DAY })).status).toBe('expired')
  })

  it('has what an older policy lacked left open', () => {
    const { status, pending } = stateOf(consentCookie(policy, 'accept-all', { decidedUnder: olderPolicy }))
    expect([status, pending]).toEqual(['outdated', ['marketing']])
  })

  it('supersedes the page where the visitor knows a newer policy', () => {
    expect(stateOf(consentCookie(policy, 'accept-all', { decidedUnder: newerPolicy })).status).toBe('superseded')
  })

  it('holds a grant despite a signal, where it was given by name', () => {
    const signals = { gpc: true }
    const byName = consentCookie(policy, { marketing: 'granted' }, { signals })
    const before = consentCookie(policy, { marketing: 'granted' })
    const grants = [byName, before].map((cookie) => stateOf(cookie, policy, { gpc: true, dnt: false }).grants.marketing)
    expect(grants).toEqual([true, false])
  })

  it('has the name that the policy gives it', () => {
    expect(consentCookie({ ...policy, cookie: { name: '__Host-choice' } }, 'reject-all').name).toBe('__Host-choice')
  })

  it('is read by the server', () => {
    const { name, value } = consentCookie(policy, { functional: 'granted' })
    expect(readConsent(`a=1; ${name}=${value}`, policy).record).toMatchObject({ ...parseRecord(value) })
  })
})
