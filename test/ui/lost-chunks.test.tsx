import { act, render, screen, waitFor } from '@testing-library/react'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { acceptAll } from 'volenti'
import { de } from 'volenti/locales/de'
import { ConsentProvider } from 'volenti/react'
import { ConsentBanner } from 'volenti/ui'
import { ReceiptButton } from 'volenti/ui/receipt-button'
import { resetPage } from '../../src/page/index.ts'
import { fakeServer } from '../connect/records/fake-server.ts'
import { storeOf } from '../support/render-with-consent.tsx'

const network = vi.hoisted(() => ({ isDown: true }))
const holdPage = vi.hoisted(() => vi.fn())

// A module that throws cannot be imported; the next import tries again, as a browser does after a failed request.
vi.mock('../../src/ui/banner/hold-page.ts', () => {
  if (network.isDown) throw new Error('offline')
  return { holdPage }
})
vi.mock('../../src/locales/receipt-languages.ts', async (original) => {
  if (network.isDown) throw new Error('offline')
  return await original()
})

let reported = vi.fn()
beforeEach(() => {
  network.isDown = true
  reported = vi.fn()
  vi.spyOn(console, 'error').mockImplementation(reported)
})
afterEach(() => {
  vi.unstubAllGlobals()
  Reflect.deleteProperty(navigator, 'sendBeacon')
  localStorage.clear()
  resetPage()
})

const focus = () => {
  network.isDown = false
  act(() => void window.dispatchEvent(new Event('focus')))
}

describe('a modal banner whose code for the page behind it gets lost', () => {
  it('asks, reports it, and holds the page with the next focus', async () => {
    const onError = vi.fn()
    const store = storeOf()
    render(
      <ConsentProvider store={store} onError={onError}>
        <ConsentBanner modal />
      </ConsentProvider>,
    )
    expect(await screen.findByRole('button', { name: 'Reject all' })).toBeVisible()
    await waitFor(() => expect(onError.mock.calls.flat().map(({ code }) => code)).toEqual(['banner-unavailable']))
    expect(holdPage).not.toHaveBeenCalled()
    expect(store.getState().status).toBe('undecided')
    focus()
    await waitFor(() => expect(holdPage).toHaveBeenCalledTimes(1))
  })
})

describe('a receipt button whose words get lost', () => {
  it('stands there in English, and in the language of the page with the next focus', async () => {
    fakeServer()
    const store = storeOf()
    render(
      <ConsentProvider store={store} locale={de} records={{ endpoint: '/api/acts', subject: 'grants' }}>
        <ReceiptButton />
      </ConsentProvider>,
    )
    act(() => acceptAll(store))
    const button = await screen.findByRole('button', { name: 'Download a receipt for your cookie choices' })
    expect(button).toHaveAttribute('lang', 'en')
    focus()
    await waitFor(() => expect(button).toHaveAttribute('lang', 'de'))
    expect(button).not.toHaveTextContent('receipt')
  })
})
