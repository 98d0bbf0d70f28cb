import { act, render, screen, waitFor } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { renderToString } from 'react-dom/server'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { acceptAll, type ConsentError, type ConsentStore, forget, rejectAll, save } from 'volenti'
import type { Locale, SplitLocale } from 'volenti/locales'
import { de } from 'volenti/locales/de'
import { fr } from 'volenti/locales/fr'
import { ConsentProvider, type ConsentProviderProps } from 'volenti/react'
import { ReceiptButton, type ReceiptButtonProps } from 'volenti/ui/receipt-button'
import { resetPage } from '../../src/page/index.ts'
import { fakeServer } from '../connect/records/fake-server.ts'
import { expectAccessible } from '../support/axe.ts'
import { storeOf } from '../support/render-with-consent.tsx'

let server: ReturnType<typeof fakeServer>
/** What the server answers when it is asked for a receipt. */
let receipt: () => Response | Promise<Response>
/** The addresses of the receipts that were asked for. */
let asked: string[]
let saved: { readonly name: string; readonly text: Promise<string> }[]

beforeEach(() => {
  localStorage.clear()
  server = fakeServer()
  asked = []
  saved = []
  receipt = () => Response.json({ receipt: { record_id: 'id' }, jws: 'signed' })
  const post = fetch
  vi.stubGlobal('fetch', async (address: string, init: RequestInit) => {
    if (init.method === 'POST') return post(address, init)
    asked.push(address)
    return receipt()
  })
  const blobs = new Map<string, Blob>()
  vi.spyOn(URL, 'createObjectURL').mockImplementation((blob) => {
    const address = `blob:${blobs.size}`
    blobs.set(address, blob as Blob)
    return address
  })
  vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(function (this: HTMLAnchorElement) {
    saved.push({ name: this.download, text: blobs.get(this.href)?.text() ?? Promise.resolve('') })
  })
})

afterEach(() => {
  vi.doUnmock('../../src/locales/de/dialog.ts')
  vi.restoreAllMocks()
  vi.unstubAllGlobals()
  Reflect.deleteProperty(navigator, 'sendBeacon')
  resetPage()
})

interface Scene extends Partial<Pick<ConsentProviderProps, 'onError' | 'records'>> {
  readonly locale?: Locale | SplitLocale
  readonly props?: ReceiptButtonProps
}

function scene({ locale, props, onError, records = { endpoint: '/api/acts/', subject: 'grants' } }: Scene = {}) {
  const store = storeOf()
  render(
    <ConsentProvider store={store} locale={locale} records={records} onError={onError}>
      <main>
        <ReceiptButton {...props} />
      </main>
    </ConsentProvider>,
  )
  return store
}

const button = () => screen.queryByRole('button')
const decide = async (run: (store: ConsentStore) => void, store: ConsentStore) => {
  const before = server.bodies.length
  act(() => run(store))
  await expect.poll(() => server.bodies.length).toBeGreaterThan(before)
}
const lastAct = () => server.bodies.at(-1)?.acts.at(-1)

