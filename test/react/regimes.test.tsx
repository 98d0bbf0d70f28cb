import { act, render, screen, waitFor } from '@testing-library/react'
import type { ReactNode } from 'react'
import { hydrateRoot, type Root } from 'react-dom/client'
import { renderToString } from 'react-dom/server'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import {
  acknowledge,
  type ConsentRecord,
  type ConsentStore,
  createConsentStore,
  defineRegimes,
  memoryStorage,
  NO_SIGNALS,
  parseRecord,
} from 'volenti'
import { de, deRegimes } from 'volenti/locales/de'
import { ConsentGate, ConsentProvider, type ConsentProviderProps, useConsent, useConsentStore, useGranted } from 'volenti/react'
import { canadaNotice, optIn, optInStatistics, usOptOut, withoutPlacesOf } from 'volenti/regimes'
import { ConsentBanner } from 'volenti/ui'
import { acts } from '../support/acts.ts'
import { policy } from '../support/policies.ts'

const regimes = defineRegimes(policy, [withoutPlacesOf(optIn, optInStatistics), optInStatistics, usOptOut, canadaNotice])
const IDS = regimes.all.map(({ id }) => id)

/** The value of the cookie after an act in Austin. */
function cookieAfter(act: 'acceptAll' | 'rejectAll') {
  const storage = memoryStorage()
  acts[act](createConsentStore(policy, { regimes, regime: 'us-opt-out', storage }))
  return storage.read().join()
}

let store: ConsentStore
/** What the latest render of `State` saw, after what the ones before it did. */
let seen: unknown[]

function State() {
  const { status, isAsking, why, regime } = useConsent()
  store = useConsentStore()
  const analytics = useGranted('analytics')
  seen.push(analytics)
  return <output>{JSON.stringify({ status, isAsking, why, regime, analytics })}</output>
}

const page = (props: Partial<ConsentProviderProps> = {}, more?: ReactNode) => (
  <ConsentProvider policy={policy} regimes={regimes} {...(props as object)}>
    <State />
    <ConsentGate category="analytics" fallback="No chart">
      <p>Chart</p>
    </ConsentGate>
    {more}
  </ConsentProvider>
)

/** What a server sends, which has no document and thus no store from another request. */
function htmlOf(ui: ReactNode) {
  vi.stubGlobal('document', undefined)
  const html = renderToString(ui)
  vi.unstubAllGlobals()
  seen = []
  return html
}

let root: Root | undefined
async function hydrate(html: string, ui: ReactNode) {
  const container = document.createElement('div')
  container.innerHTML = html
  document.body.append(container)
  const before = container.innerHTML
  const complaint = vi.fn()
  await act(async () => {
    root = hydrateRoot(container, ui, { onRecoverableError: complaint })
  })
  return { container, before, complaint }
}

beforeEach(() => {
  seen = []
})
afterEach(async () => {
  await act(async () => root?.unmount())
  root = undefined
  document.body.replaceChildren()
  document.documentElement.removeAttribute('data-volenti-regime')
})

const pasts = { nothing: '', 'a grant': cookieAfter('acceptAll'), 'a refusal': cookieAfter('rejectAll') }

describe.each(IDS)('under %s', (regime) => {
  it.each(Object.keys(pasts) as (keyof typeof pasts)[])(
    'hydrates what the server rendered for a visitor with %s, and changes nothing',
    async (past) => {
      const value = pasts[past]
      if (value) document.cookie = `volenti=${value}; Path=/`
      const initialRecord: ConsentRecord | null = value ? parseRecord(value) : null
      const props = { regime, initialRecord, initialSignals: NO_SIGNALS }
      const html = htmlOf(page(props))
      const { container, before, complaint } = await hydrate(html, page(props))
      expect(complaint).not.toHaveBeenCalled()
      expect(container.innerHTML).toBe(before)
      expect(new Set(seen).size).toBe(1)
    },
  )
})

