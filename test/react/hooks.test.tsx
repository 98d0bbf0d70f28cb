import { act, screen, waitFor } from '@testing-library/react'
import { lazy, type ReactNode, Suspense, useEffect, useState } from 'react'
import { flushSync } from 'react-dom'
import { describe, expect, it, vi } from 'vitest'
import type { CategoryId } from 'volenti'
import { acceptAll, save, withdraw } from 'volenti'
import { en } from 'volenti/locales/en'
import { ConsentGate, useConsent, useConsentEffect, useConsentLocale, useGranted, useNeedsReload } from 'volenti/react'
import { afterPaint } from '../../src/core/internal.ts'
import { renderWithConsent, storeOf } from '../support/render-with-consent.tsx'

describe('useGranted', () => {
  it('renders again only when its own answer flips, and once for it', () => {
    const renders: Record<string, number> = {}
    const Reader = ({ id }: { readonly id: CategoryId }) => {
      renders[id] = (renders[id] ?? 0) + 1
      return <p>{`${id} ${useGranted(id)}`}</p>
    }
    const { store } = renderWithConsent(
      <>
        <Reader id="functional" />
        <Reader id="analytics" />
      </>,
    )
    act(() => save(store, { analytics: 'granted' }))
    expect(screen.getByText('analytics true')).toBeInTheDocument()
    expect(renders).toEqual({ functional: 1, analytics: 2 })
    act(() => save(store, { analytics: 'granted' }))
    expect(renders).toEqual({ functional: 1, analytics: 2 })
  })
})

describe('useConsent', () => {
  it('tells where the visitor stands and takes decisions', () => {
    const Panel = () => {
      const { status, choices, save, withdraw } = useConsent()
      return (
        <>
          <output>{`${status} ${JSON.stringify(choices)}`}</output>
          <button type="button" onClick={() => save({ functional: 'granted', analytics: 'denied', marketing: 'denied' })}>
            save
          </button>
          <button type="button" onClick={() => withdraw()}>
            withdraw
          </button>
        </>
      )
    }
    renderWithConsent(<Panel />)
    expect(screen.getByRole('status')).toHaveTextContent('undecided {}')
    act(() => screen.getByText('save').click())
    expect(screen.getByRole('status')).toHaveTextContent('decided {"functional":"granted","analytics":"denied","marketing":"denied"}')
    act(() => screen.getByText('withdraw').click())
    expect(screen.getByRole('status')).toHaveTextContent('decided {"functional":"denied","analytics":"denied","marketing":"denied"}')
  })
})