describe('<ReceiptButton>', () => {
  it('is not there before a decision, nor on the server', async () => {
    const store = scene()
    expect(button()).toBeNull()
    await decide(acceptAll, store)
    await screen.findByRole('button')
    const html = renderToString(
      <ConsentProvider store={store}>
        <ReceiptButton />
      </ConsentProvider>,
    )
    expect(html).not.toContain('button')
  })

  it('saves the receipt of the newest act that the server has confirmed', async () => {
    const store = scene()
    await decide(acceptAll, store)
    await decide((store) => save(store, { analytics: 'denied' }), store)
    const newest = lastAct()
    await expectAccessible()
    await userEvent.click(await screen.findByRole('button', { name: 'Download a receipt for your cookie choices' }))
    await waitFor(() => expect(saved).toHaveLength(1))
    expect(asked).toEqual([`/api/acts/${newest?.subject}/receipt/${newest?.id}`])
    expect(saved[0]?.name).toBe(`receipt-${newest?.id}.json`)
    expect(JSON.parse((await saved[0]?.text) ?? '')).toEqual({ receipt: { record_id: 'id' }, jws: 'signed' })
    expect(screen.getByRole('status')).toBeEmptyDOMElement()
  })

  it('is not there for a visitor who has no subject, and goes when everything is forgotten', async () => {
    const store = scene()
    await decide(rejectAll, store)
    expect(button()).toBeNull()
    await decide(acceptAll, store)
    await screen.findByRole('button')
    act(() => forget(store))
    await waitFor(() => expect(button()).toBeNull())
  })

  it('saves one file, however often it is clicked meanwhile', async () => {
    let answer: (response: Response) => void = () => undefined
    receipt = () =>
      new Promise((resolve) => {
        answer = resolve
      })
    const store = scene()
    await decide(acceptAll, store)
    const shown = await screen.findByRole('button')
    await userEvent.dblClick(shown)
    expect(shown).toHaveAttribute('aria-disabled', 'true')
    await act(async () => answer(Response.json({ receipt: {} })))
    await waitFor(() => expect(saved).toHaveLength(1))
    expect(asked).toHaveLength(1)
    expect(shown).not.toHaveAttribute('aria-disabled')
  })

  it.each([
    ['refuses', () => new Response('', { status: 403 }), 'the server answered 403'],
    ['answers with a page', () => new Response('<!doctype html>'), 'JSON'],
    ['answers with something else', () => Response.json({ ok: true }), 'the answer is no receipt'],
    ['cannot be reached', () => Promise.reject(new TypeError('Failed to fetch')), 'Failed to fetch'],
  ])('says so in words where the server %s, and works with the next click', async (_, answer, reason) => {
    const errors: ConsentError[] = []
    const store = scene({ onError: (error) => void errors.push(error) })
    await decide(acceptAll, store)
    const works = receipt
    receipt = answer
    await userEvent.click(await screen.findByRole('button'))
    await screen.findByText('The receipt could not be downloaded. Please try again later.')
    expect(screen.getByRole('status')).toHaveTextContent('could not be downloaded')
    expect(errors.map(({ code }) => code)).toEqual(['receipt-unavailable'])
    expect(errors[0]?.message).toContain(reason)
    await expectAccessible()

    receipt = works
    await userEvent.click(screen.getByRole('button'))
    await waitFor(() => expect(saved).toHaveLength(1))
    expect(screen.getByRole('status')).toBeEmptyDOMElement()
  })

  it('names the error on the console where the site has no handler', async () => {
    const onConsole = vi.spyOn(console, 'error').mockImplementation(() => undefined)
    const store = scene()
    await decide(acceptAll, store)
    receipt = () => new Response('', { status: 404 })
    await userEvent.click(await screen.findByRole('button'))
    await waitFor(() => expect(onConsole).toHaveBeenCalledWith(expect.stringContaining('docs/errors/receipt-unavailable.md')))
  })

  it('gives no receipt of an older decision while the newest is on its way', async () => {
    const errors: ConsentError[] = []
    const store = scene({ onError: (error) => void errors.push(error) })
    await decide(acceptAll, store)
    await screen.findByRole('button')
    server.behave = () => new Response('', { status: 503 })
    await decide((store) => save(store, { analytics: 'denied' }), store)
    await userEvent.click(screen.getByRole('button'))
    await screen.findByText(/could not be downloaded/)
    expect(asked).toEqual([])
    expect(errors.at(-1)?.message).toContain('not confirmed yet')
  })

  it('speaks the language of the provider, or the words of the site', async () => {
    const store = scene({ locale: de })
    await decide(acceptAll, store)
    expect(await screen.findByRole('button', { name: 'Beleg über die Cookie-Auswahl herunterladen' })).toHaveAttribute('lang', 'de')
    receipt = () => new Response('', { status: 404 })
    vi.spyOn(console, 'error').mockImplementation(() => undefined)
    await userEvent.click(screen.getByRole('button'))
    expect(await screen.findByText(/Der Beleg konnte nicht/)).toHaveAttribute('lang', 'de')
  })

  it('shows what the site gives it', async () => {
    const store = scene({ props: { texts: { download: 'Meine Quittung', failed: 'Leider nein.' }, className: 'mine' } })
    await decide(acceptAll, store)
    expect(await screen.findByRole('button', { name: 'Meine Quittung' })).toHaveClass('mine')
  })

  it('keeps its place and the focus while another language arrives', async () => {
    const store = storeOf()
    const site = (locale: SplitLocale | undefined) => (
      <ConsentProvider store={store} locale={locale} records={{ endpoint: '/api/acts/', subject: 'grants' }}>
        <ReceiptButton />
      </ConsentProvider>
    )
    const { rerender } = render(site(undefined))
    await decide(acceptAll, store)
    const english = await screen.findByRole('button', { name: /^Download a receipt/ })
    act(() => english.focus())
    for (const [locale, name] of [
      [de, /^Beleg/],
      [fr, /^Télécharger/],
      [undefined, /^Download a receipt/],
    ] as const) {
      rerender(site(locale))
      expect(button()).toBe(english)
      expect(await screen.findByRole('button', { name })).toBe(english)
      expect(english).toHaveFocus()
    }
  })

  it('has the texts of a locale that is there as a whole', async () => {
    const store = scene({ locale: { ...de, ...(await de.load()) } satisfies Locale })
    await decide(acceptAll, store)
    expect(await screen.findByRole('button', { name: /^Beleg/ })).toHaveAttribute('lang', 'de')
  })

  it('stays in English where there are no texts of a language', async () => {
    const store = scene({ locale: { ...de, id: 'tlh', load: async () => ({ ...(await de.load()), receipt: undefined }) } })
    await decide(acceptAll, store)
    expect(await screen.findByRole('button', { name: /^Download a receipt/ })).toHaveAttribute('lang', 'en')
  })

  it('works in English while the texts of the language are lost, and says which these are', async () => {
    let isLost = true
    vi.doMock('../../src/locales/de/dialog.ts', (original) => {
      if (isLost) throw new Error('offline')
      return original()
    })
    const errors: ConsentError[] = []
    const store = scene({ locale: de, onError: (error) => void errors.push(error) })
    await decide(acceptAll, store)
    await userEvent.click(await screen.findByRole('button', { name: /^Download a receipt/ }))
    await waitFor(() => expect(saved).toHaveLength(1))
    expect(screen.getByRole('button')).toHaveAttribute('lang', 'en')
    expect(new Set(errors.map(({ code }) => code))).toEqual(new Set(['receipt-unavailable']))
    expect(errors[0]?.message).toContain('words in "de" did not arrive')
    isLost = false
    act(() => void dispatchEvent(new Event('online')))
    expect(await screen.findByRole('button', { name: /^Beleg/ })).toHaveAttribute('lang', 'de')
  })

  it('puts nothing of its own on the elements but their language', async () => {
    const store = scene({ locale: de })
    await decide(acceptAll, store)
    expect((await screen.findByRole('button')).getAttributeNames().toSorted()).toEqual(['data-slot', 'dir', 'lang', 'type'])
  })
})
