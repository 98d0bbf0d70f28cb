import { act, render, screen } from '@testing-library/react'
import { renderToString } from 'react-dom/server'
import { describe, expect, it, vi } from 'vitest'
import { acceptAll, type ConsentStore, defineRegimes, parseRecord, rejectAll, save } from 'volenti'
import { ConsentGate, useConsentState, useGranted } from 'volenti/react'
import { optIn, usOptOut } from 'volenti/regimes'
import { consentCookie, createTestConsent, type TestConsent } from 'volenti/testing'
import { ConsentBanner } from 'volenti/ui'
import { pageObject } from '../../src/page/index.ts'
import { DAY } from '../support/policies.ts'
import { newerPolicy, olderPolicy, policy } from './policies.ts'

const Standing = () => {
  const { status } = useConsentState()
  const analytics = useGranted('analytics') && 'analytics'
  const marketing = useGranted('marketing') && 'marketing'
  return <output>{[status, analytics, marketing].filter(Boolean).join(' ')}</output>
}

function show({ Provider }: Pick<TestConsent<typeof policy>, 'Provider'>) {
  const { container } = render(<Standing />, { wrapper: Provider })
  return () => container.textContent
}

describe('createTestConsent', () => {
  it('is a first visit without options', () => {
    expect(show(createTestConsent(policy))()).toBe('undecided')
  })

  it.each([
    ['accept-all', 'decided analytics marketing'],
    ['reject-all', 'decided'],
    [{ analytics: 'granted' }, 'outdated analytics'],
    [{ functional: 'denied', analytics: 'granted', marketing: 'denied' }, 'decided analytics'],
  ] as const)('has the choices %j', (choices, standing) => {
    expect(show(createTestConsent(policy, { choices }))()).toBe(standing)
  })

  it.each([
    ['a policy that lacked something', olderPolicy, 'outdated analytics'],
    ['a newer policy', newerPolicy, 'superseded analytics marketing'],
  ])('has a decision about %s', (_which, decidedUnder, standing) => {
    expect(show(createTestConsent(policy, { choices: 'accept-all', decidedUnder }))()).toBe(standing)
  })

  it.each([
    [{ place: 'US-CA' }, 'undecided analytics marketing'],
    [{ regime: 'us-opt-out' }, 'undecided analytics marketing'],
    [{ place: 'US-CA', signals: { gpc: true } }, 'undecided analytics'],
    [{ place: 'US-CA', choices: 'reject-all' }, 'decided'],
    [{ place: 'DE' }, 'undecided'],
    [{}, 'undecided'],
  ] as const)('is under the law of a place, for a site with regimes: %j', (options, standing) => {
    const regimes = defineRegimes(policy, [optIn, usOptOut])
    expect(show(createTestConsent(policy, { regimes, ...options }))()).toBe(standing)
  })

  it('has the cookie that a site with regimes would write', () => {
    const regimes = defineRegimes(policy, [optIn, usOptOut])
    const { value } = consentCookie(policy, { marketing: 'denied' }, { regimes, place: 'US-CA' })
    expect(parseRecord(value)).toMatchObject({ regime: 'u', partial: true })
    expect(parseRecord(consentCookie(policy, 'reject-all').value)).toMatchObject({ regime: 'o' })
  })

  it('has expired choices', () => {
    expect(show(createTestConsent(policy, { choices: 'accept-all', decidedAt: 0 }))()).toBe('expired')
  })

  it('has choices that expire when the clock moves on, and not before', () => {
    const consent = createTestConsent(policy, { choices: 'accept-all', now: () => Date.UTC(2026, 5, 1) })
    const standing = show(consent)
    act(() => consent.advance('5 months'))
    expect(standing()).toBe('decided analytics marketing')
    act(() => consent.advance('2 months'))
    expect(standing()).toBe('expired')
  })

  it('follows the fake timers of a test runner, also those that begin later', () => {
    const { store } = createTestConsent(policy, { choices: 'accept-all' })
    const later = Date.now() + 210 * DAY
    vi.useFakeTimers({ now: later, toFake: ['Date'] })
    expect(store.getState().status).toBe('expired')
    vi.useRealTimers()
  })

  it('has signals that can change', () => {
    const consent = createTestConsent(policy, { choices: 'accept-all' })
    const standing = show(consent)
    act(() => consent.setSignals({ gpc: true }))
    expect(standing()).toBe('decided analytics')
    act(() => consent.setSignals({ gpc: false }))
    expect(standing()).toBe('decided analytics marketing')
  })

  it('has signals from the start', () => {
    const consent = createTestConsent(policy, { signals: { gpc: true } })
    expect(consent.store.getState()).toMatchObject({ deniedBySignal: ['marketing'], pending: ['functional', 'analytics'] })
  })

  it('follows the acts of the package', () => {
    const { store, Provider } = createTestConsent(policy)
    const standing = show({ Provider })
    act(() => save(store, { marketing: 'granted' }))
    expect(standing()).toBe('outdated marketing')
    act(() => rejectAll(store))
    expect(standing()).toBe('decided')
  })

  it('shows what a component shows after a decision, and asks before', async () => {
    const { store, Provider } = createTestConsent(policy)
    render(
      <Provider>
        <ConsentBanner />
        <ConsentGate category="analytics">Counted</ConsentGate>
      </Provider>,
    )
    expect(await screen.findByRole('button', { name: 'Accept all' })).toBeVisible()
    act(() => acceptAll(store))
    expect(await screen.findByText('Counted')).toBeVisible()
    expect(screen.queryByRole('button', { name: 'Accept all' })).toBeNull()
  })

  it('renders the same on a server', () => {
    const { Provider } = createTestConsent(policy, { choices: 'accept-all' })
    const html = renderToString(
      <Provider>
        <Standing />
      </Provider>,
    )
    expect(html).toContain('decided analytics marketing')
  })

  it('shares nothing with the other tests, and leaves no cookie', () => {
    const [first, second] = [createTestConsent(policy), createTestConsent(policy)]
    const standings = [show(first), show(second)]
    act(() => acceptAll(first.store))
    expect(standings.map((standing) => standing())).toEqual(['decided analytics marketing', 'undecided'])
    expect(document.cookie).toBe('')
    expect(pageObject().stores).toBeUndefined()
  })

  it('knows the ids of its policy', () => {
    // @ts-expect-error The id is mistyped.
    expect(() => createTestConsent(policy, { choices: { analitics: 'granted' } })).toThrow('analitics')
    const store: ConsentStore<typeof policy> = createTestConsent(policy).store
    expect(store.isGranted('counter')).toBe(false)
  })
})
