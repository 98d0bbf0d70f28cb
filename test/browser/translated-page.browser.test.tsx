import { act, render, screen, waitFor, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { expect, it } from 'vitest'
import { ConsentGate, ConsentProvider } from 'volenti/react'
import { ConsentBanner, PreferencesTrigger } from 'volenti/ui'
import 'volenti/styles.css'
import { storeOf } from '../support/render-with-consent.tsx'
import { translatePage } from '../support/translate-page.ts'

it('banner, dialog and gate go on working after the browser has translated the page', async () => {
  const { container, unmount } = render(
    <ConsentProvider store={storeOf()}>
      <ConsentBanner />
      <main>
        <ConsentGate category="analytics" fallback="Not counted">
          Counted
        </ConsentGate>
        <p>
          You may change <PreferencesTrigger /> any time.
        </p>
      </main>
    </ConsentProvider>,
  )
  const banner = await screen.findByRole('region', { name: 'Cookies on Example' })
  translatePage()
  await userEvent.click(within(banner).getByRole('button', { name: 'Accept all' }))
  await waitFor(() => expect(container.querySelector('main')).toHaveTextContent(/^Counted ?You may change/))
  expect(screen.queryByRole('region', { name: 'Cookies on Example' })).toBeNull()

  await act(async () => translatePage())
  await userEvent.click(screen.getByRole('button', { name: 'Cookie settings' }))
  const dialog = await screen.findByRole('dialog')
  translatePage()
  await userEvent.click(within(dialog).getByRole('switch', { name: 'Analytics' }))
  await userEvent.click(within(dialog).getByRole('button', { name: 'Save choices' }))
  await waitFor(() => expect(container.querySelector('main')).toHaveTextContent(/^Not counted ?You may change/))
  await waitFor(() => expect(screen.getByRole('status')).toHaveTextContent('Your choice is saved. Allowed: Functionality and Marketing.'))
  translatePage()
  unmount()
  expect(document.body).toHaveTextContent(/^$/)
})
