import { act, render, screen, waitFor } from '@testing-library/react'
import { describe, expect, it, vi } from 'vitest'
import { createConsentStore, rejectAll } from 'volenti'
import { ConsentGate, ConsentProvider, createConsent, useConsent, useConsentEffect, useGranted } from 'volenti/react'
import { policy } from '../support/policies.ts'
import { storeOf } from '../support/render-with-consent.tsx'

describe('createConsent', () => {
  it('returns a provider that has the policy, and hooks that read it', () => {
    const site = createConsent(policy)
    const Answer = () => (
      <output>{`${site.useGranted('necessary')} ${site.useConsentState().status} ${site.useConsentStore().policy === policy}`}</output>
    )
    render(
      <site.ConsentProvider>
        <Answer />
      </site.ConsentProvider>,
    )
    expect(screen.getByText('true undecided true')).toBeInTheDocument()
  })

  it('works in a provider of volenti/react, and the other way round', () => {
    const site = createConsent(policy)
    const Plain = () => <output>{useConsent().status}</output>
    render(
      <site.ConsentProvider>
        <Plain />
      </site.ConsentProvider>,
    )
    expect(screen.getByText('undecided')).toBeInTheDocument()
  })
})

describe('an id that the policy does not have', () => {
  const Wrong = () => {
    useGranted({ any: ['analitics' as 'analytics', 'analytics'] })
    useConsentEffect('countr' as 'analytics', () => undefined)
    return (
      <ConsentGate category={'markting' as 'marketing'} fallback="not shown">
        shown
      </ConsentGate>
    )
  }

  it('is reported in development, once, and is not granted', () => {
    const reported = vi.fn()
    vi.spyOn(console, 'error').mockImplementation(reported)
    const page = (
      <ConsentProvider store={storeOf()}>
        <Wrong />
      </ConsentProvider>
    )
    const { rerender } = render(page)
    rerender(page)
    expect(screen.getByText('not shown')).toBeInTheDocument()
    expect(reported.mock.calls.map(([message]) => /"(\w+)"/.exec(message)?.[1])).toEqual(['analitics', 'countr', 'markting'])
  })
})

describe('onError', () => {
  it('hears of a decision that cannot be stored, once for each', async () => {
    const heard: string[] = []
    const store = createConsentStore(policy, { storage: { read: () => [], write: () => false } })
    render(<ConsentProvider store={store as never} onError={({ code }) => heard.push(code)} />)
    act(() => rejectAll(store))
    await waitFor(() => expect(heard).toEqual(['not-stored']))
    act(() => rejectAll(store))
    await waitFor(() => expect(heard).toEqual(['not-stored', 'not-stored']))
  })

  it('hears of a decision that cannot be sent', async () => {
    const heard: string[] = []
    vi.stubGlobal('fetch', vi.fn().mockResolvedValue(new Response(null, { status: 500 })))
    const store = storeOf()
    render(<ConsentProvider store={store} endpoint="/choices" onError={({ code, message }) => heard.push(`${code} ${message.includes('500')}`)} />)
    act(() => rejectAll(store))
    await waitFor(() => expect(heard).toEqual(['not-sent true']))
    vi.unstubAllGlobals()
  })

  it('is called once where two providers share it', async () => {
    const heard = vi.fn()
    const store = createConsentStore(policy, { storage: { read: () => [], write: () => false } }) as never
    render(
      <>
        <ConsentProvider store={store} onError={heard} />
        <ConsentProvider store={store} onError={heard} />
      </>,
    )
    act(() => rejectAll(store))
    await waitFor(() => expect(heard).toHaveBeenCalled())
    expect(heard).toHaveBeenCalledTimes(1)
  })
})