describe('useConsentEffect', () => {
  const Effect = ({ start }: { readonly start: () => () => void }) => {
    useConsentEffect('analytics', start)
    return null
  }

  it('starts when the grant comes and is painted, and stops when it ends', async () => {
    const stop = vi.fn()
    const start = vi.fn(() => stop)
    const { store } = renderWithConsent(<Effect start={start} />)
    expect(start).not.toHaveBeenCalled()
    act(() => acceptAll(store))
    expect(start).not.toHaveBeenCalled()
    await waitFor(() => expect([start.mock.calls.length, stop.mock.calls.length]).toEqual([1, 0]))
    act(() => withdraw(store, 'analytics'))
    expect([start.mock.calls.length, stop.mock.calls.length]).toEqual([1, 1])
  })

  it('never starts what was withdrawn before it was painted', async () => {
    const [start, next] = [vi.fn(() => () => undefined), vi.fn()]
    const { store } = renderWithConsent(<Effect start={start} />)
    act(() => acceptAll(store))
    act(() => withdraw(store))
    afterPaint(next)
    await waitFor(() => expect(next).toHaveBeenCalled())
    expect(start).not.toHaveBeenCalled()
  })

  it('stops when its component leaves', async () => {
    const stop = vi.fn()
    const start = vi.fn(() => stop)
    const store = storeOf()
    acceptAll(store)
    const { rerender } = renderWithConsent(<Effect start={start} />, { store })
    await waitFor(() => expect(start).toHaveBeenCalled())
    rerender(null)
    expect(stop).toHaveBeenCalledTimes(1)
  })

  it('does not start again for a new function, and runs the latest one when the grant comes', async () => {
    const [first, second] = [vi.fn(() => () => undefined), vi.fn(() => () => undefined)]
    const { store, rerender } = renderWithConsent(<Effect start={first} />)
    rerender(<Effect start={second} />)
    act(() => acceptAll(store))
    await waitFor(() => expect(second).toHaveBeenCalled())
    rerender(<Effect start={first} />)
    expect([first.mock.calls.length, second.mock.calls.length]).toEqual([0, 1])
  })

  it('stops also while something beside it suspends', async () => {
    const stop = vi.fn()
    const Waiting = lazy(() => new Promise<never>(() => {}))
    const Neighbour = () => (useGranted('analytics') ? null : <Waiting />)
    const store = storeOf()
    acceptAll(store)
    const start = vi.fn(() => stop)
    renderWithConsent(
      <Suspense fallback="waiting">
        <Effect start={start} />
        <Neighbour />
      </Suspense>,
      { store },
    )
    await waitFor(() => expect(start).toHaveBeenCalledTimes(1))
    act(() => withdraw(store))
    expect(screen.getByText('waiting')).toBeInTheDocument()
    expect(stop).toHaveBeenCalledTimes(1)
  })

  it.each(['when the grant ends', 'when its component leaves'])('keeps the page when its cleanup throws %s', async (when) => {
    const reported = vi.fn()
    const { setTimeout } = globalThis
    vi.stubGlobal('setTimeout', (task: () => void, delay?: number) =>
      setTimeout(() => {
        try {
          task()
        } catch (error) {
          reported(error)
        }
      }, delay),
    )
    const store = storeOf()
    acceptAll(store)
    const [start, stop] = [vi.fn(), vi.fn(() => undefined)]
    const failing = () => {
      start()
      return () => {
        throw new Error('of the vendor')
      }
    }
    const page = (isThere: boolean) => (
      <>
        {isThere && <Effect start={failing} />}
        <Effect start={() => stop} />
        <p>The page</p>
      </>
    )
    const { rerender } = renderWithConsent(page(true), { store })
    await waitFor(() => expect(start).toHaveBeenCalled())
    if (when === 'when the grant ends') act(() => withdraw(store))
    else rerender(page(false))
    expect(screen.getByText('The page')).toBeInTheDocument()
    expect(stop).toHaveBeenCalledTimes(when === 'when the grant ends' ? 1 : 0)
    await waitFor(() => expect(reported).toHaveBeenCalledExactlyOnceWith(new Error('of the vendor')))
    vi.unstubAllGlobals()
  })

  describe('with an asynchronous function', () => {
    const reported = vi.fn()
    /** JavaScript lets everything be returned. */
    const asEffect = (start: () => unknown) => start as () => () => void
    const LeftOver = () => <output>{useNeedsReload() ? 'left over' : 'nothing'}</output>
    const open = (start: () => unknown) => {
      vi.spyOn(console, 'error').mockImplementation(reported.mockReset())
      const store = storeOf()
      acceptAll(store)
      renderWithConsent(
        <>
          <Effect start={asEffect(start)} />
          <LeftOver />
        </>,
        { store },
      )
      return store
    }

    it('says so, and runs the cleanup that the promise brings', async () => {
      const stop = vi.fn()
      const start = vi.fn(async () => stop)
      const store = open(start)
      await waitFor(() => expect(start).toHaveBeenCalled())
      expect(reported).toHaveBeenCalledExactlyOnceWith(expect.stringContaining('async-effect'))
      await act(async () => {})
      expect(stop).not.toHaveBeenCalled()
      act(() => withdraw(store))
      expect(stop).toHaveBeenCalledTimes(1)
      expect(screen.getByRole('status')).toHaveTextContent('nothing')
    })

    it('runs a cleanup that comes after the end at once, and counts as running until then', async () => {
      const stop = vi.fn()
      let arrive = (_: () => void) => {}
      const start = vi.fn(() => new Promise((resolve) => (arrive = resolve)))
      const store = open(start)
      await waitFor(() => expect(start).toHaveBeenCalled())
      act(() => withdraw(store))
      expect(screen.getByRole('status')).toHaveTextContent('left over')
      await act(async () => arrive(stop))
      expect(stop).toHaveBeenCalledTimes(1)
      expect(screen.getByRole('status')).toHaveTextContent('nothing')
    })

    it('counts as running for good when the promise brings nothing', async () => {
      const start = vi.fn(async () => undefined)
      const store = open(start)
      await waitFor(() => expect(start).toHaveBeenCalled())
      act(() => withdraw(store))
      await act(async () => {})
      expect(screen.getByRole('status')).toHaveTextContent('left over')
    })
  })

  it('follows the id it is given', async () => {
    const stop = vi.fn()
    const start = vi.fn((id: string) => () => stop(id))
    const Follower = ({ id }: { readonly id: CategoryId }) => {
      useConsentEffect(id, () => start(id))
      return null
    }
    const { store, rerender } = renderWithConsent(<Follower id="analytics" />)
    act(() => acceptAll(store))
    await waitFor(() => expect(start.mock.calls).toEqual([['analytics']]))
    rerender(<Follower id="functional" />)
    await waitFor(() => expect(start.mock.calls).toEqual([['analytics'], ['functional']]))
    expect(stop.mock.calls).toEqual([['analytics']])
  })

  it('goes by several ids, and goes on while they are met, also when the component renders again', async () => {
    const stop = vi.fn()
    const start = vi.fn(() => stop)
    const Any = () => {
      useConsentEffect({ any: ['analytics', 'marketing'] }, start)
      return null
    }
    const { store, rerender } = renderWithConsent(<Any />)
    act(() => save(store, { marketing: 'granted' }))
    await waitFor(() => expect(start).toHaveBeenCalledTimes(1))
    rerender(<Any />)
    act(() => save(store, { marketing: 'denied', analytics: 'granted' }))
    expect([start.mock.calls.length, stop.mock.calls.length]).toEqual([1, 0])
    act(() => withdraw(store))
    expect(stop).toHaveBeenCalledTimes(1)
  })

  it('reports each unknown id of a condition', () => {
    const error = vi.spyOn(console, 'error').mockImplementation(() => undefined)
    const Unknown = () => {
      useConsentEffect({ all: ['analytics', 'films', 'maps'] }, () => undefined)
      return null
    }
    renderWithConsent(<Unknown />)
    expect(error.mock.calls.map(([message]) => /"(\w+)"/.exec(`${message}`)?.[1])).toEqual(['films', 'maps'])
  })
})

