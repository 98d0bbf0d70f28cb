import { act, fireEvent, render, screen, waitFor, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import type { ReactNode } from 'react'
import { renderToString } from 'react-dom/server'
import { describe, expect, it, vi } from 'vitest'
import { acceptAll, save } from 'volenti'
import { ConsentProvider, preferencesOf } from 'volenti/react'
import { ConsentBanner, PreferencesDialog, PreferencesTrigger } from 'volenti/ui'
import * as Parts from 'volenti/ui/preferences-dialog'
import { expectAccessible } from '../support/axe.ts'
import { policy, policyWithService } from '../support/policies.ts'
import { renderWithConsent, storeOf } from '../support/render-with-consent.tsx'

const dialog = () => screen.findByRole('dialog', { name: 'Cookie settings' })
const toggle = (name: string) => screen.getByRole('switch', { name })

async function open(name = 'Cookie settings') {
  await userEvent.click(screen.getByRole('button', { name }))
  return dialog()
}

describe('<PreferencesDialog>', () => {
  it('opens from the trigger, with the focus on its title, and comes back to it', async () => {
    renderWithConsent(<PreferencesTrigger />)
    const { findByRole } = within(await open())
    await waitFor(async () => expect(await findByRole('heading', { level: 2 })).toHaveFocus())
    await expectAccessible()
    await userEvent.tab({ shift: true })
    expect(screen.getByRole('button', { name: 'Save choices' })).toHaveFocus()
    await userEvent.tab()
    expect(screen.getByRole('button', { name: 'Close' })).toHaveFocus()
    await userEvent.keyboard('{Escape}')
    expect(screen.queryByRole('dialog')).toBeNull()
    await waitFor(() => expect(screen.getByRole('button', { name: 'Cookie settings' })).toHaveFocus())
  })

  it('does not open by itself on a page that comes after the one in which it was open', async () => {
    const store = storeOf()
    const site = (hasTrigger: boolean) => (
      <ConsentProvider store={store}>
        <h1>A page</h1>
        {hasTrigger && <PreferencesTrigger />}
      </ConsentProvider>
    )
    const { rerender } = render(site(true))
    await open()
    rerender(site(false))
    await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull())
    rerender(site(true))
    await waitFor(() => expect(preferencesOf(store).getState().host).toBeDefined())
    expect(screen.queryByRole('dialog')).toBeNull()
    await open()
  })

  it('opens in the page where the shadow root that it was in has left', async () => {
    const store = storeOf()
    const host = document.body.appendChild(document.createElement('div'))
    const container = host.attachShadow({ mode: 'open' }).appendChild(document.createElement('div'))
    const widget = render(
      <ConsentProvider store={store}>
        <ConsentBanner />
      </ConsentProvider>,
      { container, baseElement: container },
    )
    await within(container).findByRole('region')
    widget.unmount()
    host.remove()
    render(
      <ConsentProvider store={store}>
        <PreferencesTrigger />
      </ConsentProvider>,
    )
    await open()
  })

  it('has nothing optional switched on before a decision, and no switch for what is required', async () => {
    renderWithConsent(<PreferencesTrigger />)
    await open()
    expect(screen.getAllByRole('switch').map((element) => [element.getAttribute('aria-checked')])).toEqual([['false'], ['false'], ['false']])
    const [required] = screen.getAllByRole('listitem')
    expect(required).toHaveTextContent(/Strictly necessary.*Always on/)
  })

  it('keeps what is switched as a draft until it is saved', async () => {
    const { store } = renderWithConsent(<PreferencesTrigger />)
    await open()
    await userEvent.click(toggle('Analytics'))
    expect(store.getState().status).toBe('undecided')
    await userEvent.keyboard('{Escape}')
    expect(store.getState().status).toBe('undecided')

    await open()
    expect(toggle('Analytics')).not.toBeChecked()
    await userEvent.click(screen.getByText('Analytics'))
    await userEvent.click(screen.getByRole('button', { name: 'Save choices' }))
    expect(store.getState().choices).toEqual({ functional: 'denied', analytics: 'granted', marketing: 'denied' })
    expect(screen.queryByRole('dialog')).toBeNull()
    await waitFor(() => expect(screen.getByRole('status')).toHaveTextContent('Your choice is saved. Allowed: Analytics.'))
  })

  it('shows what was decided when it opens again', async () => {
    const { store } = renderWithConsent(<PreferencesTrigger />)
    act(() => save(store, { functional: 'granted' }))
    await open()
    expect(toggle('Functionality')).toBeChecked()
    expect(toggle('Marketing')).not.toBeChecked()
  })

  it('changes nothing when it is closed', async () => {
    const { store } = renderWithConsent(<PreferencesTrigger />)
    act(() => acceptAll(store))
    await open()
    await userEvent.click(toggle('Analytics'))
    await userEvent.click(screen.getByRole('button', { name: 'Close' }))
    expect(store.isGranted('analytics')).toBe(true)
  })

  it('withdraws everything with one button', async () => {
    const { store } = renderWithConsent(<PreferencesTrigger />)
    act(() => acceptAll(store))
    await open()
    await userEvent.click(screen.getByRole('button', { name: 'Reject all' }))
    expect(store.getState().grants).toMatchObject({ functional: false, analytics: false, marketing: false })
  })

  it('sends the focus to the main content when the button that opened it is gone', async () => {
    renderWithConsent(
      <>
        <ConsentBanner />
        <main>Page</main>
        <PreferencesTrigger />
      </>,
    )
    await open('Choose cookies')
    await userEvent.click(screen.getByRole('button', { name: 'Save choices' }))
    await waitFor(() => expect(screen.getByRole('main')).toHaveFocus())
    expect(screen.queryByRole('region')).toBeNull()
  })

  it('leaves the focus of the next page alone when it leaves together with its provider', async () => {
    document.body.insertAdjacentHTML('beforeend', '<main id="next">The next page</main>')
    const { unmount } = renderWithConsent(<PreferencesTrigger />)
    await open()
    unmount()
    // Radix gives the focus back in a task of its own.
    await new Promise((done) => setTimeout(done))
    expect(document.body).toHaveFocus()
    document.querySelector('#next')?.remove()
  })

  it('opens once for all banners, triggers and dialogs of a page', async () => {
    renderWithConsent(
      <>
        <ConsentBanner />
        <PreferencesTrigger />
        <PreferencesDialog />
      </>,
    )
    await open()
    expect(screen.getAllByRole('dialog')).toHaveLength(1)
    expect(document.querySelectorAll('[data-slot="volenti-status"]')).toHaveLength(1)
  })

  it('opens from a plain link, from the address and from code', async () => {
    const { store } = renderWithConsent(
      <>
        <PreferencesDialog />
        <a href="#cookie-settings">Cookies</a>
      </>,
    )
    await userEvent.click(screen.getByRole('link'))
    await dialog()
    await userEvent.keyboard('{Escape}')
    await waitFor(() => expect(screen.getByRole('link')).toHaveFocus())

    history.replaceState(null, '', '#cookie-settings')
    fireEvent(window, new HashChangeEvent('hashchange'))
    await dialog()
    await userEvent.keyboard('{Escape}')
    history.replaceState(null, '', '#')

    act(() => preferencesOf(store).open())
    await dialog()
  })

  it('opens once from the address that the page was loaded with, whoever shows it', async () => {
    history.replaceState(null, '', '#cookie-settings')
    const { rerender } = renderWithConsent(<PreferencesTrigger key="footer" />)
    await dialog()
    await userEvent.keyboard('{Escape}')
    rerender(<PreferencesTrigger key="sidebar" />)
    expect(screen.queryByRole('dialog')).toBeNull()

    fireEvent(window, new HashChangeEvent('hashchange'))
    await dialog()
    history.replaceState(null, '', '#')
  })

  it('takes no harm from a form whose input is called like a method', () => {
    const errors: string[] = []
    const listen = ({ message }: ErrorEvent) => void errors.push(message)
    addEventListener('error', listen)
    renderWithConsent(
      <>
        <PreferencesDialog />
        <form aria-label="Search">
          <input name="closest" aria-label="Closest" />
        </form>
      </>,
    )
    // Browsers make it so by themselves; jsdom does not.
    Object.assign(screen.getByRole('form'), { closest: screen.getByRole('textbox') })
    fireEvent.click(screen.getByRole('form'))
    removeEventListener('error', listen)
    expect(errors).toEqual([])
  })

  it('leaves a link alone that is opened in another tab', () => {
    const { store } = renderWithConsent(
      <>
        <PreferencesDialog />
        <a href="#cookie-settings">Cookies</a>
      </>,
    )
    fireEvent.click(screen.getByRole('link'), { ctrlKey: true })
    expect(preferencesOf(store).getState().open).toBe(false)
  })

  it('lists the services and the cookies of each category', async () => {
    renderWithConsent(<PreferencesTrigger />, { store: storeOf(policyWithService) })
    await open()
    for (const summary of screen.getAllByText('What is stored')) await userEvent.click(summary)
    expect(screen.getByRole('list', { name: 'Services' })).toHaveTextContent('Counting Ltd')
    expect(screen.getByRole('table', { name: 'Analytics cookies' })).toHaveTextContent('_c_*')
    await expectAccessible()
  })

  it('names what a category stores along with the category', async () => {
    const cookies = ['necessary', 'functional', 'analytics'].map(
      (category) => ({ name: category, category, purpose: 'Kept.', duration: '1 day' }) as const,
    )
    renderWithConsent(<PreferencesTrigger />, { store: storeOf({ ...policy, cookies }) })
    await open()
    const summaries = screen.getAllByText('What is stored')
    for (const [index, title] of ['Strictly necessary', 'Functionality', 'Analytics'].entries())
      expect(summaries[index]).toHaveAccessibleName(`What is stored ${title}`)
  })

  it('lists the consent cookie also where the site declares nothing of its own', async () => {
    renderWithConsent(<PreferencesTrigger />)
    await open()
    await userEvent.click(screen.getByText('What is stored'))
    expect(screen.getByRole('table', { name: 'Strictly necessary cookies' })).toHaveTextContent('volenti')
  })

  it('lets a visitor switch on what a privacy signal denies, by name', async () => {
    const { store } = renderWithConsent(<PreferencesTrigger />, { store: storeOf(policy, { readSignals: () => ({ gpc: true, dnt: false }) }) })
    await open()
    expect(toggle('Marketing')).toHaveAccessibleDescription(/Off because of a signal your browser sends/)
    await userEvent.click(toggle('Marketing'))
    await userEvent.click(screen.getByRole('button', { name: 'Save choices' }))
    expect(store.isGranted('marketing')).toBe(true)
  })

  it('closes when something in it throws, grants nothing, says so, and works the next time', async () => {
    const error = vi.spyOn(console, 'error').mockImplementation(() => undefined)
    let isBroken = false
    const analytics = {
      get description() {
        if (isBroken) throw new TypeError('no words')
        return 'Counts visits.'
      },
    }
    const { store } = renderWithConsent(
      <>
        <p>Page</p>
        <PreferencesTrigger />
      </>,
      { store: storeOf({ ...policy, categories: { ...policy.categories, analytics } }) },
    )
    isBroken = true
    await userEvent.click(screen.getByRole('button', { name: 'Cookie settings' }))
    await waitFor(() => expect(error).toHaveBeenCalledWith(expect.stringMatching(/closed, and nothing was granted.*dialog-failed/)))
    expect(screen.getByText('Page')).toBeVisible()
    expect(screen.queryByRole('dialog')).toBeNull()
    expect(preferencesOf(store).getState().open).toBe(false)
    expect(store.getState().status).toBe('undecided')
    error.mockRestore()
    isBroken = false

    await open()
    await userEvent.click(screen.getByRole('button', { name: 'Save choices' }))
    expect(store.getState().status).toBe('decided')
  })

  it('reports to onError that something in it threw, and adds nothing on the console', async () => {
    // React itself may report on the console that a component threw.
    const error = vi.spyOn(console, 'error').mockImplementation(() => undefined)
    const onError = vi.fn()
    const store = storeOf()
    const Broken = (): ReactNode => {
      throw new TypeError('no words')
    }
    render(
      <ConsentProvider store={store} onError={onError}>
        <Parts.Root>
          <Broken />
        </Parts.Root>
      </ConsentProvider>,
    )
    await screen.findByRole('status')
    act(() => preferencesOf(store).open())
    expect(onError.mock.calls).toEqual([[expect.objectContaining({ code: 'dialog-failed', message: expect.stringContaining('no words') })]])
    expect(error).not.toHaveBeenCalledWith(expect.stringContaining('dialog-failed'))
    expect(preferencesOf(store).getState().open).toBe(false)
    error.mockRestore()
  })

  it('leaves nothing on the page when it has closed', async () => {
    renderWithConsent(<PreferencesTrigger />)
    // Radix sets a style on the body for as long as the dialog is open, and leaves the empty attribute.
    const page = () => document.body.outerHTML.replace(' style=""', '')
    await screen.findByRole('status')
    const before = page()
    await open()
    expect(page()).not.toBe(before)
    await userEvent.keyboard('{Escape}')
    await waitFor(() => expect(page()).toBe(before))
  })
})

