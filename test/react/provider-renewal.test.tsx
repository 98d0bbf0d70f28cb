import { act, render, waitFor } from '@testing-library/react'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { acceptAll, parseRecord, rejectAll, withdraw } from 'volenti'
import { ConsentProvider } from 'volenti/react'
import { afterPaint } from '../../src/core/internal.ts'
import { storeOf } from '../support/render-with-consent.tsx'

const requested = vi.fn<typeof fetch>()
const beacons = vi.fn<typeof navigator.sendBeacon>()
const painted = () => act(() => new Promise<void>((done) => void afterPaint(done)))

/** Where something was sent, and what it says of analytics. */
const read = (address: unknown, body: unknown) => {
  const form = new URLSearchParams(`${body}`)
  return [address, form.get('action'), parseRecord(form.get('record') ?? '')?.choices.analytics?.choice]
}
const requests = () => requested.mock.calls.map(([address, init]) => read(address, init?.body))
const sent = () => beacons.mock.calls.map(([address, body]) => read(address, body))

async function mounted(handler: string | undefined) {
  const store = storeOf()
  const onReady = vi.fn()
  const page = (address: string | undefined) => <ConsentProvider store={store} endpoint={address} onReady={onReady} />
  const { rerender } = render(page(handler))
  await waitFor(() => expect(onReady).toHaveBeenCalled())
  return { store, follow: (address: string | undefined) => rerender(page(address)) }
}

beforeEach(() => {
  vi.stubGlobal('fetch', requested.mockReset().mockResolvedValue(new Response()))
  Object.assign(navigator, { sendBeacon: beacons.mockReset().mockReturnValue(true) })
})
afterEach(() => {
  vi.unstubAllGlobals()
  Reflect.deleteProperty(navigator, 'sendBeacon')
})

describe('the handler of <ConsentProvider>', () => {
  it('is sent each decision once, at the address of the latest render', async () => {
    const { store, follow } = await mounted('/one')
    act(() => acceptAll(store))
    await waitFor(() => expect(requests()).toEqual([['/one', 'renew', 'granted']]))
    follow('/two')
    await painted()
    act(() => withdraw(store))
    await waitFor(() => expect(requests()).toEqual([expect.anything(), ['/two', 'renew', 'denied']]))
    window.dispatchEvent(new Event('pagehide'))
    expect([requests().length, sent()]).toEqual([2, []])
  })

  it('is sent a decision that was made before its address was known', async () => {
    const { store, follow } = await mounted(undefined)
    act(() => acceptAll(store))
    await painted()
    expect(requests()).toEqual([])
    follow('/late')
    await waitFor(() => expect(requests()).toEqual([['/late', 'renew', 'granted']]))
  })

  it('is sent a decision of a page that is left before the code for that has arrived', () => {
    const store = storeOf()
    render(<ConsentProvider store={store} endpoint="/choices" />)
    act(() => rejectAll(store))
    window.dispatchEvent(new Event('pagehide'))
    expect(sent()).toEqual([['/choices', 'renew', 'denied']])
  })

  it('is sent the latest decision when the page is left, though an older one has no answer yet', async () => {
    requested.mockReturnValue(new Promise(() => {}))
    const { store } = await mounted('/choices')
    act(() => acceptAll(store))
    await waitFor(() => expect(requests()).toHaveLength(1))
    act(() => withdraw(store))
    expect(requested.mock.calls[0]?.[1]?.signal?.aborted).toBe(true)
    window.dispatchEvent(new Event('pagehide'))
    expect(requests()).toEqual([
      ['/choices', 'renew', 'granted'],
      ['/choices', 'renew', 'denied'],
    ])
  })
})
