import { act, screen, waitFor } from '@testing-library/react'
import { StrictMode } from 'react'
import { renderToString } from 'react-dom/server'
import { beforeEach, describe, expect, it, vi } from 'vitest'
import { acceptAll, rejectAll, save, withdraw } from 'volenti'
import { ConsentProvider, ConsentScript, useConsentEffect, useNeedsReload, useScriptState } from 'volenti/react'
import { afterPaint } from '../../src/core/internal.ts'
import { renderWithConsent, storeOf } from '../support/render-with-consent.tsx'

let id: string
let tests = 0
const elements = () => [...document.querySelectorAll<HTMLScriptElement>('script[data-slot="volenti-script"]')]
/** Waits until everything has happened that waits for the paint of the component, then for that of the loader. */
const calm = () => act(() => new Promise<void>((done) => void afterPaint(() => afterPaint(() => setTimeout(done)))))
const arrive = (type: 'load' | 'error' = 'load') =>
  act(async () => {
    for (const element of elements()) element.dispatchEvent(new Event(type))
  })
const allowed = () => {
  const store = storeOf()
  acceptAll(store)
  return store
}

beforeEach(() => {
  tests++
  id = `tag-${tests}` // a document remembers what it has loaded
})

describe('<ConsentScript>', () => {
  it('inserts nothing before a grant and after a refusal', async () => {
    const { store } = renderWithConsent(<ConsentScript category="analytics" id={id} src="https://vendor.test/tag.js" />)
    await calm()
    act(() => rejectAll(store))
    await calm()
    expect(elements()).toEqual([])
  })

  it('inserts one element with what it was told, in strict mode too', async () => {
    const script = (
      <ConsentScript
        category="analytics"
        id={id}
        src="https://vendor.test/tag.js"
        async={false}
        integrity="sha384-x"
        crossOrigin="anonymous"
        referrerPolicy="no-referrer"
        nonce="n"
      />
    )
    const { store } = renderWithConsent(
      <StrictMode>
        {script}
        {script}
      </StrictMode>,
    )
    act(() => acceptAll(store))
    expect(elements()).toEqual([])
    await calm()
    expect(elements()).toHaveLength(1)
    expect(elements()[0]).toMatchObject({
      src: 'https://vendor.test/tag.js',
      async: false,
      integrity: 'sha384-x',
      crossOrigin: 'anonymous',
      referrerPolicy: 'no-referrer',
      nonce: 'n',
    })
  })

  it('is never inserted when it is withdrawn before the paint', async () => {
    const { store } = renderWithConsent(<ConsentScript category="analytics" id={id} src="https://vendor.test/tag.js" />)
    act(() => acceptAll(store))
    act(() => withdraw(store, 'analytics'))
    await calm()
    expect(elements()).toEqual([])
  })

  it('names itself after its address, and is another script when that changes', async () => {
    const src = (name: string) => `https://vendor.test/${id}-${name}.js`
    const { rerender } = renderWithConsent(<ConsentScript category="analytics" src={src('a')} />, { store: allowed() })
    await calm()
    expect(elements().map((element) => element.src)).toEqual([src('a')])
    rerender(<ConsentScript category="analytics" src={src('b')} />)
    await calm()
    expect(elements().map((element) => element.src)).toEqual([src('b')])
  })

  it('waits for the scripts it depends on', async () => {
    renderWithConsent(
      <>
        <ConsentScript category="analytics" id={`${id}-second`} src="https://vendor.test/second.js" after={[id]} />
        <ConsentScript category="analytics" id={id} src="https://vendor.test/first.js" />
      </>,
      { store: allowed() },
    )
    await calm()
    expect(elements().map(({ src }) => src)).toEqual(['https://vendor.test/first.js'])
    await arrive()
    await calm()
    expect(elements().map(({ src }) => src)).toEqual(['https://vendor.test/first.js', 'https://vendor.test/second.js'])
  })

  it('tells when its code has run, with the handler of the latest render, and again to one that mounts later', async () => {
    const [first, second, late] = [vi.fn(), vi.fn(), vi.fn()]
    const script = (onReady: () => void, key = 1) => (
      <ConsentScript key={key} category="analytics" id={id} src="https://vendor.test/tag.js" onReady={onReady} />
    )
    const { rerender, store } = renderWithConsent(script(first), { store: allowed() })
    rerender(script(second))
    await calm()
    await arrive()
    expect([first.mock.calls.length, second.mock.calls.length]).toEqual([0, 1])
    rerender(script(late, 2))
    await calm()
    expect(late).toHaveBeenCalledTimes(1)
    act(() => withdraw(store))
    rerender(script(first, 3))
    await calm()
    expect(first).not.toHaveBeenCalled()
  })

  it('tells when it could not be loaded, and is tried again at the next mount', async () => {
    const onError = vi.fn()
    const script = <ConsentScript category="analytics" id={id} src="https://vendor.test/tag.js" onError={onError} />
    const { rerender } = renderWithConsent(script, { store: allowed() })
    await calm()
    await arrive('error')
    expect(onError).toHaveBeenCalledTimes(1)
    expect(elements()).toEqual([])
    rerender(null)
    rerender(script)
    await calm()
    expect(elements()).toHaveLength(1)
  })

  it.each([
    ['any', { any: ['analytics', 'marketing'] }, { marketing: 'granted' }, 1],
    ['all, half', { all: ['analytics', 'marketing'] }, { marketing: 'granted' }, 0],
    ['all', { all: ['analytics', 'marketing'] }, { analytics: 'granted', marketing: 'granted' }, 1],
    ['all of none', { all: [] }, { analytics: 'granted', marketing: 'granted' }, 0],
    ['any of none', { any: [] }, { analytics: 'granted', marketing: 'granted' }, 0],
  ] as const)('goes by several ids: %s', async (_, grant, choices, count) => {
    const { store } = renderWithConsent(<ConsentScript {...grant} id={id} src="https://vendor.test/tag.js" />)
    act(() => save(store, choices))
    await calm()
    expect(elements()).toHaveLength(count)
  })

  it('passes attributes on to the element', async () => {
    renderWithConsent(
      <ConsentScript
        category="analytics"
        id={id}
        src="https://vendor.test/tag.js"
        type="module"
        data-domain="example.com"
        data-auto={false}
        data-count={3}
        data-absent={undefined}
        fetchPriority="low"
        attributes={{ id: 'vendor-loader', charset: 'utf-8' }}
      />,
      { store: allowed() },
    )
    await calm()
    const [element] = elements()
    const attributes = Object.fromEntries([...(element?.attributes ?? [])].map(({ name, value }) => [name, value]))
    expect(attributes).toMatchObject({
      'data-slot': 'volenti-script',
      src: 'https://vendor.test/tag.js',
      type: 'module',
      'data-domain': 'example.com',
      'data-auto': 'false',
      'data-count': '3',
      fetchpriority: 'low',
      id: 'vendor-loader',
      charset: 'utf-8',
    })
  })

  it('passes no attribute on that runs code', async () => {
    const hostile = { onload: 'run()', onLoad: 'run()', 'on-x': 'run()', SRC: 'https://other.test/', children: 'run()', text: 'run()' }
    const attributes = { onload: 'run()', ONERROR: 'run()', src: 'https://other.test/', type: 'text/other', nonce: 'other' }
    renderWithConsent(<ConsentScript category="analytics" id={id} src="https://vendor.test/tag.js" {...hostile} attributes={attributes} />, {
      store: allowed(),
    })
    await calm()
    expect(elements().map((element) => [element.src, ...element.getAttributeNames().sort()])).toEqual([
      ['https://vendor.test/tag.js', 'data-slot', 'src'],
    ])
    expect(elements()[0]?.text).toBe('')
  })

  it('calls what comes before the code once, after the grant', async () => {
    const before = vi.fn(() => expect(elements()).toEqual([]))
    const script = <ConsentScript category="analytics" id={id} src="https://vendor.test/tag.js" before={before} />
    const { store } = renderWithConsent(
      <StrictMode>
        {script}
        {script}
      </StrictMode>,
    )
    await calm()
    expect(before).not.toHaveBeenCalled()
    act(() => acceptAll(store))
    await calm()
    expect(before).toHaveBeenCalledTimes(1)
    expect(elements()).toHaveLength(1)
  })

  it('tells at once that the grant has ended after the code was requested, with the handler of the latest render', async () => {
    const [first, second] = [vi.fn(), vi.fn()]
    const script = (onWithdraw: () => void) => <ConsentScript category="analytics" id={id} src="https://vendor.test/tag.js" onWithdraw={onWithdraw} />
    const { rerender, store } = renderWithConsent(script(first))
    act(() => acceptAll(store))
    act(() => withdraw(store))
    expect(first).not.toHaveBeenCalled()
    act(() => acceptAll(store))
    await calm()
    rerender(script(second))
    act(() => withdraw(store, 'marketing'))
    expect(second).not.toHaveBeenCalled()
    act(() => {
      withdraw(store, 'analytics')
      expect(second).toHaveBeenCalledTimes(1)
    })
    act(() => rejectAll(store))
    await calm()
    expect([first.mock.calls.length, second.mock.calls.length]).toEqual([0, 1])
  })

  it('tells of no end when the component leaves', async () => {
    const onWithdraw = vi.fn()
    const { rerender } = renderWithConsent(<ConsentScript category="analytics" id={id} src="https://vendor.test/tag.js" onWithdraw={onWithdraw} />, {
      store: allowed(),
    })
    await calm()
    await arrive()
    rerender(null)
    expect(onWithdraw).not.toHaveBeenCalled()
  })

  it('is nothing on the server', () => {
    const html = renderToString(
      <ConsentProvider store={allowed()}>
        <ConsentScript category="analytics" src="https://vendor.test/tag.js" />
      </ConsentProvider>,
    )
    expect(html).toBe('')
  })
})