describe('<ConsentGate>', () => {
  it('shows its children only while they are granted', () => {
    const { store } = renderWithConsent(
      <ConsentGate category="marketing" fallback={<p>Not now</p>}>
        <p>An advertisement</p>
      </ConsentGate>,
    )
    expect(screen.getByText('Not now')).toBeInTheDocument()
    act(() => save(store, { marketing: 'granted' }))
    expect(screen.getByText('An advertisement')).toBeInTheDocument()
    expect(screen.queryByText('Not now')).toBeNull()
    act(() => withdraw(store))
    expect(screen.queryByText('An advertisement')).toBeNull()
  })

  it('takes its children away in the render that hears of it', () => {
    const store = storeOf()
    acceptAll(store)
    renderWithConsent(<ConsentGate category="marketing">An advertisement</ConsentGate>, { store })
    expect(screen.getByText('An advertisement')).toBeInTheDocument()
    // What React would do later, `act` would wait for.
    vi.stubGlobal('IS_REACT_ACT_ENVIRONMENT', false)
    flushSync(() => withdraw(store))
    vi.unstubAllGlobals()
    expect(screen.queryByText('An advertisement')).toBeNull()
  })

  it('takes its children away also where the fallback still waits for its code', () => {
    const Waiting = lazy(() => new Promise<never>(() => {}))
    const stop = vi.fn()
    const Child = () => {
      useEffect(() => stop, [])
      return <p>An advertisement</p>
    }
    const store = storeOf()
    acceptAll(store)
    renderWithConsent(
      <Suspense fallback="waiting">
        <p>The page</p>
        <ConsentGate category="marketing" fallback={<Waiting />}>
          <Child />
        </ConsentGate>
      </Suspense>,
      { store },
    )
    expect(screen.getByText('An advertisement')).toBeInTheDocument()
    act(() => withdraw(store))
    expect(screen.queryByText('An advertisement')).toBeNull()
    expect(stop).toHaveBeenCalledTimes(1)
    expect(screen.getByText('The page')).toBeVisible()
  })

  it('waits for all of several, or is content with any of them', () => {
    const { store } = renderWithConsent(
      <>
        <ConsentGate all={['functional', 'analytics']} fallback="all closed">
          all open
        </ConsentGate>
        <ConsentGate any={['functional', 'analytics']} fallback="any closed">
          any open
        </ConsentGate>
      </>,
    )
    const shown = () => document.body.textContent
    expect(shown()).toBe('all closedany closed')
    act(() => save(store, { functional: 'granted' }))
    expect(shown()).toBe('all closedany open')
    act(() => acceptAll(store))
    expect(shown()).toBe('all openany open')
    act(() => withdraw(store, 'functional'))
    expect(shown()).toBe('all closedany open')
  })

  it('stays closed where nothing is asked for', () => {
    const store = storeOf()
    acceptAll(store)
    renderWithConsent(
      <>
        <ConsentGate all={[]}>all open</ConsentGate>
        <ConsentGate any={[]}>any open</ConsentGate>
      </>,
      { store },
    )
    expect(document.body).toHaveTextContent(/^$/)
  })

  it('keeps the state of neighbours when it opens', () => {
    const Counter = () => {
      const [count, setCount] = useState(0)
      return (
        <button type="button" onClick={() => setCount(count + 1)}>
          {count}
        </button>
      )
    }
    const page = (gate: ReactNode) => (
      <>
        <Counter />
        {gate}
      </>
    )
    const { store } = renderWithConsent(page(<ConsentGate category="analytics">open</ConsentGate>))
    act(() => screen.getByRole('button').click())
    act(() => acceptAll(store))
    expect(screen.getByRole('button')).toHaveTextContent('1')
  })
})

describe('useConsentLocale', () => {
  it('returns the texts given to the provider', () => {
    const Language = () => <p>{useConsentLocale()?.id ?? 'none'}</p>
    renderWithConsent(<Language />, { locale: en })
    expect(screen.getByText('en')).toBeInTheDocument()
  })
})
