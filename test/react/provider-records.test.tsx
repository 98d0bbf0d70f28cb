import { act, fireEvent, render, screen } from '@testing-library/react'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { actTexts, type ConsentError, createConsentStore, defineRegimes, memoryStorage, translatePolicy } from 'volenti'
import { de } from 'volenti/locales/de'
import { ConsentProvider, useConsent } from 'volenti/react'
import { optIn } from 'volenti/regimes'
import { ConsentBanner } from 'volenti/ui'
import { resetPage } from '../../src/page/index.ts'
import { fakeServer } from '../connect/records/fake-server.ts'
import { policy } from '../support/policies.ts'

let server: ReturnType<typeof fakeServer>

beforeEach(() => {
  localStorage.clear()
  server = fakeServer()
})

afterEach(() => {
  vi.unstubAllGlobals()
  Reflect.deleteProperty(navigator, 'sendBeacon')
  document.cookie = 'volenti=;Max-Age=0;Path=/'
  resetPage()
})

const acts = () => server.bodies.flatMap((body) => body.acts)

function Reject() {
  const { rejectAll } = useConsent()
  return (
    <button type="button" onClick={rejectAll}>
      No thanks
    </button>
  )
}

describe('records of a provider', () => {
  it('tell what the banner showed and where the visitor decided', async () => {
    const store = createConsentStore(policy, { storage: memoryStorage() })
    render(
      <ConsentProvider store={store as never} locale={de} records={{ endpoint: '/api/acts' }}>
        <ConsentBanner />
      </ConsentProvider>,
    )
    fireEvent.click(await screen.findByRole('button', { name: 'Alle ablehnen' }))
    await expect.poll(acts).toHaveLength(1)
    const [policyDigest, wordsDigest] = Object.keys(actTexts(policy, de))
    expect(acts()[0]).toMatchObject({ reason: 'reject-all', where: 'banner', language: 'de', policy: policyDigest, words: wordsDigest })
  })

  it.each([
    ['without regimes', {}],
    ['under a regime', { regimes: defineRegimes(policy, [optIn]), regime: 'opt-in' }],
  ])('tell the policy in the words that are shown, in English where the site gives no locale, %s', async (_, law) => {
    const other = translatePolicy(policy, { categories: { analytics: { title: 'Statistik', description: 'Zählt Besuche.' } } })
    const { rerender } = render(<ConsentProvider policy={policy as never} {...law} records={{ endpoint: '/api/acts' }} />)
    rerender(
      <ConsentProvider policy={other as never} {...law} records={{ endpoint: '/api/acts' }}>
        <Reject />
      </ConsentProvider>,
    )
    fireEvent.click(screen.getByText('No thanks'))
    await expect.poll(acts).toHaveLength(1)
    expect(acts()[0]).toMatchObject({ where: 'api', language: 'en', policy: Object.keys(actTexts(other))[0] })
  })

  it('tell the errors to onError, and are sent no more once the provider is gone', async () => {
    server.behave = () => new Response('', { status: 500 })
    const errors: string[] = []
    const onError = ({ code }: ConsentError) => void errors.push(code)
    const store = createConsentStore(policy, { storage: memoryStorage() })
    const { unmount } = render(
      <ConsentProvider store={store as never} records={{ endpoint: '/api/acts', keep: 'memory' }} onError={onError}>
        <Reject />
      </ConsentProvider>,
    )
    fireEvent.click(screen.getByText('No thanks'))
    await expect.poll(() => errors).toEqual(['act-not-sent'])
    await act(async () => unmount())
    dispatchEvent(new Event('online'))
    expect(acts()).toHaveLength(1)
  })
})
