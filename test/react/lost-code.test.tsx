import { act, render, screen, waitFor } from '@testing-library/react'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { acceptAll, type ConsentStore, createConsentStore, memoryStorage, withdraw } from 'volenti'
import { ConsentGate, ConsentProvider } from 'volenti/react'
import { afterPaint } from '../../src/core/internal.ts'
import { policyWithService } from '../support/policies.ts'

const network = vi.hoisted(() => ({ isDown: true }))

// A module that throws cannot be imported; the next import tries again, as a browser does after a failed request.
vi.mock('../../src/react/connect-page.ts', async (original) => {
  if (network.isDown) throw new Error('offline')
  return await original()
})

const painted = () => act(() => new Promise<void>((done) => void afterPaint(() => afterPaint(done))))

function open() {
  const storage = memoryStorage()
  const store = createConsentStore(policyWithService, { storage })
  const heard: string[] = []
  render(
    <ConsentProvider store={store as unknown as ConsentStore} onDecision={({ reason }) => heard.push(reason)}>
      <ConsentGate category="analytics">counted</ConsentGate>
    </ConsentProvider>,
  )
  return { store, storage, heard }
}

let reported = vi.fn()
const rejected = vi.fn()
beforeEach(() => {
  network.isDown = true
  reported = vi.fn()
  vi.spyOn(console, 'error').mockImplementation(reported)
  process.on('unhandledRejection', rejected)
})
afterEach(() => {
  process.off('unhandledRejection', rejected)
  expect(rejected).not.toHaveBeenCalled()
})

describe('when the code that connects the page cannot be loaded', () => {
  it.each([
    ['gets the focus', () => window.dispatchEvent(new Event('focus'))],
    ['is online again', () => window.dispatchEvent(new Event('online'))],
    ['is shown', () => document.dispatchEvent(new Event('visibilitychange'))],
  ])('reads the storage again when the page %s, and tries again', async (_, look) => {
    const { store, storage } = open()
    act(() => acceptAll(store))
    expect(await screen.findByText('counted')).toBeInTheDocument()
    await waitFor(() => expect(reported).toHaveBeenCalledTimes(1))
    withdraw(createConsentStore(policyWithService, { storage, now: () => Date.now() + 60_000 }))
    act(() => void look())
    expect(screen.queryByText('counted')).toBeNull()
    await waitFor(() => expect(reported).toHaveBeenCalledTimes(2))
  })

  it('does not try again when a control gets the focus', async () => {
    open()
    render(<button type="button">Of the page</button>)
    await waitFor(() => expect(reported).toHaveBeenCalledTimes(1))
    act(() => screen.getByRole('button').focus())
    await painted()
    expect(reported).toHaveBeenCalledTimes(1)
  })

  // The last, because what has been loaded once is there from then on.
  it('says so once for each failure, and tries again with the next act', async () => {
    document.cookie = '_c_1=1; Path=/'
    const { store, heard } = open()
    await waitFor(() => expect(reported).toHaveBeenCalledTimes(1))
    expect(reported).toHaveBeenCalledWith(expect.stringContaining('connections-unavailable'))
    act(() => acceptAll(store))
    await waitFor(() => expect(reported).toHaveBeenCalledTimes(2))
    await painted()
    expect([reported.mock.calls.length, heard]).toEqual([2, []])
    network.isDown = false
    act(() => withdraw(store))
    expect(screen.queryByText('counted')).toBeNull()
    await waitFor(() => expect(document.cookie).not.toContain('_c_1'))
    await waitFor(() => expect(heard).toEqual(['accept-all', 'withdraw']))
    expect(reported).toHaveBeenCalledTimes(2)
  })
})
