import { act, render, waitFor } from '@testing-library/react'
import { StrictMode } from 'react'
import { describe, expect, it, vi } from 'vitest'
import { afterPaint, createConsentStore, memoryStorage } from 'volenti'
import { type ConnectionProps, ConsentProvider } from 'volenti/react'
import { policyWithService } from '../support/policies.ts'
import { storeOf } from '../support/render-with-consent.tsx'

const painted = () => act(() => new Promise<void>((done) => void afterPaint(done)))

function listening() {
  const heard: string[] = []
  const props: ConnectionProps = {
    onReady: ({ source }) => heard.push(`ready ${source}`),
    onChange: ({ granted, ended, reason }) => heard.push(`${reason} +${granted} -${ended}`),
    onDecision: ({ reason }) => heard.push(`decision ${reason}`),
  }
  return { heard, props }
}

describe('the handlers of <ConsentProvider>', () => {
  it('are told each thing once, in strict mode and through a new mount', async () => {
    const store = storeOf()
    const { heard, props } = listening()
    const page = (key: number) => (
      <StrictMode>
        <ConsentProvider key={key} store={store} {...props} />
      </StrictMode>
    )
    const { rerender } = render(page(1))
    await waitFor(() => expect(heard).toEqual(['ready none']))
    act(() => store.save({ analytics: 'granted' }))
    await painted()
    expect(heard.splice(0)).toEqual(['ready none', 'decision save', 'save +analytics -'])
    rerender(page(2))
    await painted()
    act(() => store.save({ analytics: 'granted' }))
    await waitFor(() => expect(heard).toEqual(['decision save']))
    act(() => store.withdraw())
    await waitFor(() => expect(heard).toEqual(['decision save', 'withdraw + -analytics', 'decision withdraw']))
  })

  it('are told what was decided before their code had arrived', async () => {
    const store = storeOf()
    const { heard, props } = listening()
    render(<ConsentProvider store={store} {...props} />)
    act(() => store.acceptAll())
    await waitFor(() => expect(heard).toEqual(['ready none', 'decision accept-all', 'accept-all +functional,analytics,marketing -']))
  })

  it('are those of the latest render, of every provider, and stop with it', async () => {
    const store = storeOf()
    const [old, latest, other] = [vi.fn(), vi.fn(), vi.fn()]
    const { rerender } = render(<ConsentProvider store={store} onDecision={old} />)
    const second = render(<ConsentProvider store={store} onDecision={other} />)
    rerender(<ConsentProvider store={store} onDecision={latest} />)
    act(() => store.rejectAll())
    await waitFor(() => expect(latest).toHaveBeenCalledTimes(1))
    second.unmount()
    act(() => store.acceptAll())
    await waitFor(() => expect(latest).toHaveBeenCalledTimes(2))
    expect([old.mock.calls.length, other.mock.calls.length]).toEqual([0, 1])
  })

  it('are told what a withdrawal deleted and what is out of reach', async () => {
    document.cookie = '_c_1=1; Path=/'
    const policy = {
      ...policyWithService,
      cookies: [{ name: 'seen', category: 'marketing' as const, purpose: 'x', duration: '1 day' as const, httpOnly: true }],
    }
    const store = createConsentStore(policy, { storage: memoryStorage() })
    const onSweep = vi.fn()
    render(<ConsentProvider store={store as never} onSweep={onSweep} />)
    await waitFor(() =>
      expect(onSweep).toHaveBeenCalledWith({ deleted: [{ name: '_c_1', kind: 'cookie' }], unreachable: [{ name: 'seen', kind: 'cookie' }] }),
    )
  })
})