describe('what a regime allows before a decision', () => {
  it('is there in the HTML of the server, and in the first render of the page', async () => {
    const props = { regime: 'us-opt-out', initialRecord: null, initialSignals: NO_SIGNALS }
    const html = htmlOf(page(props))
    expect(html).toContain('<p>Chart</p>')
    const { container } = await hydrate(html, page(props))
    expect(seen[0]).toBe(true)
    expect(container).toHaveTextContent('Chart')
  })

  it('is there in the first render of a page without HTML', () => {
    render(page({ regime: 'us-opt-out' }))
    expect(seen[0]).toBe(true)
    expect(screen.getByText('Chart')).toBeInTheDocument()
  })

  it('waits for the page where the server has read no record, because the visitor may have refused', async () => {
    document.cookie = `volenti=${pasts['a refusal']}; Path=/`
    const html = htmlOf(page({ regime: 'us-opt-out' }))
    expect(html).not.toContain('Chart</p>')
    const { container, complaint } = await hydrate(html, page({ regime: 'us-opt-out' }))
    expect(complaint).not.toHaveBeenCalled()
    expect(container).toHaveTextContent('No chart')
  })

  it('is no choice, and ends with a refusal, which is reported as a decision', async () => {
    const onDecision = vi.fn()
    render(page({ regime: 'us-opt-out', onDecision }))
    expect(store.getState()).toMatchObject({
      status: 'undecided',
      isAsking: false,
      choices: {},
      why: { necessary: 'required', analytics: 'regime', marketing: 'regime' },
      regime: { id: 'us-opt-out', ask: 'nothing', link: 'privacy-choices', dismiss: 'nothing' },
    })
    act(() => acts.rejectAll(store))
    expect(screen.queryByText('Chart')).not.toBeInTheDocument()
    expect(store.getState()).toMatchObject({ why: { analytics: 'choice' }, choices: { analytics: 'denied' } })
    await waitFor(() => expect(onDecision).toHaveBeenCalledTimes(1))
  })

  it('is what the regime says of each category', () => {
    render(page({ regime: 'opt-in-statistics' }))
    expect(store.getState()).toMatchObject({
      isAsking: true,
      pending: ['functional', 'marketing'],
      grants: { analytics: true, marketing: false },
      why: { analytics: 'regime', marketing: 'undecided' },
    })
    expect(screen.getByText('Chart')).toBeInTheDocument()
  })
})

describe('the regime of a page', () => {
  it('is the strictest one where the id is not in the list', () => {
    render(page({ regime: 'nowhere' }))
    expect(store.getState()).toMatchObject({ isAsking: true, regime: { id: 'opt-in' }, grants: { analytics: false } })
  })

  it('is the strictest one while a page for everybody hydrates, and then what <html> says', async () => {
    document.documentElement.dataset.volentiRegime = 'us-opt-out'
    const html = htmlOf(page())
    expect(html).toContain('No chart')
    const { container, complaint } = await hydrate(html, page())
    expect(complaint).not.toHaveBeenCalled()
    expect(seen[0]).toBe(false)
    expect(container).toHaveTextContent('us-opt-out')
    expect(container).toHaveTextContent('Chart')
  })

  it('stays the strictest one on a page for everybody that says nothing', async () => {
    const { container } = await hydrate(htmlOf(page()), page())
    expect(container).toHaveTextContent('"id":"opt-in"')
    expect(container).toHaveTextContent('No chart')
  })

  it('stays what it was until the page is loaded again', () => {
    const { rerender } = render(page({ regime: 'opt-in' }))
    rerender(page({ regime: 'us-opt-out' }))
    expect(store.getState()).toMatchObject({ regime: { id: 'opt-in' }, grants: { analytics: false } })
    rerender(<div key="other">{page({ regime: 'us-opt-out' })}</div>)
    expect(store.getState()).toMatchObject({ regime: { id: 'opt-in' }, grants: { analytics: false } })
  })
})

describe('the banner', () => {
  it.each([
    ['opt-in', true],
    ['opt-in-statistics', true],
    ['us-opt-out', false],
  ] as const)('under %s is there: %s', async (regime, isThere) => {
    const props = { regime, initialRecord: null, initialSignals: NO_SIGNALS }
    const html = htmlOf(page(props, <ConsentBanner />))
    expect(html.includes('Reject all')).toBe(isThere)
    const { container, complaint } = await hydrate(html, page(props, <ConsentBanner />))
    await waitFor(() => expect(container.querySelectorAll('section')).toHaveLength(Number(isThere)))
    expect(complaint).not.toHaveBeenCalled()
  })
})

it('takes a notice away that was read, and makes no choice of it', () => {
  render(page({ regime: 'canada-notice' }))
  expect(store.getState().isAsking).toBe(true)
  act(() => acknowledge(store))
  expect(screen.getByRole('status')).toHaveTextContent('"isAsking":false')
  expect(store.getState()).toMatchObject({ choices: {}, status: 'undecided', grants: { analytics: true } })
})

it('says in development that words of regimes are missing in the language of the page, once', () => {
  const complain = vi.spyOn(console, 'error').mockImplementation(() => {})
  const { rerender } = render(page({ locale: de }))
  rerender(page({ locale: { ...de } }))
  expect(complain.mock.calls).toEqual([[expect.stringContaining('missing-regime-words')]])
  rerender(page({ locale: { ...de, regimes: deRegimes } }))
  rerender(page({ locale: undefined }))
  expect(complain).toHaveBeenCalledTimes(1)
  complain.mockRestore()
})
