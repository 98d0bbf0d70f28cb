import { act, render, screen, waitFor, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { describe, expect, it, vi } from 'vitest'
import { acceptAll, withdraw } from 'volenti'
import { de } from 'volenti/locales/de'
import { ConsentProvider, useConsentEffect } from 'volenti/react'
import { PreferencesTrigger, ReloadNotice } from 'volenti/ui'
import { afterPaint } from '../../src/core/internal.ts'
import { expectAccessible } from '../support/axe.ts'
import { renderWithConsent, storeOf } from '../support/render-with-consent.tsx'

const painted = () => act(() => new Promise<void>((done) => void afterPaint(done)))
const notice = () => document.querySelector('[data-slot="volenti-reload"]')
/** Nothing is said or shown, although the element that says it is there. */
const expectNothing = () => {
  expect(notice()?.querySelector('[role="status"]')).toBeEmptyDOMElement()
  expect(notice()).not.toHaveAttribute('data-volenti-shown')
  expect(notice()?.querySelector('button')).toBeNull()
}

/** Something of the site that cannot be stopped once it has started. */
function Tag() {
  useConsentEffect('analytics', () => undefined)
  return null
}

async function show(onReload = vi.fn()) {
  const view = renderWithConsent(
    <>
      <main>
        <Tag />
        <button type="button">Elsewhere</button>
      </main>
      <PreferencesTrigger />
      <ReloadNotice onReload={onReload} />
    </>,
  )
  act(() => acceptAll(view.store))
  await painted()
  return { ...view, onReload }
}

describe('<ReloadNotice>', () => {
  it('offers to reload after a withdrawal, and does it when it is asked to', async () => {
    const { store, onReload } = await show()
    expectNothing()
    act(() => withdraw(store))
    expect(notice()).toHaveTextContent('Something that you no longer allow is still running on this page.')
    await expectAccessible()
    expect(onReload).not.toHaveBeenCalled()
    await userEvent.click(screen.getByRole('button', { name: 'Reload the page' }))
    expect(onReload).toHaveBeenCalledTimes(1)
  })

  it('is announced although the withdrawal was made in the dialog, behind which the page is hidden', async () => {
    await show()
    await userEvent.click(screen.getByRole('button', { name: 'Cookie settings' }))
    const dialog = await screen.findByRole('dialog')
    expect(notice()?.closest('[aria-hidden]')).toBeNull()
    await userEvent.click(within(dialog).getByRole('button', { name: 'Reject all' }))
    await waitFor(() => expect(notice()).toHaveTextContent('Something that you no longer allow is still running on this page.'))
  })

  it('says nothing when nothing had started', async () => {
    const { store } = renderWithConsent(
      <>
        <Tag />
        <ReloadNotice />
      </>,
    )
    act(() => acceptAll(store))
    act(() => withdraw(store))
    await painted()
    expectNothing()
  })

  it('offers to reload a page that is older than the choice', async () => {
    const store = storeOf()
    const superseded = { ...store.getState(), status: 'superseded' }
    Object.assign(store, { getState: () => superseded, getInitialState: () => superseded })
    renderWithConsent(<ReloadNotice />, { store })
    expect(notice()).toHaveTextContent('This page is older than the choice you have saved.')
    await expectAccessible()
    await userEvent.click(screen.getByRole('button', { name: 'Not now' }))
    expectNothing()
  })

  it('stays away in another language too', async () => {
    const store = storeOf()
    const site = (locale?: typeof de) => (
      <ConsentProvider store={store} locale={locale}>
        <Tag />
        <ReloadNotice />
      </ConsentProvider>
    )
    const { rerender } = render(site())
    act(() => acceptAll(store))
    await painted()
    act(() => withdraw(store))
    await userEvent.click(await screen.findByRole('button', { name: 'Not now' }))
    expectNothing()
    rerender(site(de))
    expectNothing()
  })

  it('says only its message, with the buttons beside it', async () => {
    const { store } = await show()
    act(() => withdraw(store))
    const [message] = screen.getAllByRole('status').filter((status) => notice()?.contains(status))
    expect(message).toHaveTextContent(/^Something that you no longer allow is still running on this page\..*/)
    expect(message?.querySelector('button')).toBeNull()
    expect(notice()?.querySelectorAll('button')).toHaveLength(2)
  })

  it('is put off until the next withdrawal, and gives the focus back to where it came from', async () => {
    const { store } = await show()
    act(() => withdraw(store))
    await userEvent.click(screen.getByRole('button', { name: 'Not now' }))
    expectNothing()
    expect(screen.getByRole('main')).toHaveFocus()
    act(() => acceptAll(store))
    act(() => withdraw(store))
    screen.getByRole('button', { name: 'Elsewhere' }).focus()
    await userEvent.click(screen.getByRole('button', { name: 'Not now' }))
    expect(screen.getByRole('button', { name: 'Elsewhere' })).toHaveFocus()
    act(() => acceptAll(store))
    act(() => withdraw(store))
    expect(notice()).toHaveTextContent('Something that you no longer allow')
  })
})
