import { act, fireEvent, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { renderToString } from 'react-dom/server'
import { describe, expect, it, vi } from 'vitest'
import { acceptAll, definePolicy, memoryStorage, type Policy, refresh, rejectAll, save, withdraw } from 'volenti'
import { ConsentProvider } from 'volenti/react'
import { ConsentEmbed, type ConsentEmbedProps } from 'volenti/ui'
import { connectionOf } from '../../src/react/connection.ts'
import { expectAccessible } from '../support/axe.ts'
import { renderWithConsent, storeOf } from '../support/render-with-consent.tsx'

const policy: Policy = definePolicy({
  site: { name: 'Example', contact: 'privacy@example.com' },
  lastUpdated: '2026-01-31',
  categories: { necessary: { required: true }, analytics: {}, marketing: {} },
  services: {
    films: { category: 'marketing', title: 'Films', vendor: { name: 'Reelhouse', privacyUrl: 'https://reelhouse.test/privacy' } },
    clips: { category: 'marketing', vendor: { name: 'Clipper' } },
  },
})

const Film = (props: Partial<ConsentEmbedProps>) => (
  <ConsentEmbed service="films" src="https://reelhouse.test/embed/1" title="How to sow beans" allow="fullscreen" {...props} />
)
const show = (storage = memoryStorage(), props: Partial<ConsentEmbedProps> = {}) =>
  renderWithConsent(<Film {...props} />, { store: storeOf(policy, { storage }) })
const frame = () => document.querySelector('iframe')
const press = (name: string) => userEvent.click(screen.getByRole('button', { name }))

describe('<ConsentEmbed>', () => {
  it('says whose content it is, what loading it means, and where else it is', async () => {
    show(undefined, { href: 'https://reelhouse.test/films/1' })
    expect(frame()).toBeNull()
    expect(screen.getByRole('region', { name: 'How to sow beans' })).toHaveTextContent(
      'Loading Films tells Reelhouse your IP address and which page you are on, and lets it store data on your device.',
    )
    expect(screen.getByRole('link', { name: 'Open it on Films' })).toHaveAttribute('href', 'https://reelhouse.test/films/1')
    expect(screen.getByRole('link', { name: 'Privacy information of Reelhouse' })).toHaveAttribute('href', 'https://reelhouse.test/privacy')
    await expectAccessible()
  })

  it('tells a screen reader what loading means with the first button, and only with that', () => {
    show()
    expect(screen.getByRole('button', { name: 'Load once' })).toHaveAccessibleDescription(/^Loading Films tells Reelhouse your IP address/)
    expect(screen.getByRole('button', { name: 'Always allow Films' })).not.toHaveAccessibleDescription()
  })

  it('makes sense in the HTML of a server, with its ratio and without a style attribute', () => {
    const html = renderToString(
      <ConsentProvider store={storeOf(policy)}>
        <Film aspectRatio={4 / 3} />
      </ConsentProvider>,
    )
    expect(html).toContain('Loading Films tells Reelhouse')
    expect(html).toContain('href="https://reelhouse.test/embed/1"')
    expect(html).toContain(`viewBox="0 0 ${4 / 3} 1"`)
    expect(html).not.toMatch(/style=|<iframe| src=/)
  })

  it('loads once, stores nothing and leaves the focus before the frame', async () => {
    const storage = memoryStorage()
    const { store } = show(storage)
    await press('Load once')
    expect(frame()).toHaveAttribute('src', 'https://reelhouse.test/embed/1')
    expect(frame()).toHaveAttribute('allow', 'fullscreen')
    expect(frame()).toHaveAttribute('title', 'How to sow beans')
    expect(screen.getByRole('region', { name: 'How to sow beans' })).toHaveFocus()
    expect(storage.read()).toEqual([])
    expect(store.getState().status).toBe('undecided')
  })

  it('allows the service always, by the keyboard, and that alone', async () => {
    const { store } = show()
    screen.getByRole('button', { name: 'Always allow Films' }).focus()
    await userEvent.keyboard('{Enter}')
    expect(screen.getByRole('region', { name: 'How to sow beans' })).toHaveFocus()
    expect(store.getState().grants).toMatchObject({ films: true, clips: false, marketing: false })
  })

  it('takes no focus when the grant comes from elsewhere', () => {
    const { store } = show()
    act(() => acceptAll(store))
    expect(frame()).not.toBeNull()
    expect(document.body).toHaveFocus()
  })

  it.each(['films', 'marketing', undefined])('goes when the grant is withdrawn: %s', (id) => {
    const { store } = show()
    act(() => acceptAll(store))
    act(() => withdraw(store, id))
    expect(frame()).toBeNull()
    expect(screen.getByRole('button', { name: 'Load once' })).toBeInTheDocument()
  })

  it('ends what was loaded once when its service is refused, for good', async () => {
    const { store } = show()
    await press('Load once')
    act(() => save(store, { clips: 'granted', analytics: 'granted' }))
    expect(frame()).not.toBeNull()
    act(() => save(store, { marketing: 'denied' }))
    expect(frame()).toBeNull()
    act(() => save(store, { analytics: 'denied' }))
    expect(frame()).toBeNull()
  })

  it('stays loaded once although the service was refused before', async () => {
    const { store } = show()
    act(() => rejectAll(store))
    await press('Load once')
    act(() => save(store, { clips: 'granted' }))
    expect(frame()).not.toBeNull()
    act(() => withdraw(store))
    expect(frame()).toBeNull()
  })

  it('keeps the frame that was loaded once after an earlier refusal when the page looks at it again', () => {
    vi.useFakeTimers()
    const { store } = show()
    act(() => rejectAll(store))
    fireEvent.click(screen.getByRole('button', { name: 'Load once' }))
    const loaded = frame()
    act(() => {
      for (const look of connectionOf(store).endings) look()
      vi.runOnlyPendingTimers()
    })
    vi.useRealTimers()
    expect(loaded).toBeInTheDocument()
  })

  it('ends what was loaded once when another tab refuses', async () => {
    let now = Date.UTC(2026, 10, 25)
    const storage = memoryStorage()
    const clock = () => now
    const { store } = renderWithConsent(<Film />, { store: storeOf(policy, { storage, now: clock }) })
    await press('Load once')
    now += 60_000
    rejectAll(storeOf(policy, { storage, now: clock }))
    act(() => refresh(store))
    expect(frame()).toBeNull()
  })

  it('never frames or links an address that runs code', () => {
    const address = 'javascript:alert(1)'
    const { store } = show(undefined, { src: address })
    act(() => acceptAll(store))
    expect(frame()).toBeNull()
    expect(screen.queryByRole('link', { name: 'Open it on Films' })).toBeNull()
  })

  it.each(['mailto:films@reelhouse.test', 'tel:+431', 'data:text/html,hello', 'blob:https://reelhouse.test/1'])('frames no %s', (src) => {
    const { store } = show(undefined, { src })
    act(() => acceptAll(store))
    expect(frame()).toBeNull()
  })

  it.each(['/films/1', '//reelhouse.test/1', 'HTTP://reelhouse.test/1'])('frames %s', (src) => {
    const { store } = show(undefined, { src })
    act(() => acceptAll(store))
    expect(frame()).toHaveAttribute('src', src)
  })

  it.each([
    ['https://www.youtube.com/embed/1', undefined, 'strict-origin-when-cross-origin'],
    ['https://www.youtube-nocookie.com/embed/1', undefined, 'strict-origin-when-cross-origin'],
    ['https://www.youtube-nocookie.com/embed/1', 'no-referrer', 'no-referrer'],
    ['https://youtube.com.reelhouse.test/1', undefined, null],
    ['https://notyoutube.com/1', undefined, null],
    ['/youtube.com', undefined, null],
  ] as const)('tells YouTube alone the origin of the page, unless a prop says otherwise: %s, %s', (src, referrerPolicy, expected) => {
    const { store } = show(undefined, { src, ...(referrerPolicy && { referrerPolicy }) })
    act(() => acceptAll(store))
    expect(frame()?.getAttribute('referrerpolicy')).toBe(expected)
  })

  it.each(['srcDoc', 'srcdoc', 'SRC'])('passes no %s on that came along with data', (name) => {
    const { store } = show(undefined, { [name]: '<script>parent.ran = true</script>' })
    act(() => acceptAll(store))
    expect(frame()).not.toHaveAttribute('srcdoc')
    expect(frame()).toHaveAttribute('src', 'https://reelhouse.test/embed/1')
  })

  it.each([
    ['https://player.reelhouse.test/1', true],
    ['https://www.reelhouse.test/1', false],
    ['https://a.cdn.test/1', false],
    ['https://cdn.test/1', true],
    ['https://pictures.test/1', true],
    ['/films/1', false],
  ])('says in development whether its service declares the host of %s', (src, isReported) => {
    const warn = vi.spyOn(console, 'warn').mockImplementation(() => undefined)
    const hosts = ['www.reelhouse.test', '*.cdn.test', { host: 'pictures.test', loads: ['image'] }] as const
    const services = { films: { category: 'marketing', vendor: { name: 'Reelhouse' }, hosts } }
    renderWithConsent(<Film src={src} />, { store: storeOf({ ...policy, services }) })
    expect(warn.mock.calls.flat().map(String)).toEqual(isReported ? [expect.stringContaining('undeclared-host')] : [])
  })

  it('is composed anew of its parts', async () => {
    renderWithConsent(
      <Film className="card">
        <ConsentEmbed.Description className="small" />
        <ConsentEmbed.LoadOnce asChild>
          <button type="button" className="mine">
            Play
          </button>
        </ConsentEmbed.LoadOnce>
      </Film>,
      { store: storeOf(policy) },
    )
    expect(document.querySelector('.card .small')).toHaveTextContent('Reelhouse')
    await press('Play')
    expect(frame()).not.toBeNull()
  })
})