describe('useScriptState', () => {
  const State = () => <output>{useScriptState(id)}</output>

  it('tells where a script is', async () => {
    const { store } = renderWithConsent(
      <>
        <ConsentScript category="analytics" id={id} src="https://vendor.test/tag.js" />
        <State />
      </>,
    )
    expect(screen.getByRole('status')).toHaveTextContent('idle')
    act(() => acceptAll(store))
    await calm()
    expect(screen.getByRole('status')).toHaveTextContent('loading')
    await arrive()
    expect(screen.getByRole('status')).toHaveTextContent('ready')
  })
})

describe('useNeedsReload', () => {
  const LeftOver = () => <output>{useNeedsReload() ? 'left over' : 'nothing'}</output>

  it('hears of a script that could not be loaded after its grant had ended', async () => {
    const store = allowed()
    renderWithConsent(
      <>
        <ConsentScript category="analytics" id={id} src="https://vendor.test/tag.js" />
        <LeftOver />
      </>,
      { store },
    )
    await calm()
    const [element] = elements()
    act(() => withdraw(store))
    expect(screen.getByRole('status')).toHaveTextContent('left over')
    act(() => void element?.dispatchEvent(new Event('error')))
    expect(screen.getByRole('status')).toHaveTextContent('nothing')
  })
  const Effect = ({ cleanup }: { readonly cleanup?: () => void }) => {
    useConsentEffect('analytics', () => cleanup)
    return null
  }

  it('is true once the grant of a script that ran has ended, and false when it comes back', async () => {
    const { store } = renderWithConsent(
      <>
        <ConsentScript category="analytics" id={id} src="https://vendor.test/tag.js" />
        <LeftOver />
      </>,
      { store: allowed() },
    )
    await calm()
    await arrive()
    expect(screen.getByRole('status')).toHaveTextContent('nothing')
    act(() => withdraw(store))
    expect(screen.getByRole('status')).toHaveTextContent('left over')
    act(() => acceptAll(store))
    expect(screen.getByRole('status')).toHaveTextContent('nothing')
  })

  it.each([
    ['brought no cleanup', undefined, 'left over'],
    ['brought a cleanup', () => {}, 'nothing'],
  ])('goes by whether an effect %s', async (_, cleanup, expected) => {
    const { store } = renderWithConsent(
      <>
        <Effect {...(cleanup && { cleanup })} />
        <LeftOver />
      </>,
      { store: allowed() },
    )
    await calm()
    act(() => withdraw(store))
    await waitFor(() => expect(screen.getByRole('status')).toHaveTextContent(expected))
  })

  it('is false when nothing had started', async () => {
    const { store } = renderWithConsent(
      <>
        <Effect />
        <LeftOver />
      </>,
    )
    act(() => acceptAll(store))
    act(() => withdraw(store))
    await calm()
    expect(screen.getByRole('status')).toHaveTextContent('nothing')
  })
})