describe('<PreferencesTrigger>', () => {
  it('says which language its own words are in, and leaves that of the site alone', () => {
    renderWithConsent(
      <>
        <PreferencesTrigger />
        <PreferencesTrigger>Kekse</PreferencesTrigger>
      </>,
    )
    expect(screen.getByRole('button', { name: 'Cookie settings' })).toHaveAttribute('lang', 'en')
    expect(screen.getByRole('button', { name: 'Kekse' })).not.toHaveAttribute('lang')
  })
})

describe('the parts of the dialog', () => {
  it('replace the dialog that loads itself', async () => {
    const { store } = renderWithConsent(
      <>
        <PreferencesTrigger />
        <Parts.Root>
          <Parts.Content aria-describedby={undefined}>
            <Parts.Title>Mine</Parts.Title>
            <Parts.Categories>
              <Parts.Category className="card">
                <Parts.CategoryTitle />
                <Parts.CategorySwitch />
              </Parts.Category>
            </Parts.Categories>
            <Parts.Save>Done</Parts.Save>
          </Parts.Content>
        </Parts.Root>
      </>,
    )
    await userEvent.click(screen.getByRole('button', { name: 'Cookie settings' }))
    expect(await screen.findAllByRole('dialog')).toHaveLength(1)
    expect(screen.getByRole('dialog', { name: 'Mine' })).toBeInTheDocument()
    await userEvent.click(toggle('Functionality'))
    await userEvent.click(screen.getByRole('button', { name: 'Done' }))
    expect(store.isGranted('functional')).toBe(true)
  })

  it('say which root they miss', () => {
    const html = (part: ReactNode) => renderToString(<ConsentProvider store={storeOf()}>{part}</ConsentProvider>)
    expect(() => html(<Parts.CategoryTitle />)).toThrow(/CategoryTitle is used outside its root/)
    expect(() => html(<Parts.Save />)).toThrow(/Save is used outside its root/)
  })
})
