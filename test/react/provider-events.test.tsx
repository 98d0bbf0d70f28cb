import { act, render, waitFor } from '@testing-library/react'
import { Fragment, StrictMode } from 'react'
import { describe, expect, it, vi } from 'vitest'
import { acceptAll, type ConsentRecord, createConsentStore, definePolicy, memoryStorage, rejectAll, save, serializeRecord, withdraw } from 'volenti'
import { type ConnectionProps, ConsentProvider } from 'volenti/react'
import { afterPaint } from '../../src/core/internal.ts'
import { type HandOver, type HandOvers, PAGE } from '../../src/inline/index.ts'
import { policy, policyWithService } from '../support/policies.ts'
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

const leavings: [string, () => void][] = [
  ['the page is left', () => void window.dispatchEvent(new Event('pagehide'))],
  [
    'the tab is hidden',
    () => {
      vi.spyOn(document, 'visibilityState', 'get').mockReturnValue('hidden')
      document.dispatchEvent(new Event('visibilitychange'))
    },
  ],
]

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
    act(() => save(store, { analytics: 'granted' }))
    await painted()
    expect(heard.splice(0)).toEqual(['ready none', 'decision save', 'save +analytics -'])
    rerender(page(2))
    await painted()
    act(() => save(store, { analytics: 'granted' }))
    await waitFor(() => expect(heard).toEqual(['decision save']))
    act(() => withdraw(store))
    await waitFor(() => expect(heard).toEqual(['decision save', 'withdraw + -analytics', 'decision withdraw']))
  })

  it('are told what was decided before their code had arrived', async () => {
    const store = storeOf()
    const { heard, props } = listening()
    render(<ConsentProvider store={store} {...props} />)
    act(() => acceptAll(store))
    await waitFor(() => expect(heard).toEqual(['ready none', 'decision accept-all', 'accept-all +functional,analytics,marketing -']))
  })

  it('are told of it also when the provider was mounted anew meanwhile, once', async () => {
    const store = storeOf()
    const { heard, props } = listening()
    const { rerender } = render(<ConsentProvider key={1} store={store} {...props} />)
    act(() => save(store, { analytics: 'granted' }))
    rerender(<ConsentProvider key={2} store={store} {...props} />)
    await waitFor(() => expect(heard).toEqual(['ready none', 'decision save', 'save +analytics -']))
    await painted()
    expect(heard).toHaveLength(3)
  })

  it.each([false, true])('are told once what was decided before React arrived, in strict mode: %s', async (isStrict) => {
    const policyOfPage = definePolicy({ ...policy, cookie: { name: `early-${isStrict}` } })
    const store = storeOf(policyOfPage)
    const early = createConsentStore(policyOfPage, { storage: memoryStorage() })
    acceptAll(early)
    const value = serializeRecord(early.getRecord() as ConsentRecord)
    const left: HandOver = { stamp: 'decided', decision: { reason: 'accept-all', cookie: `early-${isStrict}=${value}` }, end: () => {} }
    Object.assign(document, { [PAGE]: { programs: { [`early-${isStrict}=2.`]: left } satisfies HandOvers } })
    const { heard, props } = listening()
    const Mode = isStrict ? StrictMode : Fragment
    render(
      <Mode>
        <ConsentProvider store={store} {...props} />
      </Mode>,
    )
    const all = ['ready none', 'decision accept-all', 'accept-all +functional,analytics,marketing -']
    await waitFor(() => expect(heard).toEqual(all))
    await painted()
    expect(heard).toHaveLength(3)
  })

  it.each(leavings)('are told once of a decision when %s right after it', async (_, leave) => {
    const store = storeOf()
    const { heard, props } = listening()
    render(<ConsentProvider store={store} {...props} />)
    act(() => rejectAll(store))
    act(leave)
    expect(heard.filter((each) => each.startsWith('decision'))).toEqual(['decision reject-all'])
    await waitFor(() => expect(heard).toContain('ready none'))
    await painted()
    act(() => void window.dispatchEvent(new Event('pagehide')))
    expect(heard.filter((each) => each.startsWith('decision'))).toEqual(['decision reject-all'])
  })

  it('are told of a decision before they leave for good', async () => {
    const store = storeOf()
    const onDecision = vi.fn()
    const { unmount } = render(<ConsentProvider store={store} onDecision={onDecision} />)
    act(() => rejectAll(store))
    unmount()
    await waitFor(() => expect(onDecision).toHaveBeenCalledTimes(1))
  })

  it('are told of decisions that were made before they were there, in order', async () => {
    const store = storeOf()
    const ready = vi.fn()
    const { rerender } = render(<ConsentProvider store={store} onReady={ready} />)
    await waitFor(() => expect(ready).toHaveBeenCalled())
    act(() => acceptAll(store))
    act(() => rejectAll(store))
    await painted()
    const [prop, other] = [vi.fn(), vi.fn()]
    rerender(<ConsentProvider store={store} onDecision={({ reason }) => prop(reason)} />)
    await waitFor(() => expect(prop.mock.calls).toEqual([['accept-all'], ['reject-all']]))
    render(<ConsentProvider store={store} onDecision={other} />)
    await painted()
    expect(other).not.toHaveBeenCalled()
  })

  it('are told of the next decision also when one of them throws', async () => {
    const store = storeOf()
    const reported = vi.fn()
    const { setTimeout } = globalThis
    const catching = (task: () => void) => () => {
      try {
        task()
      } catch (error) {
        reported(error)
      }
    }
    vi.stubGlobal('setTimeout', (task: () => void, delay?: number) => setTimeout(catching(task), delay))
    const onDecision = vi.fn(() => {
      throw new Error('of the site')
    })
    render(<ConsentProvider store={store} onDecision={onDecision} />)
    act(() => acceptAll(store))
    act(() => rejectAll(store))
    await waitFor(() => expect(reported).toHaveBeenCalledTimes(2))
    expect(onDecision).toHaveBeenCalledTimes(2)
    vi.unstubAllGlobals()
  })

  it('are those of the latest render, of every provider, and stop with it', async () => {
    const store = storeOf()
    const [old, latest, other] = [vi.fn(), vi.fn(), vi.fn()]
    const { rerender } = render(<ConsentProvider store={store} onDecision={old} />)
    const second = render(<ConsentProvider store={store} onDecision={other} />)
    rerender(<ConsentProvider store={store} onDecision={latest} />)
    act(() => rejectAll(store))
    await waitFor(() => expect(latest).toHaveBeenCalledTimes(1))
    second.unmount()
    act(() => acceptAll(store))
    await waitFor(() => expect(latest).toHaveBeenCalledTimes(2))
    expect([old.mock.calls.length, other.mock.calls.length]).toEqual([0, 1])
  })

  it('are told what a withdrawal deleted and what is out of reach', async () => {
    document.cookie = '_c_1=1; Path=/'
    const declared = {
      ...policyWithService,
      cookies: [{ name: 'seen', category: 'marketing' as const, purpose: 'x', duration: '1 day' as const, httpOnly: true }],
    }
    const store = createConsentStore(declared, { storage: memoryStorage() })
    const onDeletion = vi.fn()
    render(<ConsentProvider store={store as never} onDeletion={onDeletion} />)
    await waitFor(() =>
      expect(onDeletion).toHaveBeenCalledWith({ deleted: [{ name: '_c_1', kind: 'cookie' }], unreachable: [{ name: 'seen', kind: 'cookie' }] }),
    )
  })
})
