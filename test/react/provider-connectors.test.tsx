import { act, render, screen, waitFor } from '@testing-library/react'
import { type ReactNode, StrictMode } from 'react'
import { describe, expect, it, vi } from 'vitest'
import { acceptAll, type ConsentStore, rejectAll, save } from 'volenti'
import { type Connector, connectServices, defineConnector } from 'volenti/connect'
import { ConsentProvider, type ConsentProviderProps } from 'volenti/react'
import { ReloadNotice } from 'volenti/ui'
import { policyWithService } from '../support/policies.ts'
import { storeOf } from '../support/render-with-consent.tsx'

const newStore = () => storeOf(policyWithService)

/** A connector of analytics, and the names of its functions in the order of their calls. */
function noting(more: Partial<Connector> = {}) {
  const calls: string[] = []
  const note = (name: string) => () => void calls.push(name)
  const connector = defineConnector({
    service: 'analytics',
    mode: 'gate',
    stops: 'live',
    stub: note('stub'),
    before: note('before'),
    onGrant: note('grant'),
    onWithdraw: note('withdraw'),
    onChange: note('change'),
    ...more,
  })
  return { connector, calls }
}

const pageOf = (store: ConsentStore, connectors: ConsentProviderProps['connectors'], children?: ReactNode) => (
  <StrictMode>
    <ConsentProvider store={store} connectors={connectors}>
      <p>Page</p>
      {children}
    </ConsentProvider>
  </StrictMode>
)

const scripts = (src: string) => document.querySelectorAll<HTMLScriptElement>(`script[src="${src}"]`)

describe('the connectors of a provider', () => {
  it('are told each change once, in strict mode and after the provider is mounted again', async () => {
    const { connector, calls } = noting()
    const store = newStore()
    const view = render(pageOf(store, [connector]))
    act(() => acceptAll(store))
    await waitFor(() => expect(calls).toEqual(['stub', 'before']))
    act(() => rejectAll(store))
    expect(calls).toEqual(['stub', 'before', 'withdraw'])

    view.rerender(<p>Elsewhere</p>)
    await act(async () => {})
    view.rerender(pageOf(store, [connector]))
    act(() => acceptAll(store))
    await waitFor(() => expect(calls).toEqual(['stub', 'before', 'withdraw', 'grant']))
  })

  it('are told of a withdrawal that happened while no provider was mounted', async () => {
    const { connector, calls } = noting()
    const store = newStore()
    const view = render(pageOf(store, [connector]))
    act(() => acceptAll(store))
    await waitFor(() => expect(calls).toEqual(['stub', 'before']))
    view.rerender(<p>Elsewhere</p>)
    await act(async () => {})
    rejectAll(store)
    view.rerender(pageOf(store, [connector]))
    await waitFor(() => expect(calls).toEqual(['stub', 'before', 'withdraw']))
  })

  it('are loaded by a function after the paint, and tried again after a failure', async () => {
    const { connector, calls } = noting()
    const store = newStore()
    const onError = vi.fn()
    const load = vi.fn(async () => ({ default: [connector] })).mockRejectedValueOnce(new Error('offline'))
    render(
      <ConsentProvider store={store} connectors={load} onError={onError}>
        <p>Page</p>
      </ConsentProvider>,
    )
    expect(load).not.toHaveBeenCalled()
    act(() => acceptAll(store))
    await waitFor(() => expect(onError).toHaveBeenCalledWith(expect.objectContaining({ code: 'connections-unavailable' })))
    expect(calls).toEqual([])
    act(() => void dispatchEvent(new Event('focus')))
    await waitFor(() => expect(calls).toEqual(['stub', 'before']))
    expect(load).toHaveBeenCalledTimes(2)
  })

  it.each([
    ['live', ''],
    ['storage-only', 'Reload'],
    ['reload', 'Reload'],
  ] as const)('that stop %s make the notice offer this after a withdrawal: "%s"', async (stops, offer) => {
    const src = `https://${stops}.example/tag.js`
    const { connector, calls } = noting({ stops, id: stops, scripts: [{ id: src, src }] })
    const store = newStore()
    render(pageOf(store, [connector], <ReloadNotice />))
    act(() => acceptAll(store))
    await waitFor(() => expect(scripts(src)).toHaveLength(1))
    act(() => scripts(src)[0]?.onload?.(new Event('load')))
    act(() => rejectAll(store))
    expect(calls).toEqual(['stub', 'before', 'withdraw'])
    const notice = document.querySelector('[data-slot="volenti-reload"]')
    if (offer) expect(notice).toHaveTextContent(offer)
    else expect(notice).toHaveTextContent(/^$/)
    expect(screen.getByText('Page')).toBeInTheDocument()
  })
})

describe('a connector', () => {
  it('is told a change of what it follows, and of nothing else', async () => {
    const { connector, calls } = noting({ follows: ['functional'] })
    const store = newStore()
    const end = connectServices(store, [connector])
    save(store, { analytics: 'granted' })
    await waitFor(() => expect(calls).toEqual(['stub', 'before']))
    save(store, { functional: 'granted' })
    await waitFor(() => expect(calls).toEqual(['stub', 'before', 'change']))
    save(store, { functional: 'denied' })
    expect(calls).toEqual(['stub', 'before', 'change', 'change'])
    save(store, { analytics: 'denied' })
    save(store, { functional: 'granted' })
    await new Promise(requestAnimationFrame)
    end()
    rejectAll(store)
    expect(calls.slice(4)).toEqual(['withdraw'])
  })

  it('loads nothing and breaks nothing when its first calls fail', async () => {
    const errors: unknown[] = []
    const { setTimeout } = globalThis
    const catching = (task: () => void) => () => {
      try {
        task()
      } catch (error) {
        errors.push(error)
      }
    }
    vi.stubGlobal('setTimeout', (task: () => void, delay?: number) => setTimeout(catching(task), delay))
    const src = 'https://broken.example/tag.js'
    const broken = noting({
      id: 'broken',
      scripts: [{ id: 'broken', src }],
      before() {
        throw new Error('broken vendor')
      },
    })
    const whole = noting({ id: 'whole' })
    const store = newStore()
    const end = connectServices(store, [broken.connector, whole.connector])
    acceptAll(store)
    await waitFor(() => expect(errors.join()).toContain('broken vendor'))
    await waitFor(() => expect(whole.calls).toEqual(['stub', 'before']))
    rejectAll(store)
    expect(broken.calls).toEqual(['stub'])
    expect(whole.calls).toEqual(['stub', 'before', 'withdraw'])
    expect(scripts(src)).toHaveLength(0)
    end()
    vi.unstubAllGlobals()
  })

  it('does not start where the grant ends before the click is painted', async () => {
    const { connector, calls } = noting()
    const other = noting({ id: 'other', needs: 'functional' })
    const store = newStore()
    const end = connectServices(store, [connector, other.connector])
    save(store, { analytics: 'granted', functional: 'granted' })
    save(store, { analytics: 'denied' })
    await waitFor(() => expect(other.calls).toEqual(['stub', 'before']))
    expect(calls).toEqual([])
    end()
  })

  it('in mode `signal` starts at once, and is told all the same', async () => {
    const { connector, calls } = noting({ mode: 'signal' })
    const store = newStore()
    const end = connectServices(store, [connector])
    await waitFor(() => expect(calls).toEqual(['stub', 'before']))
    acceptAll(store)
    await waitFor(() => expect(calls).toEqual(['stub', 'before', 'grant']))
    end()
  })
})
