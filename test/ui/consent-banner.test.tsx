import { act, render, screen, waitFor, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { type ComponentProps, createRef } from 'react'
import { describe, expect, it, vi } from 'vitest'
import { acceptAll, createConsentStore, definePolicy, memoryStorage, NO_SIGNALS, rejectAll, save, withdraw } from 'volenti'
import { en } from 'volenti/locales/en'
import { ConsentProvider } from 'volenti/react'
import { ConsentBanner } from 'volenti/ui'
import * as Banner from 'volenti/ui/banner'
import { expectAccessible } from '../support/axe.ts'
import { DAY, policy, policyWithService } from '../support/policies.ts'
import { renderWithConsent, storeOf } from '../support/render-with-consent.tsx'

const Heading = (props: ComponentProps<'h3'>) => <h3 {...props} />
const region = () => screen.getByRole('region', { name: 'Cookies on Example' })
const button = (name: string) => screen.getByRole('button', { name })

describe('<ConsentBanner>', () => {
  it('is a labelled region that takes no focus and says what is asked', async () => {
    renderWithConsent(<ConsentBanner />)
    expect(region()).toHaveTextContent('May we also use the optional ones: Functionality, Analytics, and Marketing?')
    expect(document.body).toHaveFocus()
    await expectAccessible()
  })

  it('may say the same in two states', () => {
    const same = { ...en, banner: { ...en.banner, outdated: en.banner.description } }
    render(
      <ConsentProvider store={storeOf()} locale={same}>
        <ConsentBanner />
      </ConsentProvider>,
    )
    expect(region()).toBeInTheDocument()
  })

  it('names what "Accept all" accepts before the button', () => {
    renderWithConsent(<ConsentBanner />)
    const named = screen.getByText(/Functionality, Analytics, and Marketing\?/, { selector: 'span' })
    const button = screen.getByRole('button', { name: 'Accept all' })
    expect(named.compareDocumentPosition(button)).toBe(Node.DOCUMENT_POSITION_FOLLOWING)
  })

  it('comes first in the tab order and lets go of it', async () => {
    renderWithConsent(
      <>
        <ConsentBanner />
        <a href="/next">Next</a>
      </>,
    )
    const names = []
    for (let presses = 0; presses < 4; presses++) {
      await userEvent.tab()
      names.push(document.activeElement?.textContent)
    }
    expect(names).toEqual(['Reject all', 'Accept all', 'Choose cookies', 'Next'])
  })

  it('offers accepting and rejecting as the same kind of button, one click each', async () => {
    for (const [name, granted] of [
      ['Accept all', true],
      ['Reject all', false],
    ] as const) {
      const { store, unmount } = renderWithConsent(<ConsentBanner />)
      await userEvent.click(button(name))
      expect(store.getState().grants).toMatchObject({ functional: granted, analytics: granted, marketing: granted })
      expect(screen.queryByRole('region')).toBeNull()
      unmount()
    }
  })

  it('tells a screen reader what was saved, once', async () => {
    renderWithConsent(<ConsentBanner />)
    expect(await screen.findByRole('status')).toBeEmptyDOMElement()
    await userEvent.click(button('Accept all'))
    await waitFor(() =>
      expect(screen.getByRole('status')).toHaveTextContent('Your choice is saved. Allowed: Functionality, Analytics, and Marketing.'),
    )
  })

  it('names what the visitor has taken back', async () => {
    const { store } = renderWithConsent(<ConsentBanner />)
    await screen.findByRole('status')
    act(() => acceptAll(store))
    act(() => withdraw(store, 'marketing'))
    await waitFor(() => expect(screen.getByRole('status')).toHaveTextContent('Your consent is withdrawn for: Marketing.'))
    act(() => withdraw(store))
    await waitFor(() => expect(screen.getByRole('status')).toHaveTextContent('Your consent is withdrawn for: Functionality and Analytics.'))
    act(() => withdraw(store))
    await waitFor(() => expect(screen.getByRole('status')).toHaveTextContent('Your choice is saved. No optional cookies are allowed.'))
  })

  it('says so when the choice could not be kept', async () => {
    renderWithConsent(<ConsentBanner />, { store: storeOf(policy, { storage: { read: () => [], write: () => false } }) })
    await userEvent.click(button('Reject all'))
    await waitFor(() => expect(screen.getByRole('status')).toHaveTextContent(/No optional cookies are allowed\. Your browser keeps no cookies/))
  })

  it('gives the focus back to where it came from, or to the main content', async () => {
    const { unmount } = renderWithConsent(
      <>
        <ConsentBanner />
        <main>
          <button type="button">Before</button>
        </main>
      </>,
    )
    button('Before').focus()
    button('Accept all').focus()
    await userEvent.keyboard('{Enter}')
    await waitFor(() => expect(button('Before')).toHaveFocus())
    unmount()

    renderWithConsent(
      <>
        <ConsentBanner />
        <main>Page</main>
      </>,
    )
    await userEvent.tab()
    await userEvent.keyboard('{Enter}')
    await waitFor(() => expect(screen.getByRole('main')).toHaveFocus())
    act(() => screen.getByRole('main').blur())
    expect(screen.getByRole('main')).not.toHaveAttribute('tabindex')
  })

  it('leaves the focus alone when the decision is made elsewhere', async () => {
    const { store } = renderWithConsent(
      <>
        <ConsentBanner />
        <main>
          <button type="button" onClick={() => rejectAll(store)}>
            Elsewhere
          </button>
        </main>
      </>,
    )
    await userEvent.click(button('Elsewhere'))
    expect(screen.queryByRole('region')).toBeNull()
    expect(button('Elsewhere')).toHaveFocus()
  })

  it('asks only about what changed, and says that it did', () => {
    const storage = memoryStorage()
    acceptAll(createConsentStore(policy, { storage }))
    const next = definePolicy({ ...policy, categories: { ...policy.categories, video: { title: 'Video', description: 'Plays videos.' } } })
    renderWithConsent(<ConsentBanner />, { store: storeOf(next, { storage }) })
    expect(region()).toHaveTextContent('Our cookie policy has changed. This is new or different and needs your decision: Video.')
  })

  it('says that an earlier decision has run out', () => {
    const storage = memoryStorage()
    acceptAll(createConsentStore(policy, { storage, now: () => 0 }))
    renderWithConsent(<ConsentBanner />, { store: storeOf(policy, { storage, now: () => 200 * DAY }) })
    expect(region()).toHaveTextContent('Your earlier decision has run out.')
  })

  it('names the vendors that take part and what a privacy signal keeps off', () => {
    renderWithConsent(<ConsentBanner />, { store: storeOf(policyWithService, { readSignals: () => ({ ...NO_SIGNALS, gpc: true }) }) })
    expect(region()).toHaveTextContent('This involves services of Counting Ltd.')
    expect(region()).toHaveTextContent('May we also use the optional ones: Functionality and Analytics?')
    expect(region()).toHaveTextContent('Your browser asks sites not to share your data, so this stays off: Marketing.')
  })

  it('does not say that a signal keeps off what the visitor granted by name in spite of it', () => {
    const store = storeOf(policyWithService, { readSignals: () => ({ ...NO_SIGNALS, gpc: true }) })
    renderWithConsent(<ConsentBanner />, { store })
    act(() => save(store, { marketing: 'granted' }))
    expect(store.getState().grants).toMatchObject({ marketing: true })
    expect(region()).toHaveTextContent('Functionality and Analytics')
    expect(region()).not.toHaveTextContent('stays off')
  })

  it('links to the policy page, unless the link is one that runs code', () => {
    for (const [href, links] of [
      ['/cookie-policy', 1],
      ['JavaScript:alert(1)', 0],
    ] as const) {
      const { unmount } = renderWithConsent(<ConsentBanner />, { store: storeOf({ ...policy, links: { cookiePolicy: href } }) })
      expect(within(region()).queryAllByRole('link', { name: 'Cookie policy' })).toHaveLength(links)
      unmount()
    }
  })

  it('has no way to be closed without a decision', async () => {
    const { store } = renderWithConsent(<ConsentBanner />)
    button('Accept all').focus()
    await userEvent.keyboard('{Escape}')
    expect(region()).toBeInTheDocument()
    expect(store.getState().status).toBe('undecided')
  })
})

describe('the parts of <ConsentBanner>', () => {
  it('each take a ref, a class name and a child of their own', async () => {
    const onClick = vi.fn()
    const [part, child] = [createRef<HTMLButtonElement>(), createRef<HTMLButtonElement>()]
    const { store } = renderWithConsent(
      <Banner.Root className="mine">
        <Banner.Title asChild>
          <Heading />
        </Banner.Title>
        <Banner.AcceptAll asChild className="part" ref={part}>
          <button type="button" className="child" ref={child} onClick={onClick}>
            Fine
          </button>
        </Banner.AcceptAll>
      </Banner.Root>,
    )
    expect(region()).toHaveClass('mine')
    expect(screen.getByRole('heading', { level: 3 })).toHaveTextContent('Cookies on Example')
    expect(part.current).toBe(child.current)
    expect(button('Fine')).toHaveClass('part', 'child')
    await userEvent.click(button('Fine'))
    expect(onClick).toHaveBeenCalledTimes(1)
    expect(store.isGranted('analytics')).toBe(true)
  })

  it('leave refs alone while both stay the same, and end each as it asks to be ended', () => {
    const calls: unknown[] = []
    const ending = (node: HTMLElement | null) => {
      calls.push(`filled ${node?.tagName}`)
      return () => void calls.push('ended')
    }
    const plain = (node: HTMLElement | null) => void calls.push(node?.tagName ?? null)
    const own = (name: string) => (
      <Banner.Root ref={ending} className={name}>
        <Banner.AcceptAll asChild ref={ending}>
          <button type="button" ref={plain}>
            {name}
          </button>
        </Banner.AcceptAll>
      </Banner.Root>
    )
    const { rerender } = renderWithConsent(own('Yes'))
    rerender(own('Fine'))
    expect(calls).toEqual(['filled BUTTON', 'BUTTON', 'filled SECTION'])
    calls.length = 0
    rerender(null)
    expect(calls.toSorted()).toEqual(['ended', 'ended', null])
  })

  it('do nothing where the site prevents it', async () => {
    const { store } = renderWithConsent(
      <Banner.Root>
        <Banner.AcceptAll onClick={(event) => event.preventDefault()} />
      </Banner.Root>,
    )
    await userEvent.click(button('Accept all'))
    expect(store.getState().status).toBe('undecided')
  })
})
